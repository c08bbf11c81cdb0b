import type { SchoolPage, SchoolPair } from "../../shared/api/schools.js";
import { auditEntry, type Session } from "../auth/session.js";
import { yearAsked } from "../collection/collection.js";
import { readStanding } from "../collection/standings.js";
import type { Context } from "../context.js";
import { AppError } from "../errors.js";
import { readDistrict } from "../reports/district-data.js";
import { schoolWarnings } from "../reports/school-warnings.js";
import { insertAudit } from "../store/audit.js";
import { pushesOfSchool } from "../store/pushes.js";
import { findSchool } from "../store/schools.js";
import { keptSchools } from "./kept-schools.js";

const MOST_PUSHES = 50;

/** Everything that the coordinator sees of one school: its pairs with their findings, its pushes, its codes. */
export async function schoolPage(
  context: Context,
  session: Session,
  schoolId: string,
  schoolYear?: string,
): Promise<SchoolPage> {
  const { districtId } = session;
  const school = await findSchool(context.reports, districtId, schoolId);
  if (!school) throw new AppError("not-found");
  const year = await yearAsked(context.reports, districtId, schoolYear);
  // Read before the pairs: whatever is sent in between shows the page to be old, never newer than it is.
  const { state, lastReceipt } = await readStanding(context.reports, { districtId, schoolId, schoolYear: year });
  const data = await readDistrict(context, districtId, year);
  const { ofPairs, missingColumns } = schoolWarnings(context, data, school);
  const pairs = (data.pairs.get(schoolId) ?? []).map(({ id, version, fields, at, role }, index): SchoolPair => ({
    ...{ id, version, fields, at, role },
    findings: [...(ofPairs[index] ?? [])],
    openConflicts: data.conflicts.filter(({ pairId }) => pairId === id).length,
  }));
  const kept = (await keptSchools(context, districtId)).find(({ id }) => id === schoolId);
  if (!kept) throw new AppError("not-found");
  const pushes = await pushesOfSchool(context.reports, { districtId, schoolId }, MOST_PUSHES);
  const scope = { school: schoolId, schoolYear: data.schoolYear, pairs: pairs.length };
  await insertAudit(context.db, auditEntry(context, session, "school.read", scope));
  const columns = [...missingColumns];
  return { school: kept, schoolYear: data.schoolYear, state, lastReceipt, pairs, missingColumns: columns, pushes };
}
