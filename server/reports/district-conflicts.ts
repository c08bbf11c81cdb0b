import type { DistrictConflict, DistrictConflicts } from "../../shared/api/district-conflicts.js";
import { auditEntry, type Session } from "../auth/session.js";
import type { Context } from "../context.js";
import { insertAudit } from "../store/audit.js";
import { currentValue } from "../sync/current-value.js";
import { readDistrict } from "./district-data.js";

/** Every open conflict of the district's year, or of one school, with the values as they stand now. */
export async function districtConflicts(
  context: Context,
  session: Session,
  asked: { readonly schoolYear?: string | undefined; readonly school?: string | undefined },
): Promise<DistrictConflicts> {
  const data = await readDistrict(context, session.districtId, asked.schoolYear);
  const conflicts = data.schools
    .filter(({ id }) => asked.school === undefined || id === asked.school)
    .flatMap(({ id: schoolId, name }) =>
      data.conflicts
        .filter((conflict) => conflict.schoolId === schoolId)
        .flatMap(({ id, pairId, field, incoming, at }): DistrictConflict[] => {
          const pair = data.contested.get(pairId);
          if (!pair) return [];
          const { mentorName = null, menteeName = null, form = null } = pair.fields;
          const currentBy = { role: pair.role, at: pair.at };
          const school = { id: schoolId, name };
          const values = { field, current: currentValue(pair, field), incoming };
          return [{ id, pairId, ...values, at, currentBy, school, mentor: mentorName, mentee: menteeName, form }];
        }),
    );
  const scope = { schoolYear: data.schoolYear, school: asked.school ?? null, conflicts: conflicts.length };
  await insertAudit(context.db, auditEntry(context, session, "conflicts.read", scope));
  return { schoolYear: data.schoolYear, conflicts };
}
