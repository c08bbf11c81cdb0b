import type { PairFields } from "./fields.js";

type Period = Pick<PairFields, "startDate" | "endDate">;

/** Whether two periods have a day in common, as far as is known: an absent date overlaps with everything. */
export function periodsOverlap(one: Period, other: Period): boolean {
  return !startsAfter(one, other) && !startsAfter(other, one);
}

function startsAfter({ startDate }: Period, { endDate }: Period): boolean {
  return startDate !== undefined && endDate !== undefined && startDate > endDate;
}
