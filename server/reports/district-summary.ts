import type { DistrictSummary, SchoolSummary } from "../../shared/api/district.js";
import type { Context } from "../context.js";
import type { StoredPair } from "../store/pairs.js";
import type { SchoolRow } from "../store/rows.js";
import { readDistrict, type DistrictData } from "./district-data.js";
import { distinctPersons } from "./distinct-persons.js";
import { pairWarnings } from "./pair-warnings.js";

/**
 * The coordinator's board: a school a row, those that have never sent among them. A person is counted once a school;
 * the district's totals are sums of schools, because persons are not merged across schools without a human (rule 12).
 * `schoolYear` is the district's open one when it is not given.
 */
export async function districtSummary(
  context: Context,
  districtId: string,
  schoolYear?: string,
): Promise<DistrictSummary> {
  const data = await readDistrict(context, districtId, schoolYear);
  const schools = data.schools.map((school) => schoolSummary(context, data, school));
  const sum = (of: (school: SchoolSummary) => number) => schools.reduce((total, school) => total + of(school), 0);
  return {
    district: { id: data.district.id, name: data.district.name },
    schoolYear: data.schoolYear,
    schools,
    totals: {
      schools: schools.length,
      reported: schools.filter((school) => school.lastPushAt !== null).length,
      pairs: sum((school) => school.pairs),
      mentors: sum((school) => school.mentors),
      mentees: sum((school) => school.mentees),
    },
  };
}

function schoolSummary(context: Context, data: DistrictData, school: SchoolRow): SchoolSummary {
  const pairs = data.pairs.get(school.id) ?? [];
  const push = data.pushes.get(school.id);
  return {
    id: school.id,
    name: school.name,
    pairs: pairs.length,
    mentors: distinctPersons(pairs, "mentor"),
    mentees: distinctPersons(pairs, "mentee"),
    forms: formsOf(pairs),
    warnings: pairWarnings(context, data, school).reduce((count, warnings) => count + warnings.length, 0),
    openConflicts: data.conflicts.filter((conflict) => conflict.schoolId === school.id).length,
    lastPushAt: push?.at ?? null,
    refused: push?.refused ?? 0,
  };
}

function formsOf(pairs: readonly StoredPair[]): Record<string, number> {
  const forms: Record<string, number> = {};
  for (const { fields } of pairs) if (fields.form !== undefined) forms[fields.form] = (forms[fields.form] ?? 0) + 1;
  return forms;
}
