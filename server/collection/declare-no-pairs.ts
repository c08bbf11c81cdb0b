import type { Receipt } from "../../shared/api/receipts.js";
import { auditEntry, type Curator } from "../auth/session.js";
import type { Context } from "../context.js";
import { AppError } from "../errors.js";
import { insertAudit } from "../store/audit.js";
import { takeRevision } from "../store/districts.js";
import { countActivePairs } from "../store/pairs.js";
import { endReturns, openReturns } from "../store/returns.js";
import type { DeclarationRow } from "../store/rows.js";
import { insertDeclaration, standingDeclarations } from "../store/standings.js";
import { refuseClosed } from "./closed-years.js";
import { yearAsked } from "./collection.js";

/**
 * Takes a curator's word that the school has no pairs in the district's current year (C8), and answers with a receipt;
 * while the declaration stands the same receipt again. Throws `year-closed`, and `pairs-exist` while there are any.
 */
export async function declareNoPairs(context: Context, curator: Curator): Promise<Receipt> {
  const { districtId, schoolId } = curator;
  return context.db.transaction(async (trx) => {
    // It takes the write lock, so that no push comes between the look and the declaration.
    const { receipt, revision } = await takeRevision(trx, districtId);
    const schoolYear = await yearAsked(trx, districtId, undefined);
    const of = { districtId, schoolId, schoolYear };
    const [standing] = await standingDeclarations(trx, of);
    if (standing) return receiptOfDeclaration(standing);
    await refuseClosed(trx, districtId, [schoolYear]);
    const count = await countActivePairs(trx, of);
    if (count > 0) throw new AppError("pairs-exist", { count });

    const at = context.now().toISOString();
    const row = {
      ...{ district_id: districtId, school_id: schoolId, school_year: schoolYear },
      ...{ receipt, at, session_id: curator.row.id },
    };
    await insertDeclaration(trx, row);
    const returned = (await openReturns(trx, of, [schoolYear])).filter(({ pair_id }) => pair_id === null);
    const ids = returned.map(({ id }) => id);
    await endReturns(trx, ids, { districtId, state: "corrected", at, sessionId: curator.row.id });
    const scope = { schoolYear, receipt, revision, corrected: ids.length };
    await insertAudit(trx, auditEntry(context, curator, "no-pairs.declare", scope));
    return receiptOfDeclaration(row);
  });
}

export function receiptOfDeclaration({ receipt, at, school_year }: Omit<DeclarationRow, "lifted_at">): Receipt {
  const nothing = { counts: {}, heldBack: { rows: 0, codes: {} } };
  return { number: receipt, at, schoolYear: school_year, kind: "none", ...nothing };
}
