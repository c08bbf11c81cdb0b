import type { FieldName, FieldValue, PairFields } from "../register/fields.js";
import { sameValue } from "./diff.js";
import type { FieldConflict } from "./types.js";

export interface MergeInput {
  /** What the sender's sheet was last seen to agree with; `null` when nobody knows. */
  readonly base: PairFields | null;
  /** Fields whose base is lost; what `base` says of them is presumed (`baseOfPush`). With no base, that is all. */
  readonly lost?: readonly FieldName[];
  readonly current: PairFields;
  readonly incoming: PairFields;
  readonly carried: readonly FieldName[];
  /** Conflicts of this pair that are open, or were resolved against the incoming value (rule 13). */
  readonly known: readonly FieldConflict[];
}

export interface MergeResult {
  /** The pair after the merge: fields that were not carried are as they were. */
  readonly fields: PairFields;
  /** Carried fields that the merge changed. */
  readonly changed: FieldName[];
  /** Carried fields that somebody else changed and the sender did not: the sheet may take them over. */
  readonly merged: FieldName[];
  /** Raised by this merge (rule 4). */
  readonly conflicts: FieldConflict[];
  /** Known before and still so: the sender's value differs, and raises nothing again (rule 13). */
  readonly standing: FieldConflict[];
}

/** Three-way merge of one pair, field by field (rules 4, 5 and 13). Nothing that was typed is lost. */
export function mergePair(input: MergeInput): MergeResult {
  const fields: Partial<Record<FieldName, FieldValue | undefined>> = { ...input.current };
  const changed: FieldName[] = [];
  const merged: FieldName[] = [];
  const conflicts: FieldConflict[] = [];
  const standing: FieldConflict[] = [];
  for (const field of input.carried) {
    const incoming = input.incoming[field];
    const verdict = judge(input, field);
    if (verdict === "take") {
      if (incoming === undefined) delete fields[field];
      else fields[field] = incoming;
      changed.push(field);
    } else if (verdict === "keep") {
      merged.push(field);
    } else if (verdict === "conflict") {
      const conflict = { field, current: input.current[field] ?? null, incoming: incoming ?? null };
      (isKnown(conflict, input.known) ? standing : conflicts).push(conflict);
    }
  }
  return { fields: fields as PairFields, changed, merged, conflicts, standing };
}

type Verdict = "same" | "take" | "keep" | "conflict";

function judge({ base, lost = [], current, incoming }: MergeInput, field: FieldName): Verdict {
  const mine = incoming[field];
  const theirs = current[field];
  const was = base?.[field];
  if (sameValue(mine, theirs)) return "same";
  // Where the base is lost, a blank may never have been filled: it erases nothing (rule 5).
  if (mine === undefined && (base === null || lost.includes(field))) return "keep";
  if (sameValue(theirs, was)) return "take";
  return base !== null && sameValue(mine, was) ? "keep" : "conflict";
}

/** The current value may have moved on meanwhile: what counts is that the sender's is the one already told of. */
function isKnown(conflict: FieldConflict, known: readonly FieldConflict[]): boolean {
  return known.some((one) => one.field === conflict.field && one.incoming === conflict.incoming);
}
