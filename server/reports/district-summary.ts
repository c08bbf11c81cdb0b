import type { DistrictSummary, SchoolSummary } from "../../shared/api/district.js";
import { DEFAULT_FORMS } from "../../shared/dictionary/default-forms.js";
import type { Dictionary, FormEntry } from "../../shared/dictionary/schema.js";
import { countPersons, type Persons } from "../../shared/persons/district/district-persons.js";
import type { Context } from "../context.js";
import { knownPersons, personsOfPair } from "../persons/known-persons.js";
import type { StoredPair } from "../store/pairs.js";
import type { SchoolRow } from "../store/rows.js";
import { readDistrict, type DistrictData } from "./district-data.js";
import { schoolWarnings } from "./school-warnings.js";

/**
 * The coordinator's board: a school a row, those that have never sent among them. A person is counted once in a school
 * and once in the district, by the same rule as in the merged workbook, so that both show the same figures.
 * `schoolYear` is the district's open one when it is not given.
 */
export async function districtSummary(
  context: Context,
  districtId: string,
  schoolYear?: string,
): Promise<DistrictSummary> {
  const data = await readDistrict(context, districtId, schoolYear);
  const { pairs: all, persons } = knownPersons(context, data);
  const schools = data.schools.map((school) => schoolSummary(context, data, school, persons));
  const sum = (of: (school: SchoolSummary) => number) => schools.reduce((total, school) => total + of(school), 0);
  return {
    district: { id: data.district.id, name: data.district.name },
    schoolYear: data.schoolYear,
    collection: data.collection,
    ownForms: ownForms(data.dictionary),
    schools,
    totals: {
      schools: schools.length,
      reported: schools.filter((school) => school.lastReceipt !== null).length,
      pairs: sum((school) => school.pairs),
      mentors: countPersons(all, "mentor", persons),
      mentees: countPersons(all, "mentee", persons),
    },
  };
}

function schoolSummary(context: Context, data: DistrictData, school: SchoolRow, persons: Persons): SchoolSummary {
  const pairs = data.pairs.get(school.id) ?? [];
  const named = pairs.map(personsOfPair);
  const warnings = schoolWarnings(context, data, school);
  const { state, returns, lastPush, lastReceipt, declaredNoneAt } = data.standingOf(school.id);
  return {
    id: school.id,
    name: school.name,
    pairs: pairs.length,
    mentors: countPersons(named, "mentor", persons),
    mentees: countPersons(named, "mentee", persons),
    forms: formsOf(pairs),
    warnings: warnings.missingColumns.length + warnings.ofPairs.flat().length,
    openConflicts: data.conflicts.filter((conflict) => conflict.schoolId === school.id).length,
    lastPushAt: lastPush?.at ?? null,
    refused: lastPush?.refused ?? 0,
    heldBack: lastPush?.heldBack.rows ?? 0,
    ...{ state, returns, lastReceipt, declaredNoneAt },
  };
}

function ownForms({ forms }: Dictionary): DistrictSummary["ownForms"] {
  const isOwn = ({ code, name }: FormEntry) =>
    !DEFAULT_FORMS.forms.some((form) => form.code === code && form.name === name);
  return forms.filter(isOwn).map(({ code, name }) => ({ code, name }));
}

function formsOf(pairs: readonly StoredPair[]): Record<string, number> {
  const forms: Record<string, number> = {};
  for (const { fields } of pairs) if (fields.form !== undefined) forms[fields.form] = (forms[fields.form] ?? 0) + 1;
  return forms;
}
