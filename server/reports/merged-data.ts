import { formEntry } from "../../shared/dictionary/forms.js";
import { yearBefore } from "../../shared/register/school-year.js";
import type { Context } from "../context.js";
import { AppError } from "../errors.js";
import { typedFigures } from "../monitoring/count-district.js";
import { keptPapers } from "../monitoring/papers.js";
import { districtSnapshots } from "../monitoring/snapshots.js";
import { namedDecisions } from "../persons/person-ids.js";
import { papersOfYear } from "../store/monitoring.js";
import { countForms } from "../store/pair-list.js";
import type { SchoolRow } from "../store/rows.js";
import { lastSignIns } from "../store/sessions.js";
import type { MergedConflict, MergedData, MergedPair, MergedSchool } from "../workbook/merged-data.js";
import { type DistrictData, readDistrict } from "./district-data.js";
import { schoolWarnings } from "./school-warnings.js";
import { writerOf } from "./writer-of.js";

/** What of a district's year is asked for; the open year, all schools and all forms where nothing is said. */
export interface MergedAsked {
  readonly schoolYear?: string | undefined;
  /** The school's id. */
  readonly school?: string | undefined;
  /** The form's code. */
  readonly form?: string | undefined;
}

/** Everything that the merged workbook shows, of one moment. Throws `not-found` for a school or a form that is not there. */
export async function mergedData(context: Context, districtId: string, asked: MergedAsked = {}): Promise<MergedData> {
  const data = await readDistrict(context, districtId, asked.schoolYear);
  const { schoolYear, dictionary } = data;
  const schools = data.schools.filter(({ id }) => asked.school === undefined || id === asked.school);
  const form = asked.form === undefined ? null : formEntry(dictionary, asked.form);
  if (schools.length === 0 && asked.school !== undefined) throw new AppError("not-found");
  if (form === null && asked.form !== undefined) throw new AppError("not-found");
  const beside = await besideRegister(context, districtId, schoolYear);
  const pairs = schools
    .flatMap((school) => pairsOf(context, data, school))
    .filter(({ fields }) => form === null || fields.form === form.code);
  const shown = new Set(pairs.map(({ id }) => id));
  const schoolIds = new Map(data.schools.map(({ id, name }) => [name, id]));
  const source = { secrets: context.secrets, districtId, schoolIdOf: (name: string) => schoolIds.get(name) ?? name };
  return {
    ...{ district: data.district.name, schoolYear, dictionary, pairs },
    at: context.now().toISOString(),
    schools: schools.map((school) => ({ ...mergedSchool(context, data, school), ...beside.of(school.id) })),
    conflicts: conflictsOf(data).filter(({ pairId }) => shown.has(pairId)),
    scope: { school: asked.school === undefined ? null : (schools[0]?.name ?? null), form: form?.code ?? null },
    typed: beside.typed,
    // What was frozen is the whole district's: a part of it is counted as it stands.
    ...(asked.school === undefined && form === null && beside.frozen ? { frozen: beside.frozen } : {}),
    personDecisions: namedDecisions(source, data.personDecisions, pairs),
  };
}

/** What the workbook shows beside the register: typed figures, papers, sign-ins, last year. */
async function besideRegister({ reports }: Context, districtId: string, schoolYear: string) {
  const papers = await papersOfYear(reports, districtId, schoolYear);
  const signIns = await lastSignIns(reports, districtId);
  const lastYear = await countForms(reports, districtId, yearBefore(schoolYear));
  return {
    typed: await typedFigures(reports, districtId, schoolYear),
    frozen: (await districtSnapshots(reports, districtId)).find((snapshot) => snapshot.schoolYear === schoolYear),
    of: (id: string) => ({
      papers: keptPapers(papers.get(id)),
      signedInAt: signIns.get(id) ?? null,
      lastYear: lastYear.get(id) ?? {},
    }),
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
  const schools = new Map(data.schools.map((school) => [school.id, school.name]));
  return data.conflicts.map(({ pairId, schoolId, field, current, incoming, at }) => ({
    school: schools.get(schoolId) ?? "",
    pairId,
    mentor: data.contested.get(pairId)?.fields.mentorName ?? "",
    mentee: data.contested.get(pairId)?.fields.menteeName ?? "",
    ...{ field, current, incoming, at },
  }));
}
