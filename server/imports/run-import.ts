import type { Knex } from "knex";
import type { ImportedFile, ImportedRow, ImportReport } from "../../shared/api/imports.js";
import { MAX_REPORTED_ROWS } from "../../shared/api/imports.js";
import { type PushOutcome, pushOutcomeSchema } from "../../shared/api/push.js";
import { message } from "../../shared/messages/message.js";
import { policyOf } from "../auth/me.js";
import type { Session } from "../auth/session.js";
import type { Context } from "../context.js";
import { districtDictionary } from "../dictionary/district-dictionary.js";
import { AppError } from "../errors.js";
import { findDistrict, raiseRevision } from "../store/districts.js";
import type { StoredPair } from "../store/pairs.js";
import { listSchools } from "../store/schools.js";
import { readEditsInput, writeEdits } from "../sync/edit-pairs.js";
import { planEdits } from "../sync/plan-edits.js";
import { type FileToImport, type Importing, knownSchools, type TakenFile } from "./import-state.js";
import { schoolOfFile, takeFile } from "./take-file.js";

export interface ImportRun {
  readonly report: ImportReport;
  readonly withdrawn: number;
}

/**
 * Takes the files in, inside the caller's transaction, and says what was done. A dry run is the same with the transaction
 * undone, so that it cannot say anything else than what would happen. Files are taken in the order of their content,
 * whatever order they came in; `withdraw` names pairs that are in no file any more (rule 8).
 */
export async function runImport(
  context: Context,
  trx: Knex.Transaction,
  session: Session,
  given: { readonly files: readonly FileToImport[]; readonly withdraw: ReadonlySet<string> },
): Promise<ImportRun> {
  const importing = await beginImport(context, trx, session);
  const files: ImportedFile[] = [];
  const told: unknown[] = [];
  const gone = new GonePairs();
  for (const file of given.files) {
    const problem = problemOf(importing, file);
    const taken = problem === null && file.read ? await takeFile(importing, file, file.read) : null;
    if (taken) gone.note(taken.gone);
    files.push(importedFile(importing, file, problem, taken));
    told.push([file.id, problem, (taken?.rows ?? []).map(inShort)]);
  }
  const missing = gone.everywhere();
  const withdrawn = await withdraw(
    importing,
    missing.filter(({ id }) => given.withdraw.has(id)),
  );
  const reported = missing.map((pair) => goneOf(importing, pair));
  const short = JSON.stringify([told, reported.map(({ id, version }) => [id, version])]);
  return {
    withdrawn,
    report: {
      digest: context.secrets.keyedHash("file", short),
      at: importing.at,
      revision: importing.revision,
      counts: sumOf(files.map(({ counts }) => counts)),
      files,
      gone: reported,
    },
  };
}

async function beginImport(context: Context, trx: Knex.Transaction, session: Session): Promise<Importing> {
  const { districtId } = session;
  const revision = await raiseRevision(trx, districtId);
  const district = await findDistrict(trx, districtId);
  if (!district) throw new AppError("signed-out");
  const schools = await listSchools(trx, districtId);
  const version = district.dictionary_version;
  return {
    ...{ context, trx, session, district, revision },
    dictionary: await districtDictionary(context, { districtId, version }, trx),
    policy: policyOf(context, district),
    schools: new Map(schools.map((school) => [school.id, school])),
    known: knownSchools(schools),
    at: context.now().toISOString(),
    made: new Set(),
  };
}

/** Why a file is not taken at all. */
function problemOf(importing: Importing, file: FileToImport): string | null {
  const { read, problem } = file;
  if (!read) return problem;
  if (read.kind === "none") return message("import.noRegister");
  const isNobodys = read.kind === "register" && read.rows.every(({ school }) => school === null);
  return isNobodys && schoolOfFile(importing, file).schoolId === null ? message("import.noSchool") : null;
}

function importedFile(
  importing: Importing,
  file: FileToImport,
  problem: string | null,
  taken: TakenFile | null,
): ImportedFile {
  const { schoolId, schoolBy } =
    file.read?.kind === "register" ? schoolOfFile(importing, file) : ({ schoolId: null, schoolBy: "none" } as const);
  const changed = (taken?.rows ?? []).filter(({ outcome, findings }) => outcome !== "unchanged" || findings.length > 0);
  const order = (one: ImportedRow, other: ImportedRow): number =>
    one.sheet === other.sheet ? one.row - other.row : one.sheet < other.sheet ? -1 : 1;
  return {
    ...{ id: file.id, name: file.name, kind: file.read?.kind ?? "none", problem, schoolBy },
    school: schoolId === null ? null : schoolOf(importing, schoolId),
    schools: [...(taken?.schoolIds ?? [])].map((id) => schoolOf(importing, id)),
    counts: countsOf(taken?.rows ?? []),
    rows: changed.sort(order).slice(0, MAX_REPORTED_ROWS),
    moreRows: Math.max(0, changed.length - MAX_REPORTED_ROWS),
    otherYears: [...(taken?.otherYears ?? [])],
  };
}

function schoolOf({ schools }: Importing, id: string): { id: string; name: string } {
  return { id, name: schools.get(id)?.name ?? "" };
}

/** Everything that a person has agreed to, and nothing that differs from run to run, as new ids do. */
function inShort({ sheet, row, outcome, pairId, school, changes, conflicts, findings, reasons }: ImportedRow): unknown {
  return [sheet, row, outcome, pairId, school, changes, conflicts, findings.map(({ code }) => code), reasons];
}

function countsOf(rows: readonly ImportedRow[]): Record<PushOutcome, number> {
  const counts = Object.fromEntries(pushOutcomeSchema.options.map((outcome) => [outcome, 0]));
  for (const { outcome } of rows) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts as Record<PushOutcome, number>;
}

function sumOf(all: readonly Record<PushOutcome, number>[]): Record<PushOutcome, number> {
  const sum = countsOf([]);
  for (const counts of all) for (const outcome of pushOutcomeSchema.options) sum[outcome] += counts[outcome];
  return sum;
}

/** Pairs of a school that none of its files shows. */
class GonePairs {
  private readonly bySchool = new Map<string, Map<string, StoredPair>>();

  note(gone: ReadonlyMap<string, readonly StoredPair[]>): void {
    for (const [school, pairs] of gone) {
      const before = this.bySchool.get(school);
      const still = pairs.filter(({ id }) => !before || before.has(id));
      this.bySchool.set(school, new Map(still.map((pair) => [pair.id, pair])));
    }
  }

  everywhere(): StoredPair[] {
    return [...this.bySchool.values()].flatMap((pairs) => [...pairs.values()]);
  }
}

function goneOf(importing: Importing, pair: StoredPair): ImportReport["gone"][number] {
  const { mentorName = null, menteeName = null, form = null } = pair.fields;
  const school = schoolOf(importing, pair.schoolId);
  return { id: pair.id, version: pair.version, school, mentor: mentorName, mentee: menteeName, form };
}

async function withdraw(importing: Importing, pairs: readonly StoredPair[]): Promise<number> {
  if (pairs.length === 0) return 0;
  const { context, trx, district, session, revision, at } = importing;
  const edits = pairs.map(({ id, version }) => ({
    ...{ id, baseVersion: version, fields: {}, erased: [] },
    state: "withdrawn" as const,
  }));
  const planned = planEdits(await readEditsInput(context, trx, district, edits));
  const by = { sessionId: session.row.id, role: session.role, workbookId: null };
  const from = { districtId: district.id, revision, at, pushKey: context.newId(), ...by };
  await writeEdits(trx, from, planned, () => context.newId());
  return planned.filter(({ outcome }) => outcome === "withdrawn").length;
}
