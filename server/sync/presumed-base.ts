import { FIELD_NAMES, type FieldName, type FieldValue, type PairFields } from "../../shared/register/fields.js";
import type { PastVersion } from "../store/pair-versions.js";
import { groupBy } from "./group-by.js";

/**
 * What a sheet without its memory may be presumed to have shown, by the pair's id: of each field the last value that the
 * same sign-in has sent from a sheet, or that was read from the school's own file (rule 13). What others have brought in
 * since, nobody can say that this sheet's person has seen: there a value that differs is a conflict, as with any lost
 * base (rule 4). A value that the person has only chosen in a conflict may not be in the sheet yet: that it differs is
 * no wish to take the choice back.
 */
export function presumedBases(versions: readonly PastVersion[], sessionId: string): Map<string, PairFields> {
  return new Map(
    [...groupBy(versions, ({ pairId }) => pairId)].map(([pairId, ofPair]) => [pairId, broughtIn(ofPair, sessionId)]),
  );
}

/** `versions` of one pair, oldest first. */
function broughtIn(versions: readonly PastVersion[], sessionId: string): PairFields {
  const brought: Partial<Record<FieldName, FieldValue>> = {};
  let before: PairFields = {};
  for (const { fields, ...by } of versions) {
    const isOwn = by.from === "file" || (by.from === "sheet" && by.sessionId === sessionId);
    for (const field of FIELD_NAMES) {
      if (!isOwn || fields[field] === before[field]) continue;
      if (fields[field] === undefined) delete brought[field];
      else brought[field] = fields[field];
    }
    before = fields;
  }
  return brought as PairFields;
}
