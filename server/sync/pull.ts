import type { PullAnswer } from "../../shared/api/pull.js";
import { auditEntry, type Curator } from "../auth/session.js";
import type { Context } from "../context.js";
import { AppError } from "../errors.js";
import { insertAudit } from "../store/audit.js";
import { openConflictsOfSchool } from "../store/conflicts.js";
import { findDistrict } from "../store/districts.js";
import { pairsSince } from "../store/pairs.js";

/** The school's own pairs that changed after a revision, withdrawn ones too, with their open conflicts. */
export async function pullPairs(context: Context, curator: Curator, since: number): Promise<PullAnswer> {
  const { districtId, schoolId } = curator;
  const answer = await context.reports.transaction(async (trx) => {
    const district = await findDistrict(trx, districtId);
    if (!district) throw new AppError("signed-out");
    const pairs = await pairsSince(trx, districtId, schoolId, since);
    const conflicts = await openConflictsOfSchool(trx, districtId, schoolId);
    return { revision: district.revision, pairs, conflicts };
  });
  await insertAudit(
    context.db,
    auditEntry(context, curator, "pull", { since, revision: answer.revision, pairs: answer.pairs.length }),
  );
  const pulled = new Set(answer.pairs.map((pair) => pair.id));
  return {
    revision: answer.revision,
    pairs: answer.pairs.map(({ id, version, schoolYear, state, fields, persons }) => ({
      id,
      version,
      schoolYear,
      state,
      fields,
      persons,
    })),
    conflicts: answer.conflicts
      .filter((conflict) => pulled.has(conflict.pairId))
      .map(({ pairId, field, current, incoming }) => ({ pairId, field, current, incoming })),
  };
}
