import type { Knex } from "knex";
import { auditEntry, type Curator } from "../auth/session.js";
import { moveSchoolOn } from "../collection/after-push.js";
import type { Context } from "../context.js";
import { insertAudit } from "../store/audit.js";
import { insertPushRows } from "../store/pushes.js";
import type { PushHeadRow } from "../store/rows.js";
import type { PlannedRow } from "./plan-push.js";
import type { CheckedPush } from "./check-push.js";
import { isTouched, writeChanges } from "./write-changes.js";

/** A push inside its transaction. */
export interface Taking {
  readonly context: Context;
  readonly trx: Knex.Transaction;
  readonly curator: Curator;
  readonly push: CheckedPush;
  readonly hash: string;
  /** The school year that the district collects. */
  readonly currentYear: string;
}

/** What is noted of the push as a whole. */
export function pushHead(taking: Taking, revision: number, receipt: number): PushHeadRow {
  const { context, curator, push, hash, currentYear } = taking;
  return {
    district_id: curator.districtId,
    school_id: curator.schoolId,
    key: push.request.key,
    body_hash: hash,
    receipt,
    revision,
    at: context.now().toISOString(),
    session_id: curator.row.id,
    workbook_id: push.request.workbookId,
    refused: push.findings.filter((findings) => findings.some(({ severity }) => severity === "error")).length,
    dictionary_version: push.dictionaryVersion,
    school_year: yearOfPush(push, currentYear),
    held_back: JSON.stringify(push.request.heldBack ?? { rows: 0, codes: {} }),
  };
}

/** The year that a push counts for (shared/collection/RULES.md, C3). */
function yearOfPush({ pairs }: CheckedPush, currentYear: string): string {
  const [first] = pairs;
  const isCurrent = !first || pairs.some(({ schoolYear }) => schoolYear === currentYear);
  return isCurrent ? currentYear : first.schoolYear;
}

/** Writes what was decided, in a statement a table, and the audit entry along with it. */
export async function writePush(
  { context, trx, curator, push }: Taking,
  head: PushHeadRow,
  rows: readonly PlannedRow[],
): Promise<void> {
  const { districtId, schoolId } = curator;
  const { revision, at } = head;
  const by = { sessionId: curator.row.id, role: curator.role, workbookId: head.workbook_id };
  await writeChanges(
    trx,
    { districtId, revision, at, pushKey: head.key, ...by },
    rows.map((row) => ({ ...row, schoolId, persons: push.pairs[row.index]?.persons })),
    () => context.newId(),
  );
  await insertPushRows(
    trx,
    { districtId, schoolId, key: head.key },
    rows.map((row) => ({
      ...row,
      codes: (push.findings[row.index] ?? []).map((finding) => finding.code),
      standing: row.standing.map((conflict) => conflict.field),
    })),
  );
  const moved = await moveSchoolOn(
    trx,
    { districtId, schoolId, at, sessionId: curator.row.id },
    rows.filter(isTouched),
  );
  const scope = { receipt: head.receipt, revision, rows: rows.length, refused: head.refused, ...moved };
  await insertAudit(trx, auditEntry(context, curator, "push", scope));
}
