import type { Knex } from "knex";
import type { PairPersons, PersonPrint } from "../../shared/privacy/policy.js";
import type { FieldName } from "../../shared/register/fields.js";
import { auditEntry, type Curator } from "../auth/session.js";
import type { Context } from "../context.js";
import { insertAudit } from "../store/audit.js";
import { insertConflicts } from "../store/conflicts.js";
import { insertVersions } from "../store/pair-versions.js";
import { writeHeads } from "../store/pairs.js";
import { insertPushRows } from "../store/pushes.js";
import type { PushHeadRow } from "../store/rows.js";
import type { PlannedRow } from "./plan-push.js";
import type { CheckedPush } from "./check-push.js";

/** A push inside its transaction. */
export interface Taking {
  readonly context: Context;
  readonly trx: Knex.Transaction;
  readonly curator: Curator;
  readonly push: CheckedPush;
  readonly hash: string;
}

/** What is noted of the push as a whole. */
export function pushHead({ context, curator, push, hash }: Taking, revision: number, receipt: number): PushHeadRow {
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
  };
}

/** Writes what was decided, in a statement a table, and the audit entry along with it. */
export async function writePush(
  { context, trx, curator, push }: Taking,
  head: PushHeadRow,
  rows: readonly PlannedRow[],
): Promise<void> {
  const { districtId, schoolId } = curator;
  const { revision, at } = head;
  const touched = rows.filter((row) => row.written !== null || row.conflicts.length > 0);
  const from = {
    districtId,
    revision,
    at,
    sessionId: curator.row.id,
    role: curator.role,
    workbookId: head.workbook_id,
  };
  // A conflict raises the revision of a pair that has not changed, so that the next pull tells of it.
  await writeHeads(
    trx,
    { districtId, schoolId, revision },
    touched.map((row) => ({
      id: row.pairId,
      version: row.version ?? 1,
      state: row.state,
      schoolYear: row.schoolYear,
    })),
  );
  await insertVersions(
    trx,
    from,
    rows.flatMap((row) => row.written ?? []),
  );
  await insertConflicts(
    trx,
    { districtId, schoolId, at, pushKey: head.key },
    rows.flatMap((row) =>
      row.conflicts.map((each) => ({
        ...each,
        id: context.newId(),
        pairId: row.pairId,
        print: printOf(push.pairs[row.index]?.persons, each.field),
      })),
    ),
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
  const scope = { receipt: head.receipt, revision, rows: rows.length, refused: head.refused };
  await insertAudit(trx, auditEntry(context, curator, "push", scope));
}

/** The print that goes with a name in conflict. */
function printOf(persons: PairPersons | undefined, field: FieldName): PersonPrint | null {
  if (field === "mentorName") return persons?.mentor ?? null;
  return field === "menteeName" ? (persons?.mentee ?? null) : null;
}
