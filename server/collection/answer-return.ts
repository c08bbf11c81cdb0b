import type { Return } from "../../shared/api/returns.js";
import { auditEntry, type Curator } from "../auth/session.js";
import type { Context } from "../context.js";
import { AppError } from "../errors.js";
import { insertAudit } from "../store/audit.js";
import { raiseRevision } from "../store/districts.js";
import { activePairsOfSchool } from "../store/pairs.js";
import { endReturns, findReturn } from "../store/returns.js";
import { refuseClosed } from "./closed-years.js";
import { refuseTelling } from "./comment.js";
import { returnOf } from "./returns.js";

/**
 * Takes a curator's word that there is nothing to put right (C6). The same answer again changes nothing. Throws
 * `unknown-id` for another school's return as for none (C11), `return-over` for one that has ended otherwise,
 * `year-closed`, and what the words are refused for.
 */
export async function answerReturn(context: Context, curator: Curator, id: string, answer: string): Promise<Return> {
  const { districtId, schoolId } = curator;
  return context.db.transaction(async (trx) => {
    await raiseRevision(trx, districtId);
    const before = await findReturn(trx, districtId, id);
    if (before?.school_id !== schoolId) throw new AppError("unknown-id");
    if (before.state === "answered" && before.answer === answer) return returnOf(before);
    if (before.state !== "open") throw new AppError("return-over");
    const { school_year: schoolYear } = before;
    await refuseClosed(trx, districtId, [schoolYear]);
    const pairs = await activePairsOfSchool(trx, { districtId, schoolId, schoolYear });
    await refuseTelling(context, trx, { districtId, text: answer, pairs });
    const at = context.now().toISOString();
    await endReturns(trx, [id], { districtId, state: "answered", at, sessionId: curator.row.id, answer });
    await insertAudit(trx, auditEntry(context, curator, "return.answer", { return: id, schoolYear }));
    return returnOf({ ...before, state: "answered", answer, ended_at: at });
  });
}
