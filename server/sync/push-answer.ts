import type { Knex } from "knex";
import { type PushAnswer, type PushedPair, type PushOutcome, pushOutcomeSchema } from "../../shared/api/push.js";
import type { Finding } from "../../shared/check/finding.js";
import type { FieldName, PairFields } from "../../shared/register/fields.js";
import type { FieldConflict, OutgoingPair } from "../../shared/sync/types.js";
import { conflictsOfPush } from "../store/conflicts.js";
import { contentOfVersions, versionKey } from "../store/pair-versions.js";
import { rowsOfPush } from "../store/pushes.js";
import type { PushHeadRow } from "../store/rows.js";
import { groupBy } from "./group-by.js";
import type { PlannedRow } from "./plan-push.js";

/** What an answer says of one row, whether it was just decided or is read again. */
interface AnsweredRow {
  readonly index: number;
  readonly pairId: string;
  readonly version: number | null;
  readonly outcome: PushOutcome;
  readonly merged: PairFields | null;
  readonly conflicts: readonly FieldConflict[];
}

/** The answer to a push that has just been taken in. */
export function answerOf(
  head: PushHeadRow,
  rows: readonly PlannedRow[],
  findings: readonly (readonly Finding[])[],
): PushAnswer {
  const answered = rows.map((row) => ({
    ...row,
    merged: row.merged && row.content ? row.content.fields : null,
    conflicts: [...row.conflicts, ...row.standing],
  }));
  return buildAnswer(head, answered, findings);
}

/** The request again, as it passed the door; what was found in it follows from it. */
interface Repeated {
  readonly pairs: readonly OutgoingPair[];
  findAgain(): readonly (readonly Finding[])[];
}

/**
 * The same answer once more, rebuilt from versions and from the request itself: no names lie in the store of answers
 * (rule 6). Findings are looked for again only where there were some.
 */
export async function answerAgain(db: Knex, head: PushHeadRow, repeated: Repeated): Promise<PushAnswer> {
  const of = { districtId: head.district_id, schoolId: head.school_id, key: head.key };
  const rows = await rowsOfPush(db, of);
  const versions = rows.flatMap(({ merged, standing, pairId, version }) =>
    (merged || standing.length > 0) && version !== null ? [{ pairId, version }] : [],
  );
  const contents = await contentOfVersions(db, head.district_id, versions);
  const raised = groupBy(await conflictsOfPush(db, of), (conflict) => conflict.pairId);
  const answered = rows.map((row): AnsweredRow => {
    const fields = contents.get(versionKey({ pairId: row.pairId, version: row.version ?? 0 }))?.fields ?? {};
    const standing = standingAgain(row.standing, fields, repeated.pairs[row.index]?.fields ?? {});
    return {
      ...row,
      merged: row.merged ? fields : null,
      conflicts: [...(raised.get(row.pairId) ?? []), ...standing],
    };
  });
  return buildAnswer(head, answered, rows.some((row) => row.codes.length > 0) ? repeated.findAgain() : []);
}

function standingAgain(standing: readonly FieldName[], current: PairFields, incoming: PairFields): FieldConflict[] {
  return standing.map((field) => ({ field, current: current[field] ?? null, incoming: incoming[field] ?? null }));
}

function buildAnswer(
  head: PushHeadRow,
  rows: readonly AnsweredRow[],
  findings: readonly (readonly Finding[])[],
): PushAnswer {
  return {
    receipt: { number: head.receipt, at: head.at, counts: countsOf(rows) },
    revision: head.revision,
    pairs: rows.map((row): PushedPair => ({
      index: row.index,
      id: row.pairId,
      version: row.version,
      outcome: row.outcome,
      findings: [...(findings[row.index] ?? [])],
      ...(row.merged ? { merged: row.merged } : {}),
      conflicts: row.conflicts.map(({ field, current, incoming }) => ({ field, current, incoming })),
    })),
  };
}

function countsOf(rows: readonly AnsweredRow[]): Record<PushOutcome, number> {
  const counts = Object.fromEntries(pushOutcomeSchema.options.map((outcome) => [outcome, 0]));
  for (const row of rows) counts[row.outcome] = (counts[row.outcome] ?? 0) + 1;
  return counts as Record<PushOutcome, number>;
}
