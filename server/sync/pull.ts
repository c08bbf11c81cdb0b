import type { OpenConflict, PullAnswer } from "../../shared/api/pull.js";
import { schoolState } from "../../shared/collection/school-state.js";
import type { KeptPair } from "../../shared/sync/types.js";
import { auditEntry, type Curator } from "../auth/session.js";
import { openReturnOf } from "../collection/returns.js";
import type { Context } from "../context.js";
import { AppError } from "../errors.js";
import { insertAudit } from "../store/audit.js";
import type { StoredConflict } from "../store/conflicts.js";
import type { StoredPair } from "../store/pairs.js";
import { readPullRows } from "../store/pull-rows.js";
import { currentValue } from "./current-value.js";

/** The school's own pairs that changed after a revision, withdrawn ones too, with their open conflicts. */
export async function pullPairs(context: Context, curator: Curator, since: number): Promise<PullAnswer> {
  const { districtId, schoolId } = curator;
  const rows = await readPullRows(context.reports, { districtId, schoolId, since });
  if (!rows) throw new AppError("signed-out");
  const answer = {
    revision: rows.revision,
    pairs: rows.pairs.map(keptPair),
    conflicts: withCurrent(rows.conflicts, rows.contested),
    returns: rows.returns.map(openReturnOf),
    state: schoolState(rows.standing),
  };
  await insertAudit(
    context.db,
    auditEntry(context, curator, "pull", { since, revision: answer.revision, pairs: answer.pairs.length }),
  );
  return answer;
}

/** A pair as it goes out: its newest version, without whose it is and by whom. */
export function keptPair({ id, version, schoolYear, state, fields, persons }: StoredPair): KeptPair {
  return { id, version, schoolYear, state, fields, persons };
}

/** The district's value may have moved on since a conflict came up: a person chooses between the values of now. */
function withCurrent(conflicts: readonly StoredConflict[], contested: readonly StoredPair[]): OpenConflict[] {
  const pairs = new Map(contested.map((pair) => [pair.id, pair]));
  return conflicts.flatMap(({ id, pairId, field, incoming, at, incomingRole }) => {
    const pair = pairs.get(pairId);
    if (!pair) return [];
    const currentBy = { role: pair.role, at: pair.at };
    const incomingBy = incomingRole === "coordinator" ? incomingRole : "curator";
    return [{ id, pairId, field, current: currentValue(pair, field), incoming, at, currentBy, incomingBy }];
  });
}
