import { schoolYearSpan } from "../../shared/register/school-year.js";
import type { Context } from "../context.js";
import { listDistricts } from "../store/districts.js";
import { keptYears } from "../store/erasure.js";
import type { DistrictRow } from "../store/rows.js";

export interface ExpiredYear {
  readonly district: DistrictRow;
  readonly schoolYear: string;
}

/**
 * The years that have been kept longer than `KEEP_YEARS` after their end, the oldest first; none where nothing is set.
 * The year that a district is collecting is never among them.
 */
export async function expiredYears(context: Pick<Context, "config" | "db" | "now">): Promise<ExpiredYear[]> {
  const { keepYears } = context.config;
  if (keepYears === null) return [];
  const today = context.now().toISOString().slice(0, 10);
  const expired: ExpiredYear[] = [];
  for (const district of await listDistricts(context.db))
    for (const schoolYear of await keptYears(context.db, district.id))
      if (schoolYear !== district.school_year && isOver(schoolYear, keepYears, today))
        expired.push({ district, schoolYear });
  return expired;
}

function isOver(schoolYear: string, keepYears: number, today: string): boolean {
  const { end } = schoolYearSpan(schoolYear);
  return `${Number(end.slice(0, 4)) + keepYears}${end.slice(4)}` < today;
}
