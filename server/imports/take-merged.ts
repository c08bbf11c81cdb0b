import type { ImportedRow } from "../../shared/api/imports.js";
import type { FindingCode } from "../../shared/check/finding.js";
import { findSchoolIn } from "../../shared/imports/find-school.js";
import type { ImportRow, ReadImport } from "../../shared/imports/read-import.js";
import type { SeenKey } from "../../shared/imports/seen-key.js";
import { message } from "../../shared/messages/message.js";
import type { PairFields } from "../../shared/register/fields.js";
import type { PairEdit } from "../../shared/sync/coordinator-edit.js";
import { sameValue } from "../../shared/sync/diff.js";
import { contentOfVersions, versionKey } from "../store/pair-versions.js";
import { pairsByIds, pairsSince, type StoredPair } from "../store/pairs.js";
import { readEditsInput, writeEdits } from "../sync/edit-pairs.js";
import { type PlannedEdit, planEdits } from "../sync/plan-edits.js";
import type { Importing } from "./import-state.js";
import { changesOf } from "./take-register.js";

/** A row of the merged workbook whose key leads to a pair. */
interface KeyedRow {
  readonly row: ImportRow;
  readonly seen: SeenKey;
  readonly kept: StoredPair;
}

export interface TakenMerged {
  readonly rows: readonly ImportedRow[];
  /** Rows without a key of their own: new pairs, or copies of rows. */
  readonly others: readonly ImportRow[];
  readonly claimed: ReadonlySet<string>;
  /** The year of the workbook. */
  readonly schoolYear: string;
  readonly gone: ReadonlyMap<string, readonly StoredPair[]>;
}

/**
 * Takes the edits that were made by hand in the merged workbook (rule 10): what a row says differently from the version
 * that it showed, and nothing else.
 */
export async function takeMerged(importing: Importing, read: ReadImport): Promise<TakenMerged> {
  const { context, trx, district, session, revision, at } = importing;
  const keyed = await keyedRows(importing, read.rows);
  const contents = await contentOfVersions(
    trx,
    district.id,
    keyed.flatMap(({ seen, kept }) =>
      seen.version === kept.version ? [] : [{ pairId: seen.id, version: seen.version }],
    ),
  );
  const judged = keyed.map((one) => judge(importing, one, baseOf(one, contents)));
  const edits = judged.flatMap(({ edit }) => edit ?? []);
  const planned = planEdits(await readEditsInput(context, trx, district, edits));
  const by = { sessionId: session.row.id, role: session.role, workbookId: null };
  const from = { districtId: district.id, revision, at, pushKey: context.newId(), ...by };
  await writeEdits(trx, from, planned, () => context.newId());

  const results = new Map(planned.map((one) => [one.edit.id, one]));
  const claimed = new Set(keyed.map(({ kept }) => kept.id));
  const own = new Set(keyed.map(({ row }) => row));
  const schoolYear = keyed[0]?.kept.schoolYear ?? district.school_year;
  return {
    rows: judged.map((one) => reportOf(importing, one, results.get(one.kept.id))),
    others: read.rows.filter((row) => !own.has(row)),
    claimed,
    schoolYear,
    gone: await goneOf(importing, keyed, schoolYear),
  };
}

/** The first row with a key keeps it (rule 9); a key of another district's, or of no pair, is none. */
async function keyedRows({ trx, district }: Importing, rows: readonly ImportRow[]): Promise<KeyedRow[]> {
  const ids = rows.flatMap(({ seen }) => seen?.id ?? []);
  const pairs = new Map((await pairsByIds(trx, district.id, ids)).map((pair) => [pair.id, pair]));
  const taken = new Set<string>();
  return rows.flatMap((row) => {
    const kept = row.seen ? pairs.get(row.seen.id) : undefined;
    if (!row.seen || !kept || taken.has(kept.id)) return [];
    taken.add(kept.id);
    return [{ row, seen: row.seen, kept }];
  });
}

function baseOf({ seen, kept }: KeyedRow, contents: Awaited<ReturnType<typeof contentOfVersions>>): PairFields {
  if (seen.version === kept.version) return kept.fields;
  return contents.get(versionKey({ pairId: seen.id, version: seen.version }))?.fields ?? kept.fields;
}

interface JudgedRow extends KeyedRow {
  readonly edit: PairEdit | null;
  readonly findings: ImportedRow["findings"];
  readonly reasons: readonly string[];
}

/** Something stands in the cell, but it could not be read: it must neither be passed over nor erase anything. */
const UNREAD: readonly FindingCode[] = ["cell.error", "date.unreadable", "form.unknown", "form.ambiguous"];

function judge(importing: Importing, one: KeyedRow, base: PairFields): JudgedRow {
  const { row, seen, kept } = one;
  const unread = row.findings.filter(({ code }) => UNREAD.includes(code));
  const reasons = [
    ...(isOfAnotherSchool(importing, row, kept) ? [message("edit.refused.school")] : []),
    ...(row.held.length > 0 ? [message("edit.refused.sensitive")] : []),
  ];
  const refused = { ...one, edit: null, findings: unread, reasons: [...new Set(reasons)] };
  if (unread.length + reasons.length > 0) return refused;
  const says: PairFields = { ...row.fields, ...row.typed };
  const changed = row.shown.filter((field) => !sameValue(says[field], base[field]));
  if (changed.length === 0) return { ...one, edit: null, findings: [], reasons: [] };
  const filled = changed.filter((field) => says[field] !== undefined);
  const fields = Object.fromEntries(filled.map((field) => [field, says[field]])) as PairFields;
  const erased = changed.filter((field) => says[field] === undefined);
  return { ...one, edit: { id: kept.id, baseVersion: seen.version, fields, erased }, findings: [], reasons: [] };
}

function isOfAnotherSchool({ known }: Importing, { school }: ImportRow, kept: StoredPair): boolean {
  return school !== null && findSchoolIn(school, known) !== kept.schoolId;
}

function reportOf(importing: Importing, one: JudgedRow, planned: PlannedEdit | undefined): ImportedRow {
  const { row, kept } = one;
  const isRefused = one.findings.length + one.reasons.length > 0;
  const outcome = planned?.outcome ?? (isRefused ? "refused" : "unchanged");
  const reasons = [
    ...one.reasons,
    ...(planned?.refused ?? []).map(({ reason }) => message(`edit.refused.${reason}`)),
    ...(planned?.outcome === "refused" && planned.kept?.state === "withdrawn" ? [message("edit.withdrawn")] : []),
  ];
  return {
    ...row.where,
    outcome: outcome === "gone" ? "refused" : outcome,
    pairId: kept.id,
    school: importing.schools.get(kept.schoolId)?.name ?? null,
    mentor: kept.fields.mentorName ?? null,
    mentee: kept.fields.menteeName ?? null,
    changes: planned?.row?.written ? changesOf(kept, planned.row.written.fields) : [],
    conflicts: [...(planned?.row?.conflicts ?? []), ...(planned?.row?.standing ?? [])],
    findings: [...one.findings, ...(planned?.findings ?? [])],
    reasons: [...new Set(reasons)],
  };
}

/**
 * Pairs that the workbook showed when it was written and shows no more: of schools and forms that it still has rows of,
 * since it may have been written of some schools or forms only, and not of those that came later.
 */
async function goneOf(
  { trx, district }: Importing,
  keyed: readonly KeyedRow[],
  schoolYear: string,
): Promise<Map<string, StoredPair[]>> {
  const present = new Set(keyed.map(({ kept }) => kept.id));
  const forms = new Set(keyed.map(({ kept }) => kept.fields.form));
  const revision = Math.max(0, ...keyed.map(({ seen }) => seen.revision));
  const gone = new Map<string, StoredPair[]>();
  for (const schoolId of new Set(keyed.map(({ kept }) => kept.schoolId))) {
    const pairs = await pairsSince(trx, district.id, schoolId, 0);
    const missing = pairs.filter(
      (pair) =>
        pair.state === "active" &&
        pair.schoolYear === schoolYear &&
        forms.has(pair.fields.form) &&
        pair.revision <= revision &&
        !present.has(pair.id),
    );
    gone.set(schoolId, missing);
  }
  return gone;
}
