import type { ImportedRow } from "../../shared/api/imports.js";
import type { ImportRow } from "../../shared/imports/read-import.js";
import { message } from "../../shared/messages/message.js";
import { FIELD_NAMES } from "../../shared/register/fields.js";
import type { ReducedRow } from "../../shared/sync/compare-pair.js";
import { sameValue } from "../../shared/sync/diff.js";
import { heldBackNote, prepareRows, type PreparedPush } from "../../shared/sync/prepare-push.js";
import type { OutgoingPair } from "../../shared/sync/types.js";
import type { WorkbookMemory } from "../../shared/workbook/memory.js";
import { refuseClosed } from "../collection/closed-years.js";
import { pairsSince, type StoredPair } from "../store/pairs.js";
import { insertPush, insertPushRows } from "../store/pushes.js";
import { takeReceipt } from "../store/districts.js";
import { checkPush, type CheckedPush } from "../sync/check-push.js";
import { type PlannedRow, planPush } from "../sync/plan-push.js";
import { readPushInput } from "../sync/push-input.js";
import { writeChanges } from "../sync/write-changes.js";
import type { Importing } from "./import-state.js";

/** Rows of one school, read from a file. */
export interface SchoolRows {
  readonly schoolId: string;
  readonly schoolYear: string;
  readonly rows: readonly ImportRow[];
  readonly memory: Pick<WorkbookMemory, "workbookId" | "base">;
  /** Whether the school has reported by it: a school's register has, a line added to the merged workbook has not. */
  readonly isReport: boolean;
  /** Pairs that other rows of the file are already. */
  readonly claimed: ReadonlySet<string>;
}

export interface TakenRows {
  readonly rows: readonly ImportedRow[];
  readonly gone: readonly StoredPair[];
}

/**
 * Takes a school's rows as its curator would have sent them: the same steps as in the pane (`prepareRows`) and in a push
 * (`planPush`), by the coordinator's hand.
 */
export async function takeRegister(importing: Importing, from: SchoolRows): Promise<TakenRows> {
  const { trx, context, district } = importing;
  const { schoolId } = from;
  const stored = (await pairsSince(trx, district.id, schoolId, 0)).filter(({ id }) => !from.claimed.has(id));
  const prepared = prepareRows(from.rows.map(reducedRow), {
    kept: stored,
    memory: { ...from.memory, mappings: {}, revision: 0, approved: true, outbox: null },
    schoolYear: from.schoolYear,
    newId: () => context.newId(),
    policy: importing.policy,
    otherYears: [],
  });
  const byId = new Map(stored.map((pair) => [pair.id, pair]));
  const changed = prepared.request ? await takeChanged(importing, from, prepared.request.pairs, byId) : [];
  const gone = prepared.gone.flatMap(({ id }) => byId.get(id) ?? []);
  const school = importing.schools.get(schoolId)?.name ?? null;
  const untouched = untouchedRows(prepared, importing.made, school);
  const held = prepared.heldBack.map((row) => heldRow(row, from.rows, school));
  if (from.isReport) await noteReport(importing, from, changed, prepared.heldBack);
  return { rows: [...changed.map(({ reported }) => reported), ...held, ...untouched], gone };
}

interface Taken {
  readonly planned: PlannedRow;
  readonly codes: readonly string[];
  readonly reported: ImportedRow;
}

async function takeChanged(
  importing: Importing,
  from: SchoolRows,
  pairs: readonly OutgoingPair[],
  before: ReadonlyMap<string, StoredPair>,
): Promise<Taken[]> {
  const { trx, context, district, session, revision, at } = importing;
  const { schoolId } = from;
  const school = importing.schools.get(schoolId);
  if (!school) throw new Error("an import's school is gone");
  await refuseClosed(trx, district.id, [from.schoolYear]);
  const request = { key: context.newId(), workbookId: from.memory.workbookId, pairs: [...pairs], withdrawn: [] };
  const push: CheckedPush = checkPush(request, { district, school }, importing.dictionary);
  const sender = { districtId: district.id, schoolId, row: session.row };
  const planned = planPush(await readPushInput(trx, sender, push), () => context.newId());
  const by = {
    sessionId: session.row.id,
    role: session.role,
    workbookId: from.isReport ? from.memory.workbookId : null,
  };
  await writeChanges(
    trx,
    { districtId: district.id, revision, at, pushKey: request.key, ...by },
    planned.map((row) => ({ ...row, schoolId, persons: push.pairs[row.index]?.persons })),
    () => context.newId(),
  );
  for (const { outcome, pairId } of planned) if (outcome === "created") importing.made.add(pairId);
  return planned.map((row) => {
    const findings = push.findings[row.index] ?? [];
    const sent = push.pairs[row.index];
    const kept = before.get(row.pairId);
    const known = kept !== undefined && !importing.made.has(row.pairId);
    const reported: ImportedRow = {
      sheet: sent?.where.sheet ?? "",
      row: sent?.where.row ?? 1,
      outcome: row.outcome,
      pairId: known ? row.pairId : null,
      school: school.name,
      mentor: (kept ?? sent)?.fields.mentorName ?? null,
      mentee: (kept ?? sent)?.fields.menteeName ?? null,
      changes: row.written ? changesOf(kept, row.written.fields) : [],
      conflicts: [...row.conflicts, ...row.standing],
      findings: [...findings],
      reasons: [],
    };
    return { planned: row, codes: findings.map(({ code }) => code), reported };
  });
}

export function changesOf(before: StoredPair | undefined, after: StoredPair["fields"]): ImportedRow["changes"] {
  return FIELD_NAMES.filter((field) => !sameValue(before?.fields[field], after[field])).map((field) => ({
    field,
    before: before?.fields[field] ?? null,
    after: after[field] ?? null,
  }));
}

/** A report by the coordinator's hand: the board and the receipts know of it as of a school's own push. */
async function noteReport(
  importing: Importing,
  from: SchoolRows,
  taken: readonly Taken[],
  held: PreparedPush["heldBack"],
): Promise<void> {
  const { trx, context, district, session, revision, at } = importing;
  const of = { districtId: district.id, schoolId: from.schoolId, key: context.newId() };
  await insertPush(trx, {
    ...{ district_id: district.id, school_id: from.schoolId, key: of.key, body_hash: of.key, revision, at },
    receipt: await takeReceipt(trx, district.id),
    session_id: session.row.id,
    workbook_id: from.memory.workbookId,
    refused: taken.filter(({ planned }) => planned.outcome === "refused").length,
    school_year: from.schoolYear,
    held_back: JSON.stringify(heldBackNote(held)),
    dictionary_version: importing.dictionary.version,
  });
  const rows = taken.map(({ planned, codes }) => ({
    ...planned,
    codes,
    standing: planned.standing.map(({ field }) => field),
  }));
  await insertPushRows(trx, of, rows);
}

const NO_SOURCES = { of: () => undefined };

/** The row as `prepareRows` knows it; what was left out of it by reading stays left out. */
function reducedRow(row: ImportRow): ReducedRow {
  const { where, fields, persons, schoolYear, shown, held } = row;
  const errors = errorsOf(row);
  const pair = {
    ...where,
    table: 0,
    fields,
    sources: NO_SOURCES,
    notes: [],
    ...(row.key === null ? {} : { key: row.key }),
  };
  return { row: { pair, schoolYear, shown, where, findings: errors, errors }, fields, persons, heldFields: [...held] };
}

/** Repeats are looked for school by school: on a list of several schools the sheet's own verdict would be wrong. */
function errorsOf({ findings, school }: ImportRow): ImportRow["findings"][number][] {
  return findings.filter(
    ({ code, severity }) => severity === "error" && !(school !== null && code === "pair.duplicate"),
  );
}

function heldRow(
  { sheet, row, findings }: PreparedPush["heldBack"][number],
  rows: readonly ImportRow[],
  school: string | null,
): ImportedRow {
  const fields = rows.find(({ where }) => where.sheet === sheet && where.row === row)?.fields;
  const isHeld = findings.every(({ severity }) => severity !== "error");
  return {
    ...{ sheet, row, outcome: "refused", pairId: null, school, changes: [], conflicts: [] },
    mentor: fields?.mentorName ?? null,
    mentee: fields?.menteeName ?? null,
    findings,
    reasons: isHeld ? [message("import.row.sensitiveName")] : [],
  };
}

function untouchedRows(prepared: PreparedPush, made: ReadonlySet<string>, school: string | null): ImportedRow[] {
  const sent = new Set(prepared.request?.pairs.map(({ id }) => id));
  return prepared.leaving
    .filter(({ id }) => !sent.has(id))
    .map(({ id, where, fields }) => ({
      ...{
        ...where,
        outcome: "unchanged" as const,
        pairId: made.has(id) ? null : id,
        school,
        changes: [],
        conflicts: [],
        findings: [],
        reasons: [],
      },
      mentor: fields.mentorName ?? null,
      mentee: fields.menteeName ?? null,
    }));
}
