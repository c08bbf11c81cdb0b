import { DEFAULT_FORMS } from "../../../shared/dictionary/default-forms.js";
import { DEFAULT_ROLE_MODELS } from "../../../shared/dictionary/default-role-models.js";
import { fieldNames } from "../../../shared/dictionary/overrides/field-names.js";
import type { OverrideProblem } from "../../../shared/dictionary/overrides/problem.js";
import type { Overrides } from "../../../shared/dictionary/overrides/schema.js";
import type { FormEntry } from "../../../shared/dictionary/schema.js";
import { message } from "../../../shared/messages/message.js";
import { columnFieldSchema } from "../../../shared/register/fields.js";

/** A district's additions as they stand in the lists, with what is still blank in them. */

export type FormWords = NonNullable<Overrides["forms"]>[number];
export type RoleModelWords = NonNullable<Overrides["roleModels"]>[number];
export type KindWords = NonNullable<Overrides["kinds"]>[number];

/** The form of the built-in dictionary that an entry refines; undefined for a new one. */
export function knownForm(code: string): FormEntry | undefined {
  return DEFAULT_FORMS.forms.find((form) => form.code === code);
}

const LETTERS = 8;

/**
 * A code for a form of the district's own, as good as never met before: pairs are kept under it, so that a form that was
 * taken out must not lend them to the next one.
 */
export function newFormCode(random: () => number = Math.random): string {
  const letter = () => String.fromCharCode("a".charCodeAt(0) + Math.floor(random() * 26));
  return `own-${Array.from({ length: LETTERS }, letter).join("")}`;
}

/** The document to send: blank texts and empty lists say nothing and are left out. */
export function documentOf(draft: Overrides): Overrides {
  return pruned(draft) ?? {};
}

function pruned(part: unknown): unknown {
  if (typeof part === "string") return part.trim() === "" ? undefined : part.trim();
  if (Array.isArray(part)) return part.length === 0 ? undefined : part.map(pruned).filter((one) => one !== undefined);
  if (typeof part !== "object" || part === null) return part;
  const kept = Object.entries(part).flatMap(([key, value]) => {
    const left = pruned(value);
    return left === undefined ? [] : [[key, left] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** What the lists lack, said before the server is asked; places are written as it writes them. */
export function blanksOf({ forms = [], roleModels = [], kinds = [] }: Overrides): OverrideProblem[] {
  const noName = message("desk.words.noName");
  return [
    ...forms.flatMap(({ code, name }, at) =>
      !knownForm(code) && isBlank(name) ? [{ path: `forms[${at}].name`, message: noName }] : [],
    ),
    ...roleModels.flatMap(({ name, forms: of = [] }, at) => {
      if (isBlank(name)) return [{ path: `roleModels[${at}].name`, message: noName }];
      const isKnown = DEFAULT_ROLE_MODELS.some((model) => model.name === name);
      const noForms = message("desk.words.noForms");
      return isKnown || of.length > 0 ? [] : [{ path: `roleModels[${at}].forms`, message: noForms }];
    }),
    ...kinds.flatMap(({ name }, at) => (isBlank(name) ? [{ path: `kinds[${at}].name`, message: noName }] : [])),
  ];
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === "";
}

const SECTIONS = [
  "forms",
  "ambiguousForms",
  "roleModels",
  "kinds",
  "headings",
  "partyWords",
  "thresholds",
  "sensitiveWords",
  "remove",
] as const;
const FIELDS = ["name", "code", "mentor", "mentee", "forms", "spellings"] as const;
const THRESHOLDS = [
  "pupilAge.min",
  "pupilAge.max",
  "youngTeacherYears",
  "durationMonths.min",
  "durationMonths.max",
  "menteesPerMentor",
] as const;
export type ThresholdName = (typeof THRESHOLDS)[number];

/**
 * A place of the document in words: «Ролевые модели → ученик – друг → формы» of `roleModels[0].forms[1]`. A place that
 * the lists do not have stays as it is written.
 */
export function placeWords(path: string, draft: Overrides): string {
  const [first = "", ...rest] = path.split(/[.[\]]+/).filter((step) => step !== "");
  const section = SECTIONS.find((name) => name === first);
  if (!section) return path;
  const steps = [message(`desk.words.${section}`)];
  if (section === "thresholds") {
    const name = THRESHOLDS.find((one) => one === rest.join("."));
    return [...steps, ...(name ? [message(`desk.words.threshold.${name}`)] : rest)].join(" → ");
  }
  if (section === "headings") {
    const field = columnFieldSchema.safeParse(rest[0]);
    return [...steps, ...(field.success ? [fieldNames([field.data])] : rest.slice(0, 1))].join(" → ");
  }
  if (section === "forms" || section === "roleModels" || section === "kinds") {
    const entry = draft[section]?.[Number(rest[0])];
    const field = FIELDS.find((name) => name === rest[1]);
    steps.push(
      nameOf(entry) ?? message("desk.words.unnamed"),
      ...(field ? [message(`desk.words.field.${field}`)] : []),
    );
  }
  return steps.join(" → ");
}

/** What an entry is called; null while it has no name. */
export function nameOf(
  entry: { readonly name?: string | undefined; readonly code?: string } | undefined,
): string | null {
  const name = entry?.name?.trim() ?? "";
  return name === "" ? (knownForm(entry?.code ?? "")?.name ?? null) : name;
}

/** The problems of one entry: `forms[1]` has `forms[1].name`, and `forms[10]` is another one. */
export function problemsAt(place: string, problems: readonly OverrideProblem[]): OverrideProblem[] {
  return problems.filter(({ path }) => path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`));
}
