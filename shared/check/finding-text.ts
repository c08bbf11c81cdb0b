import { CATALOGUE, type MessageKey } from "../messages/catalogue.js";
import { message, type MessageValues } from "../messages/message.js";
import type { FieldName } from "../register/fields.js";
import { type Finding, FINDING_SEVERITY, type Severity } from "./finding.js";
import type { Verdict } from "./rule.js";

/** Puts a verdict into words, with its place on the sheet. */
export function findingOf(
  { code, field, variant, values, fix }: Verdict,
  place: { row: number | null; cell: string | null; severity?: Severity | undefined },
): Finding {
  return {
    row: place.row,
    cell: place.cell,
    field,
    code,
    severity: place.severity ?? FINDING_SEVERITY[code],
    message: findingText(variant ?? code, field, values ?? {}),
    // A fix needs a cell to stand in.
    ...(fix !== undefined && place.cell !== null ? { fix: { value: fix } } : {}),
  };
}

/** The sentence of a code or of one of its variants; `{field}` is the field's name. */
function findingText(variant: string, field: FieldName | null, values: MessageValues): string {
  const key = `finding.${variant}`;
  if (!isMessageKey(key)) throw new Error(`The catalogue has no sentence for ${key}`);
  return message(key, { ...values, field: field === null ? "" : fieldLabel(field) });
}

/** A field's name as it stands inside a sentence. */
export function fieldLabel(field: FieldName): string {
  return message(`field.${field}`);
}

function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(CATALOGUE, key);
}
