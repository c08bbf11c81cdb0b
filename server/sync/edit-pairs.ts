import type { Knex } from "knex";
import type { EditAnswer, EditPairs } from "../../shared/api/pairs.js";
import { message } from "../../shared/messages/message.js";
import type { PairEdit } from "../../shared/sync/coordinator-edit.js";
import { policyOf } from "../auth/me.js";
import { auditEntry, type Session } from "../auth/session.js";
import { refuseClosed } from "../collection/closed-years.js";
import type { Context } from "../context.js";
import { districtDictionary } from "../dictionary/district-dictionary.js";
import { AppError } from "../errors.js";
import { listedPairs } from "../reports/listed-pairs.js";
import { insertAudit } from "../store/audit.js";
import { knownConflicts } from "../store/conflicts.js";
import { findDistrict, raiseRevision } from "../store/districts.js";
import { contentOfVersions, versionKey } from "../store/pair-versions.js";
import { pairsByIds } from "../store/pairs.js";
import type { DistrictRow } from "../store/rows.js";
import { groupBy } from "./group-by.js";
import { type EditsInput, type PlannedEdit, planEdits } from "./plan-edits.js";
import { type ChangedRow, type ChangesFrom, writeChanges } from "./write-changes.js";

/**
 * Takes a coordinator's edits in (RULES.md, rule 10): one transaction, in which each edit stands or falls alone. Sent
 * again after a lost answer, edits change nothing: what stands there already is no change.
 */
export async function editPairs(
  context: Context,
  session: Session,
  { edits }: Pick<EditPairs, "edits">,
): Promise<EditAnswer> {
  const { districtId } = session;
  const audit = auditEntry(context, session, "pairs.edit", {});
  return context.db.transaction(async (trx) => {
    const revision = await raiseRevision(trx, districtId);
    const district = await findDistrict(trx, districtId);
    if (!district) throw new AppError("signed-out");
    const planned = planEdits(await readEditsInput(context, trx, district, edits));
    const by = { at: audit.at, sessionId: session.row.id, role: session.role, workbookId: null };
    await writeEdits(trx, { districtId, revision, pushKey: audit.id, ...by }, planned, () => context.newId());
    const count = (outcome: string): number => planned.filter((each) => each.outcome === outcome).length;
    const scope = {
      ...{ revision, edits: edits.length, updated: count("updated") + count("merged") },
      ...{ withdrawn: count("withdrawn"), conflicts: count("conflict"), refused: count("refused") },
    };
    await insertAudit(trx, { ...audit, scope });
    const now = await pairsByIds(
      trx,
      districtId,
      edits.map(({ id }) => id),
    );
    const policy = policyOf(context, district);
    return { revision, edited: planned.map(editedOf), pairs: await listedPairs(trx, { districtId, policy }, now) };
  });
}

/** What the same edits would do now, by the same plan. Nothing is written; a closed year is refused here already. */
export async function tryEdits(
  context: Context,
  session: Session,
  { edits }: Pick<EditPairs, "edits">,
): Promise<EditAnswer> {
  return context.reports.transaction(async (trx) => {
    const district = await findDistrict(trx, session.districtId);
    if (!district) throw new AppError("signed-out");
    const planned = planEdits(await readEditsInput(context, trx, district, edits));
    await refuseClosedYears(trx, district.id, rowsOf(planned));
    return { revision: district.revision, edited: planned.map(editedOf), pairs: [] };
  });
}

/** Everything that deciding edits needs, in a handful of statements whatever their number. */
export async function readEditsInput(
  context: Context,
  trx: Knex.Transaction,
  district: DistrictRow,
  edits: readonly PairEdit[],
): Promise<EditsInput> {
  const ids = edits.map(({ id }) => id);
  const pairs = new Map((await pairsByIds(trx, district.id, ids)).map((pair) => [pair.id, pair]));
  const older = edits.filter(({ id, baseVersion }) => baseVersion !== pairs.get(id)?.version);
  const contents = await contentOfVersions(
    trx,
    district.id,
    older.map(({ id, baseVersion }) => ({ pairId: id, version: baseVersion })),
  );
  const version = district.dictionary_version;
  const { dictionary } = await districtDictionary(context, { districtId: district.id, version }, trx);
  return {
    edits,
    pairs,
    dictionary,
    contentOf: (pairId, of) => contents.get(versionKey({ pairId, version: of })),
    known: groupBy(await knownConflicts(trx, district.id, [...pairs.keys()]), ({ pairId }) => pairId),
    policy: policyOf(context, district),
    schoolYear: district.school_year,
  };
}

export async function writeEdits(
  trx: Knex.Transaction,
  from: ChangesFrom,
  planned: readonly PlannedEdit[],
  newId: () => string,
): Promise<void> {
  const rows = rowsOf(planned);
  await refuseClosedYears(trx, from.districtId, rows);
  await writeChanges(trx, from, rows, newId);
}

function rowsOf(planned: readonly PlannedEdit[]): ChangedRow[] {
  return planned.flatMap(({ row, kept, outgoing }) =>
    row && kept ? [{ ...row, schoolId: kept.schoolId, persons: outgoing?.persons }] : [],
  );
}

async function refuseClosedYears(trx: Knex, districtId: string, rows: readonly ChangedRow[]): Promise<void> {
  const years = rows.map(({ schoolYear }) => schoolYear);
  await refuseClosed(trx, districtId, years);
}

function editedOf({ edit, kept, outcome, findings, refused, row }: PlannedEdit): EditAnswer["edited"][number] {
  return {
    id: edit.id,
    outcome,
    version: row?.version ?? kept?.version ?? null,
    findings: [...findings],
    refused: refused.map((one) => ({ ...one, message: message(`edit.refused.${one.reason}`) })),
    message: sentenceOf(outcome, kept?.state === "withdrawn" && findings.length + refused.length === 0),
    conflicts: [...(row?.conflicts ?? []), ...(row?.standing ?? [])],
  };
}

function sentenceOf(outcome: PlannedEdit["outcome"], isTombstone: boolean): string | null {
  if (outcome === "gone" || outcome === "conflict") return message(`edit.${outcome}`);
  return outcome === "refused" && isTombstone ? message("edit.withdrawn") : null;
}
