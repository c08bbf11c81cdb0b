import type { FieldName, FieldValue, PairFields, Party } from "../register/fields.js";
import type { FieldSource, ReadingNote } from "../register/register.js";
import type { Remark } from "./cells/cell-reading.js";

/** A pair while it is being read: its fields fill up column by column. */
export interface PairDraft {
  readonly fields: PairFields;
  readonly sources: Partial<Record<FieldName, FieldSource>>;
  readonly notes: ReadingNote[];
}

export function emptyDraft(): PairDraft {
  return { fields: {}, sources: {}, notes: [] };
}

/** Puts a value with its source; a field that is already there stays (its own column came first). */
export function putField(draft: PairDraft, field: FieldName, value: FieldValue | undefined, source: FieldSource): void {
  if (draft.fields[field] !== undefined) return;
  draft.sources[field] = source;
  if (value !== undefined) (draft.fields as Record<string, FieldValue>)[field] = value;
}

/** Keeps what a cell's reading had to say. */
export function putRemarks(draft: PairDraft, field: FieldName, remarks: readonly Remark[], source: FieldSource): void {
  for (const { code, severity, fix } of remarks) {
    draft.notes.push({
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
  },
  mentee: {
    Name: "menteeName",
    Position: "menteePosition",
    Organisation: "menteeOrganisation",
    Grade: "menteeGrade",
  },
} as const;
