import type { Context } from "../context.js";
import { namedDecisions } from "../persons/person-ids.js";
import type { SchoolRow } from "../store/rows.js";
import type { MergedConflict, MergedData, MergedPair, MergedSchool } from "../workbook/merged-data.js";
import { type DistrictData, readDistrict } from "./district-data.js";
import { schoolWarnings } from "./school-warnings.js";
import { writerOf } from "./writer-of.js";

/** Everything that the merged workbook shows, of one moment; `schoolYear` is the open one when it is not given. */
export async function mergedData(context: Context, districtId: string, schoolYear?: string): Promise<MergedData> {
  const data = await readDistrict(context, districtId, schoolYear);
  const pairs = data.schools.flatMap((school) => pairsOf(context, data, school));
  const schoolIds = new Map(data.schools.map(({ id, name }) => [name, id]));
  const source = { secrets: context.secrets, districtId, schoolIdOf: (name: string) => schoolIds.get(name) ?? name };
  return {
    district: data.district.name,
    schoolYear: data.schoolYear,
    at: context.now().toISOString(),
    dictionary: data.dictionary,
    schools: data.schools.map((school) => mergedSchool(context, data, school)),
    pairs,
    conflicts: conflictsOf(data),
    personDecisions: namedDecisions(source, data.personDecisions, pairs),
  };
}

function mergedSchool(context: Context, data: DistrictData, school: SchoolRow): MergedSchool {
  const push = data.standingOf(school.id).lastPush;
  const { missingColumns } = schoolWarnings(context, data, school);
  return {
    id: school.id,
    name: school.name,
    lastPushAt: push?.at ?? null,
    refused: push?.refused ?? 0,
    missingColumns,
  };
}

function pairsOf(context: Context, data: DistrictData, school: SchoolRow): MergedPair[] {
  const warnings = schoolWarnings(context, data, school).ofPairs;
  return (data.pairs.get(school.id) ?? []).map((pair, index) => ({
    id: pair.id,
    school: school.name,
    fields: pair.fields,
    persons: pair.persons,
    warnings: warnings[index] ?? [],
    updatedAt: pair.at,
    by: writerOf(pair.role, school.name),
    seen: { version: pair.version, revision: data.district.revision },
  }));
}

function conflictsOf(data: DistrictData): MergedConflict[] {
  const pairs = new Map([...data.pairs.values()].flat().map((pair) => [pair.id, pair]));
  const schools = new Map(data.schools.map((school) => [school.id, school.name]));
  return data.conflicts.map(({ pairId, schoolId, field, current, incoming, at }) => ({
    school: schools.get(schoolId) ?? "",
    pairId,
    mentor: pairs.get(pairId)?.fields.mentorName ?? "",
    mentee: pairs.get(pairId)?.fields.menteeName ?? "",
    ...{ field, current, incoming, at },
  }));
}
