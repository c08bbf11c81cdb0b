import type { DecideAnswer, DecideRequest } from "../../shared/api/conflicts.js";
import { auditEntry, type Session } from "../auth/session.js";
import { refuseClosed } from "../collection/closed-years.js";
import type { Context } from "../context.js";
import { insertAudit } from "../store/audit.js";
import { closeConflicts, openConflictsAround } from "../store/conflicts.js";
import { raiseRevision } from "../store/districts.js";
import { insertVersions } from "../store/pair-versions.js";
import { pairsByIds, writeHeads } from "../store/pairs.js";
import { deleteAcceptances } from "../store/standings.js";
import { planDecisions } from "./plan-decisions.js";
import { keptPair } from "./pull.js";

/**
 * Takes a person's choices between two values of a field (RULES.md, rule 4), in one transaction: a curator's own
 * school's, a coordinator's whole district's. What somebody else has decided before is answered with `gone`, what has
 * changed since it was looked at with `moved`; neither stops the others.
 */
export async function decideConflicts(
  context: Context,
  session: Session,
  { decisions }: DecideRequest,
): Promise<DecideAnswer> {
  const { districtId, schoolId } = session;
  const at = context.now().toISOString();
  return context.db.transaction(async (trx) => {
    const revision = await raiseRevision(trx, districtId);
    const ids = decisions.map(({ id }) => id);
    const open = await openConflictsAround(trx, { districtId, schoolId }, ids);
    const pairIds = [...new Set(open.map(({ pairId }) => pairId))];
    const pairs = new Map((await pairsByIds(trx, districtId, pairIds)).map((pair) => [pair.id, pair]));
    const plan = planDecisions({ decisions, open, pairs });
    await refuseClosed(
      trx,
      districtId,
      plan.touched.map(({ schoolYear }) => schoolYear),
    );

    const by = { districtId, at, sessionId: session.row.id, role: session.role };
    const versions = new Map(plan.written.map((each) => [each.pairId, each]));
    // Also pairs that stay as they are: the next pull tells that their conflict is over.
    await writeHeads(
      trx,
      { districtId, revision },
      plan.touched.map((pair) => ({ ...pair, ...pickHead(versions.get(pair.id)) })),
    );
    await insertVersions(trx, { ...by, revision, workbookId: null }, plan.written);
    await closeConflicts(trx, by, { taken: plan.taken, refused: plan.refused });
    if (schoolId !== null) {
      const years = plan.written.flatMap(({ pairId }) => pairs.get(pairId)?.schoolYear ?? []);
      await deleteAcceptances(trx, { districtId, schoolId }, years);
    }
    const scope = { revision, taken: plan.taken.length, refused: plan.refused.length, pairs: plan.written.length };
    await insertAudit(trx, auditEntry(context, session, "conflicts.decide", scope));
    const now = await pairsByIds(trx, districtId, pairIds);
    return {
      revision,
      decided: [...plan.outcomes],
      pairs: now.map(keptPair),
    };
  });
}

function pickHead(written: { version: number; state: "active" | "withdrawn" } | undefined) {
  return written ? { version: written.version, state: written.state } : {};
}
