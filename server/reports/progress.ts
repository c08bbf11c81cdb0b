import type { Progress } from "../../shared/api/progress.js";
import type { Context } from "../context.js";
import { firstPairs } from "../store/pair-versions.js";
import { readDistrict } from "./district-data.js";

/** When each school of the year's board sent its first pair of the year, or declared that it has none. */
export async function collectionProgress(context: Context, districtId: string, schoolYear?: string): Promise<Progress> {
  const data = await readDistrict(context, districtId, schoolYear);
  const first = await firstPairs(context.reports, districtId, data.schoolYear);
  return {
    schoolYear: data.schoolYear,
    dueDate: data.collection.dueDate,
    schools: data.schools.length,
    reportedAt: data.schools.flatMap(({ id }) => first.get(id) ?? data.standingOf(id).declaredNoneAt ?? []).sort(),
  };
}
