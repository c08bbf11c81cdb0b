import { readWorkbook } from "../../shared/workbook/read-workbook.js";
import type { Context } from "../context.js";
import { openName } from "../imports/import-files.js";
import {
  contentOfFile,
  deleteImport,
  deleteImportFile,
  filesOfDistrict,
  filesOfImport,
  type ImportFileHead,
  importsBefore,
  updateImport,
} from "../store/imports.js";
import type { Knex } from "knex";

export interface NamingFiles {
  readonly files: readonly ImportFileHead[];
  /** Imports whose report has to go: it lists rows of all their files. */
  readonly importIds: ReadonlySet<string>;
}

/**
 * Imported files in which somebody is named, in a cell or in the file's own name. One that cannot be read, or not
 * unsealed by this key any more, may name them: it counts too. Files of other schools are passed over where a school is given.
 */
export async function filesNaming(
  context: Context,
  of: { readonly districtId: string; readonly schoolId: string | null },
  isSaid: (text: string) => boolean,
): Promise<NamingFiles> {
  const files: ImportFileHead[] = [];
  for (const file of await filesOfDistrict(context.reports, of.districtId))
    if (await mayName(context, file, isSaid)) files.push(file);
  const importIds = new Set(files.map(({ import_id }) => import_id));
  for (const { id, report } of await importsBefore(context.reports, of.districtId, null)) {
    const text = report && unsealed(context, report, `${id} report`);
    if (report && (text === null || isSaid(text))) importIds.add(id);
  }
  return { files, importIds };
}

async function mayName(context: Context, file: ImportFileHead, isSaid: (text: string) => boolean): Promise<boolean> {
  const sealed = await contentOfFile(context.reports, file);
  let bytes: Uint8Array;
  try {
    if (isSaid(openName(context, file.id, file.name))) return true;
    bytes = context.secrets.unseal(sealed, `${file.id} content`);
  } catch {
    // Sealed by a key that is no more: nobody can look, and nobody can use it either.
    return true;
  }
  const read = await readWorkbook(bytes);
  if (!read.ok) return true;
  return read.grids.some(({ values }) =>
    // A name may be taken apart over the cells of its row.
    values.some((row) => isSaid(row.filter((value) => typeof value === "string").join(" "))),
  );
}

function unsealed(context: Context, sealed: Buffer, place: string): string | null {
  try {
    return context.secrets.unseal(sealed, place).toString("utf8");
  } catch {
    return null;
  }
}

/** Deletes the files and the reports of their imports; an import of no other file goes as a whole. */
export async function eraseFilesOf(
  trx: Knex,
  districtId: string,
  { files, importIds }: NamingFiles,
): Promise<{ files: number; reports: number }> {
  for (const file of files) await deleteImportFile(trx, file);
  for (const id of importIds) {
    if ((await filesOfImport(trx, districtId, id)).length === 0) await deleteImport(trx, districtId, id);
    else await updateImport(trx, districtId, id, { digest: null, report: null });
  }
  return { files: files.length, reports: importIds.size };
}

/** Deletes the imports that were begun before a moment, or all of them. */
export async function eraseImportsBefore(
  trx: Knex,
  districtId: string,
  at: string | null,
): Promise<{ files: number; reports: number }> {
  const told = { files: 0, reports: 0 };
  for (const { id, report } of await importsBefore(trx, districtId, at)) {
    told.files += (await filesOfImport(trx, districtId, id)).length;
    if (report) told.reports += 1;
    await deleteImport(trx, districtId, id);
  }
  return told;
}
