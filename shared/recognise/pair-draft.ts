import type { FieldName, FieldValue, PairFields, Party } from "../register/fields.js";
import type { FieldSource, ReadingNote } from "../register/register.js";
import type { CellReading, Remark } from "./cells/cell-reading.js";
import { type RowCell, sourceOf } from "./row-cells.js";
import type { RowSources } from "./row-sources.js";

/** A pair while it is being read: its fields fill up column by column. */
export interface PairDraft {
  readonly fields: PairFields;
  readonly sources: RowSources;
  notes: readonly ReadingNote[];
}

/** There is nothing to be said of most rows, and they need no list of their own for it. */
const NO_NOTES: readonly ReadingNote[] = [];

/**
 * Fields are put in one by one. An object that a constructor made gets room for as many as earlier ones took, where `{}`
 * would be moved to a larger place several times a row (V8's slack tracking: https://v8.dev/blog/slack-tracking). It is a
 * plain object all the same.
 */
const RoomyFields = function () {
  // There is nothing to put in yet.
} as unknown as new () => PairFields;
RoomyFields.prototype = Object.prototype;

export function newDraft(sources: RowSources): PairDraft {
  return { fields: new RoomyFields(), sources, notes: NO_NOTES };
}

/** Keeps what is to be said of a pair. */
export function putNote(draft: PairDraft, note: ReadingNote): void {
  draft.notes = [...draft.notes, note];
}

/** Puts a value with its source; a field that is already there stays (its own column came first). */
export function putField(draft: PairDraft, field: FieldName, value: FieldValue | undefined, source: FieldSource): void {
  if (draft.fields[field] !== undefined) return;
  draft.sources.keep(field, source);
  if (value !== undefined) (draft.fields as Record<string, FieldValue>)[field] = value;
}

/** Puts what the whole cell of a field's own column gave, and keeps what its reading had to say. */
export function putRead(
  draft: PairDraft,
  field: FieldName,
  { value, remarks }: CellReading<FieldValue>,
  cell: RowCell,
): void {
  putWhole(draft, field, value, cell);
  if (remarks.length > 0) putRemarks(draft, field, remarks, sourceOf(draft.sources, cell, isWhole(cell)));
}

/** The same of a value that nothing is to be said of. */
export function putWhole(draft: PairDraft, field: FieldName, value: FieldValue | undefined, cell: RowCell): void {
  if (draft.fields[field] !== undefined) return;
  if (cell.kind === "cell") draft.sources.keepOwn(field);
  else draft.sources.keep(field, sourceOf(draft.sources, cell, isWhole(cell)));
  if (value !== undefined) (draft.fields as Record<string, FieldValue>)[field] = value;
}

/** Puts what a cell of the row itself holds and nothing is to be said of, as most cells. */
export function putOwn(draft: PairDraft, field: FieldName, value: FieldValue): void {
  if (draft.fields[field] !== undefined) return;
  draft.sources.keepOwn(field);
  (draft.fields as Record<string, FieldValue>)[field] = value;
}

/** One entry of a list is not what its cell holds: nothing may be put in place of the list. */
function isWhole({ kind }: RowCell): boolean {
  return kind !== "composite";
}

/** Keeps what a cell's reading had to say. */
export function putRemarks(draft: PairDraft, field: FieldName, remarks: readonly Remark[], source: FieldSource): void {
  for (const { code, severity, fix } of remarks) {
    putNote(draft, {
      code,
      field,
      cell: source.cell,
      raw: source.raw,
      ...(severity ? { severity } : {}),
      ...(fix !== undefined && source.writable ? { fix } : {}),
    });
  }
}

/** The field of a party: (`mentee`, `Grade`) is `menteeGrade`. */
export function partyField(party: Party, attribute: keyof (typeof PARTY_FIELDS)["mentor"]): FieldName {
  return PARTY_FIELDS[party][attribute];
}

/** Written out: a name put together anew for each row is looked up far slower. */
const PARTY_FIELDS = {
  mentor: {
    Name: "mentorName",
    Position: "mentorPosition",
    Organisation: "mentorOrganisation",
    Grade: "mentorGrade",
    Birth: "mentorBirth",
    Contact: "mentorContact",
  },
  mentee: {
    Name: "menteeName",
    Position: "menteePosition",
    Organisation: "menteeOrganisation",
    Grade: "menteeGrade",
    Birth: "menteeBirth",
    Contact: "menteeContact",
  },
} as const;
