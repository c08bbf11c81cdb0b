import type { AcceptImport, Import, ImportReport } from "../../shared/api/imports.js";
import { policyOf } from "../auth/me.js";
import { auditEntry, type Session } from "../auth/session.js";
import type { Context } from "../context.js";
import { districtDictionary } from "../dictionary/district-dictionary.js";
import { AppError } from "../errors.js";
import { insertAudit } from "../store/audit.js";
import { findDistrict } from "../store/districts.js";
import { contentOfFile, filesOfImport, findImport, updateImport } from "../store/imports.js";
import { openName, readImportOf } from "./import-files.js";
import type { FileToImport } from "./import-state.js";
import { type ImportRun, runImport } from "./run-import.js";

/** Says what accepting would do, and keeps it with the import. Nothing of the district changes. */
export async function dryRun(context: Context, session: Session, id: string): Promise<Import> {
  const of = { districtId: session.districtId, id };
  const found = await findImport(context.reports, of.districtId, id);
  if (!found) throw new AppError("not-found");
  if (found.state === "accepted") return readImportOf(context, of);
  const files = await readFiles(context, session.districtId, id);
  const { report } = await undone(context, (trx) => runImport(context, trx, session, { files, withdraw: new Set() }));
  await keepReport(context, session, id, report);
  return readImportOf(context, of);
}

/**
 * Does exactly what the dry run has said. When it would be something else by now, because the district has changed
 * meanwhile, nothing is done: `import-moved`, and the new dry run is kept with the import. Accepted again, it is answered
 * with what was done.
 */
export async function acceptImport(
  context: Context,
  session: Session,
  id: string,
  { digest, withdraw }: AcceptImport,
): Promise<Import> {
  const of = { districtId: session.districtId, id };
  const files = await readFiles(context, session.districtId, id);
  const moved = await context.db
    .transaction(async (trx) => {
      const found = await findImport(trx, of.districtId, id);
      if (!found) throw new AppError("not-found");
      if (found.state === "accepted") return null;
      const run = await runImport(context, trx, session, { files, withdraw: new Set(withdraw) });
      if (run.report.digest !== digest) throw new Undone(run);
      const { report } = run;
      const counts = { ...report.counts, withdrawn: report.counts.withdrawn + run.withdrawn };
      await updateImport(trx, of.districtId, id, {
        ...{ state: "accepted", accepted_at: report.at, digest },
        report: sealed(context, id, { ...report, counts }),
      });
      const scope = { import: id, files: files.length, revision: report.revision, ...counts };
      await insertAudit(trx, auditEntry(context, session, "import.accept", scope));
      return null;
    })
    .catch((error: unknown) => {
      if (error instanceof Undone) return error.run;
      throw error;
    });
  if (moved) {
    await keepReport(context, session, id, moved.report);
    throw new AppError("import-moved");
  }
  return readImportOf(context, of);
}

/** Reads every file beside the server's own thread, one after another, before any transaction begins. */
async function readFiles(context: Context, districtId: string, id: string): Promise<FileToImport[]> {
  const district = await findDistrict(context.reports, districtId);
  if (!district) throw new AppError("signed-out");
  const version = district.dictionary_version;
  const { dictionary } = await districtDictionary(context, { districtId, version });
  const how = { dictionary, policy: policyOf(context, district), schoolYear: district.school_year };
  const files: FileToImport[] = [];
  for (const file of await filesOfImport(context.reports, districtId, id)) {
    const bytes = context.secrets.unseal(await contentOfFile(context.reports, file), `${file.id} content`);
    const answer = await context.importDoor.read(bytes, how);
    const found = answer.ok ? { problem: null, read: answer.read } : { problem: answer.problem, read: null };
    files.push({ id: file.id, name: openName(context, file.id, file.name), chosenSchool: file.school_id, ...found });
  }
  return files;
}

/** Thrown to undo what a run has written, once it has said what that was. */
class Undone extends Error {
  constructor(readonly run: ImportRun) {
    super("this run is undone");
  }
}

async function undone(
  context: Context,
  run: (trx: Parameters<typeof runImport>[1]) => Promise<ImportRun>,
): Promise<ImportRun> {
  try {
    return await context.db.transaction(async (trx): Promise<never> => {
      throw new Undone(await run(trx));
    });
  } catch (error) {
    if (error instanceof Undone) return error.run;
    throw error;
  }
}

async function keepReport(context: Context, session: Session, id: string, report: ImportReport): Promise<void> {
  await context.db.transaction(async (trx) => {
    await updateImport(trx, session.districtId, id, { digest: report.digest, report: sealed(context, id, report) });
    const scope = { import: id, files: report.files.length, revision: report.revision, ...report.counts };
    await insertAudit(trx, auditEntry(context, session, "import.dry-run", scope));
  });
}

function sealed(context: Context, id: string, report: ImportReport): Buffer {
  return context.secrets.seal(Buffer.from(JSON.stringify(report)), `${id} report`);
}
