import type { ListedPair, PairEditRequest } from "../../../shared/api/pairs.js";
import {
  FIELD_NAMES,
  type FieldName,
  fieldType,
  type FieldValue,
  type PairFields,
} from "../../../shared/register/fields.js";

/** What stands in the boxes of a pair that is being edited: every field as a text, blank where it has no value. */
export type PairDraft = Readonly<Partial<Record<FieldName, string>>>;

/** The boxes' texts of a pair as it is recorded. */
export function draftOf(fields: PairFields): PairDraft {
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [field, writtenIn(field as FieldName, value ?? null)]),
  );
}

/** How a value stands in its field's box. */
export function writtenIn(field: FieldName, value: FieldValue | null): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return fieldType(field) === "years" ? String(value).replace(".", ",") : String(value);
}

export interface DraftedEdit {
  readonly edit: PairEditRequest;
  readonly changed: readonly FieldName[];
  /** Boxes that cannot be read: with any, there is nothing to send. */
  readonly unreadable: readonly FieldName[];
}

/** What the boxes change in the pair as it was seen; whatever only differs in spaces around is no change. */
export function draftedEdit(pair: Pick<ListedPair, "id" | "version" | "fields">, draft: PairDraft): DraftedEdit {
  const before = draftOf(pair.fields);
  const changed = FIELD_NAMES.filter((field) => (draft[field] ?? "").trim() !== (before[field] ?? ""));
  const read = changed.map((field) => [field, valueOf(field, (draft[field] ?? "").trim())] as const);
  const fields = Object.fromEntries(read.filter(([, value]) => value !== null && value !== undefined));
  const erased = read.filter(([, value]) => value === null).map(([field]) => field);
  return {
    edit: { id: pair.id, baseVersion: pair.version, fields, erased },
    changed,
    unreadable: read.filter(([, value]) => value === undefined).map(([field]) => field),
  };
}

/** The edit that brings back what `edit` has changed, on the version that it has made. */
export function inverseEdit(
  before: Pick<ListedPair, "fields" | "state">,
  { id, fields = {}, erased = [], state }: PairEditRequest,
  version: number,
): PairEditRequest {
  if (state !== undefined) return { id, baseVersion: version, state: before.state };
  const touched = FIELD_NAMES.filter((field) => field in fields || erased.includes(field));
  return {
    id,
    baseVersion: version,
    fields: Object.fromEntries(
      touched.flatMap((field) => (field in before.fields ? [[field, before.fields[field]]] : [])),
    ),
    erased: touched.filter((field) => !(field in before.fields)),
  };
}

/** `null`: blank; `undefined`: unreadable. */
function valueOf(field: FieldName, text: string): FieldValue | null | undefined {
  if (text === "") return null;
  switch (fieldType(field)) {
    case "mark":
      return text === "yes";
    case "years": {
      const years = Number(text.replace(",", "."));
      return years >= 0 && years <= MOST_YEARS ? years : undefined;
    }
    default:
      return text;
  }
}

const MOST_YEARS = 80;
