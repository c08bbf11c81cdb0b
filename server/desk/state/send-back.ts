import { v7 } from "uuid";
import type { ReturnRequest } from "../../../shared/api/returns.js";

/** What is sent back: some of the school's pairs, or its whole register (`[null]`). */
export type SentBack = readonly (string | null)[];

/**
 * The returns of one comment, each with an id of its own. Made once for an attempt: when the line breaks off in between,
 * the same requests are sent again and none is doubled (C12).
 */
export function returnRequests(
  of: { readonly schoolId: string; readonly schoolYear: string; readonly comment: string },
  pairs: SentBack,
  newId: () => string = v7,
): ReturnRequest[] {
  return pairs.map((pairId) => ({ ...of, id: newId(), pairId }));
}
