import type { AcceptanceRequest, StandingAnswer } from "../../shared/api/collection.js";
import { auditEntry, type Session } from "../auth/session.js";
import type { Context } from "../context.js";
import { AppError } from "../errors.js";
import { insertAudit } from "../store/audit.js";
import { raiseRevision } from "../store/districts.js";
import { findSchool } from "../store/schools.js";
import { deleteAcceptances, insertAcceptance } from "../store/standings.js";
import { refuseClosed } from "./closed-years.js";
import { yearAsked } from "./collection.js";
import { readSchoolState, readStanding, type Standing } from "./standings.js";

/**
 * Accepts a school's register as it was last seen, or takes the acceptance back (C7). Throws `unknown-id`,
 * `year-closed`, `nothing-sent`, `returns-open`, and `school-moved` when the school has sent since it was seen.
 */
export async function acceptSchool(
  context: Context,
  session: Session,
  schoolId: string,
  request: AcceptanceRequest,
): Promise<StandingAnswer> {
  const { districtId } = session;
  return context.db.transaction(async (trx) => {
    await raiseRevision(trx, districtId);
    if (!(await findSchool(trx, districtId, schoolId))) throw new AppError("unknown-id");
    const schoolYear = await yearAsked(trx, districtId, request.schoolYear);
    const of = { districtId, schoolId, schoolYear };
    await refuseClosed(trx, districtId, [schoolYear]);
    const by = { at: context.now().toISOString(), sessionId: session.row.id };
    const standing = await readStanding(trx, of);
    if (request.accepted) {
      refuseUnready(standing, request.seen);
      await insertAcceptance(trx, of, by);
    } else {
      await deleteAcceptances(trx, of, [schoolYear]);
    }
    const scope = { school: schoolId, schoolYear, receipt: standing.lastReceipt };
    const action = request.accepted ? "school.accept" : "school.unaccept";
    await insertAudit(trx, auditEntry(context, session, action, scope));
    return { schoolYear, state: await readSchoolState(trx, of) };
  });
}

function refuseUnready({ state, lastReceipt }: Standing, seen: number | null): void {
  if (state === "silent") throw new AppError("nothing-sent");
  if (state === "returned") throw new AppError("returns-open");
  if (lastReceipt !== seen) throw new AppError("school-moved");
}
