import { type Import, MAX_IMPORT_BYTES, MAX_IMPORT_FILES } from "../../shared/api/imports.js";
import type { ImportReport } from "../../shared/api/imports.js";
import { auditEntry, type Session } from "../auth/session.js";
import type { Context } from "../context.js";
import { AppError } from "../errors.js";
import { insertAudit } from "../store/audit.js";
import {
  contentOfFile,
  deleteImport,
  deleteImportFile,
  deleteImportsBefore,
  filesOfImport,
  findImport,
  type ImportFileHead,
  type ImportRow,
  insertImport,
  insertImportFile,
  listImports,
  updateImport,
  updateImportFile,
} from "../store/imports.js";
import { findSchool } from "../store/schools.js";

/** Imports as they are kept: opened, given files, looked at, erased. Names, bytes and reports lie sealed. */

const MOST_LISTED = 50;

type Of = { readonly districtId: string; readonly id: string };

/** A new import without files; what is older than the retention is erased on the way. */
export async function openImport(context: Context, session: Session): Promise<Import> {
  const now = context.now();
  const id = context.newId();
  await context.db.transaction(async (trx) => {
    await forgetOldImports(context, trx);
    await insertImport(trx, {
      ...{ district_id: session.districtId, id, at: now.toISOString(), session_id: session.row.id },
      ...{ state: "open", accepted_at: null, digest: null, report: null },
    });
  });
  return readImportOf(context, { districtId: session.districtId, id });
}

/** Erases what is older than the retention: with each import that is begun, and once a day while the server runs. */
export async function forgetOldImports(context: Context, db: Db = context.db): Promise<void> {
  await deleteImportsBefore(db, new Date(context.now().getTime() - context.config.importMs).toISOString());
}

/** Puts a file under an import. The same file once more is the same file. */
export async function addFile(
  context: Context,
  of: Of,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Import> {
  const hash = context.secrets.keyedHash("file", Buffer.from(file.bytes).toString("base64"));
  const id = context.newId();
  await context.db.transaction(async (trx) => {
    await openOne(trx, of);
    const files = await filesOfImport(trx, of.districtId, of.id);
    if (files.some((known) => known.hash === hash)) return;
    const bytes = files.reduce((sum, { size }) => sum + size, file.bytes.length);
    if (files.length >= MAX_IMPORT_FILES || bytes > MAX_IMPORT_BYTES)
      throw new AppError("import-full", { files: MAX_IMPORT_FILES, size: MAX_IMPORT_BYTES / 1024 / 1024 });
    await insertImportFile(trx, {
      ...{ district_id: of.districtId, import_id: of.id, id, size: file.bytes.length, hash, school_id: null },
      name: context.secrets.seal(Buffer.from(file.name), `${id} name`),
      content: context.secrets.seal(file.bytes, `${id} content`),
    });
    await forgetReport(trx, of);
  });
  return readImportOf(context, of);
}

export async function removeFile(context: Context, of: Of, fileId: string): Promise<Import> {
  await context.db.transaction(async (trx) => {
    await openOne(trx, of);
    await deleteImportFile(trx, await fileOf(trx, of, fileId));
    await forgetReport(trx, of);
  });
  return readImportOf(context, of);
}

/** The coordinator says whose a file is; `null` leaves it to what the file says. */
export async function chooseSchool(
  context: Context,
  of: Of,
  choice: { readonly fileId: string; readonly schoolId: string | null },
): Promise<Import> {
  await context.db.transaction(async (trx) => {
    await openOne(trx, of);
    const file = await fileOf(trx, of, choice.fileId);
    if (choice.schoolId !== null && !(await findSchool(trx, of.districtId, choice.schoolId)))
      throw new AppError("not-found");
    await updateImportFile(trx, file, choice.schoolId);
    await forgetReport(trx, of);
  });
  return readImportOf(context, of);
}

/** The import with its files and its last report. Reading a report is reading names: it leaves an audit entry. */
export async function readImport(context: Context, session: Session, id: string): Promise<Import> {
  const found = await readImportOf(context, { districtId: session.districtId, id });
  if (found.report) await insertAudit(context.db, auditEntry(context, session, "import.read", { import: id }));
  return found;
}

export async function readImportOf(context: Context, of: Of): Promise<Import> {
  return context.reports.transaction(async (trx) => {
    const row = await someOne(trx, of);
    const files = await filesOfImport(trx, of.districtId, of.id);
    const report = row.report && context.secrets.unseal(row.report, `${of.id} report`).toString("utf8");
    return {
      ...headOf(context, row),
      files: files
        .map(({ id, name, size, school_id }) => ({ id, name: openName(context, id, name), size, schoolId: school_id }))
        .sort((one, other) => (one.id < other.id ? -1 : 1)),
      report: report === null ? null : (JSON.parse(report) as ImportReport),
    };
  });
}

export async function recentImports(context: Context, districtId: string): Promise<Omit<Import, "files" | "report">[]> {
  return (await listImports(context.reports, districtId, MOST_LISTED)).map((row) => headOf(context, row));
}

/** The source file as it came, for whoever may see it; noted in the audit. */
export async function sourceOf(
  context: Context,
  session: Session,
  of: { readonly id: string; readonly fileId: string },
): Promise<{ name: string; bytes: Uint8Array }> {
  const file = await fileOf(context.reports, { districtId: session.districtId, id: of.id }, of.fileId);
  const sealed = await contentOfFile(context.reports, file);
  const scope = { import: of.id, file: file.id };
  await insertAudit(context.db, auditEntry(context, session, "import.source", scope));
  const bytes = context.secrets.unseal(sealed, `${file.id} content`);
  return { name: openName(context, file.id, file.name), bytes };
}

/** Erases the import's files and report; what was taken from them stays, version by version. */
export async function eraseImport(context: Context, session: Session, id: string): Promise<void> {
  const of = { districtId: session.districtId, id };
  await context.db.transaction(async (trx) => {
    await someOne(trx, of);
    const files = await filesOfImport(trx, of.districtId, id);
    await deleteImport(trx, of.districtId, id);
    await insertAudit(trx, auditEntry(context, session, "import.erase", { import: id, files: files.length }));
  });
}

type Db = Parameters<typeof findImport>[0];

async function someOne(db: Db, { districtId, id }: Of): Promise<ImportRow> {
  const found = await findImport(db, districtId, id);
  if (!found) throw new AppError("not-found");
  return found;
}

async function openOne(db: Db, of: Of): Promise<ImportRow> {
  const found = await someOne(db, of);
  if (found.state !== "open") throw new AppError("import-accepted");
  return found;
}

async function fileOf(db: Db, { districtId, id }: Of, fileId: string): Promise<ImportFileHead> {
  const file = (await filesOfImport(db, districtId, id)).find((one) => one.id === fileId);
  if (!file) throw new AppError("not-found");
  return file;
}

/** What a dry run has said is no longer true of these files. */
async function forgetReport(db: Db, { districtId, id }: Of): Promise<void> {
  await updateImport(db, districtId, id, { digest: null, report: null });
}

export function openName(context: Context, fileId: string, name: Buffer): string {
  return context.secrets.unseal(name, `${fileId} name`).toString("utf8");
}

function headOf(context: Context, row: ImportRow): Omit<Import, "files" | "report"> {
  const keptUntil = new Date(Date.parse(row.at) + context.config.importMs).toISOString();
  return { id: row.id, at: row.at, state: row.state, acceptedAt: row.accepted_at, keptUntil };
}
