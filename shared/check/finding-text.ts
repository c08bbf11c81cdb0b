import { CATALOGUE, type MessageKey } from "../messages/catalogue.js";
import { message, type MessageValues } from "../messages/message.js";
import { spokenLocale } from "../messages/speaker.js";
import { FIELD_NAMES, type FieldName } from "../register/fields.js";
import { type Finding, FINDING_SEVERITY, type Severity } from "./finding.js";
import type { Verdict } from "./rule.js";

const PREFIX = "finding.";

/** Puts a verdict into words, with its place on the sheet. */
export function findingOf(
  { code, field, variant, values, fix }: Verdict,
  place: { row: number | null; cell: string | null; severity?: Severity | undefined },
): Finding {
  const finding: { -readonly [Part in keyof Finding]: Finding[Part] } = {
    row: place.row,
    cell: place.cell,
    field,
    code,
    severity: place.severity ?? FINDING_SEVERITY[code],
    message: findingText(variant ?? code, field, values ?? {}),
  };
  if (variant !== undefined) finding.variant = variant;
  if (values !== undefined) finding.values = values;
  // A fix needs a cell to stand in.
  if (fix !== undefined && place.cell !== null) finding.fix = { value: fix };
  return finding;
}

/** The keys of the catalogue by code and variant: a register may have thousands of findings, and few kinds of them. */
const KEYS: ReadonlyMap<string, MessageKey> = new Map(
  (Object.keys(CATALOGUE) as MessageKey[])
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => [key.slice(PREFIX.length), key]),
);

/** The sentences that name the field: most findings of a register do not, and need no values put together for it. */
const NAMING_FIELD: ReadonlySet<MessageKey> = new Set(
  [...KEYS.values()].filter((key) => JSON.stringify(CATALOGUE[key]).includes("field")),
);

/**
 * What a finding of the server's says to a reader of this page. The server speaks Russian; in another language the
 * sentence is made anew of what it was made of, and one of a newer server's that is not known here stays as it came.
 */
export function findingSentence({ code, variant = code, field, values = {}, message: own }: Finding): string {
  const key = KEYS.get(variant);
  return spokenLocale() === "ru" || !key ? own : findingText(variant, field, values);
}

/** The sentence of a code or of one of its variants; `{field}` is the field's name. */
function findingText(variant: string, field: FieldName | null, values: MessageValues): string {
  const key = KEYS.get(variant);
  if (!key) throw new Error(`The catalogue has no sentence for ${PREFIX}${variant}`);
  return message(key, NAMING_FIELD.has(key) ? { ...values, field: field === null ? "" : fieldLabel(field) } : values);
}

/** Written out once: a key put together anew for each finding is looked up far slower. */
const LABELS = Object.fromEntries(FIELD_NAMES.map((field) => [field, `field.${field}`])) as {
  readonly [Field in FieldName]: `field.${Field}`;
};

/** A field's name as it stands inside a sentence. */
export function fieldLabel(field: FieldName): string {
  return message(LABELS[field]);
}
