import type { Knex } from "knex";
import type { OpenReturn, Return, ReturnRequest } from "../../shared/api/returns.js";
import { auditEntry, type Session } from "../auth/session.js";
import type { Context } from "../context.js";
import { AppError } from "../errors.js";
import { insertAudit } from "../store/audit.js";
import { raiseRevision } from "../store/districts.js";
import { activePairsOfSchool, pairsByIds } from "../store/pairs.js";
import { endReturns, findReturn, insertReturn, listReturns } from "../store/returns.js";
import type { ReturnRow } from "../store/rows.js";
import { findSchool } from "../store/schools.js";
import { deleteAcceptances, type SomeSchools } from "../store/standings.js";
import { refuseClosed } from "./closed-years.js";
import { yearAsked } from "./collection.js";
import { refuseTelling } from "./comment.js";
import { readSchoolState } from "./standings.js";

/**
 * Sends a pair, or a whole school, back with a comment (C5), and lifts the school's acceptance. The same return again
 * gets the same answer. Throws `unknown-id`, `nothing-sent`, `year-closed`, `key-reused`, and what the comment is
 * refused for.
 */
export async function returnToSchool(context: Context, session: Session, request: ReturnRequest): Promise<Return> {
  const { districtId } = session;
  const { id, schoolId, pairId, comment } = request;
  return context.db.transaction(async (trx) => {
    await raiseRevision(trx, districtId);
    const before = await findReturn(trx, districtId, id);
    if (before) return sameReturn(before, request);
    const schoolYear = await yearOfReturn(trx, districtId, request);
    const of = { districtId, schoolId, schoolYear };
    await refuseClosed(trx, districtId, [schoolYear]);
    if ((await readSchoolState(trx, of)) === "silent") throw new AppError("nothing-sent");
    await refuseTelling(context, trx, { districtId, text: comment, pairs: await activePairsOfSchool(trx, of) });

    const at = context.now().toISOString();
    const row = {
      ...{ district_id: districtId, id, school_id: schoolId, school_year: schoolYear, pair_id: pairId },
      ...{ comment, at, session_id: session.row.id, state: "open" as const },
    };
    await insertReturn(trx, row);
    await deleteAcceptances(trx, of, [schoolYear]);
    const scope = { return: id, school: schoolId, schoolYear, pair: pairId };
    await insertAudit(trx, auditEntry(context, session, "return.create", scope));
    return returnOf({ ...row, answer: null, ended_at: null, ended_by: null });
  });
}

/** Takes an open return back; one that has ended stays as it ended. Throws `unknown-id` and `year-closed`. */
export async function takeReturnBack(context: Context, session: Session, id: string): Promise<Return> {
  const { districtId } = session;
  return context.db.transaction(async (trx) => {
    await raiseRevision(trx, districtId);
    const before = await findReturn(trx, districtId, id);
    if (!before) throw new AppError("unknown-id");
    if (before.state !== "open") return returnOf(before);
    await refuseClosed(trx, districtId, [before.school_year]);
    const at = context.now().toISOString();
    await endReturns(trx, [id], { districtId, state: "takenBack", at, sessionId: session.row.id });
    const scope = { return: id, school: before.school_id, schoolYear: before.school_year };
    await insertAudit(trx, auditEntry(context, session, "return.take-back", scope));
    return returnOf({ ...before, state: "takenBack", ended_at: at });
  });
}

/** The district's returns of a year with the schools' answers, or one school's. */
export async function returnsOf(
  context: Context,
  { districtId, schoolId, schoolYear }: Omit<SomeSchools, "schoolYear"> & { readonly schoolYear: string | undefined },
): Promise<Return[]> {
  return context.reports.transaction(async (trx) => {
    const year = await yearAsked(trx, districtId, schoolYear);
    return (await listReturns(trx, { districtId, schoolId, schoolYear: year })).map(returnOf);
  });
}

export function returnOf(row: ReturnRow): Return {
  const { state, answer, ended_at: endedAt } = row;
  return { ...openReturnOf(row), schoolId: row.school_id, state, answer, endedAt };
}

/** What its school is told of it. */
export function openReturnOf(row: Pick<ReturnRow, "id" | "pair_id" | "school_year" | "comment" | "at">): OpenReturn {
  const { id, pair_id, school_year, comment, at } = row;
  return { id, pairId: pair_id, schoolYear: school_year, comment, at };
}

function sameReturn(before: ReturnRow, { schoolId, pairId, comment }: ReturnRequest): Return {
  const isSame = before.school_id === schoolId && before.pair_id === pairId && before.comment === comment;
  if (!isSame) throw new AppError("key-reused");
  return returnOf(before);
}

/** The pair's own year, or the one asked for. A pair that is withdrawn, or another school's, is none. */
async function yearOfReturn(
  trx: Knex,
  districtId: string,
  { schoolId, pairId, schoolYear }: ReturnRequest,
): Promise<string> {
  if (!(await findSchool(trx, districtId, schoolId))) throw new AppError("unknown-id");
  if (pairId === null) return yearAsked(trx, districtId, schoolYear);
  const [pair] = await pairsByIds(trx, districtId, [pairId]);
  const isThere = pair?.schoolId === schoolId && pair.state === "active";
  if (!isThere || (schoolYear ?? pair.schoolYear) !== pair.schoolYear) throw new AppError("unknown-id");
  return pair.schoolYear;
}
