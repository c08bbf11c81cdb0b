import { type Import, importSchema, importsSchema } from "../../../shared/api/imports.js";
import { ask, askFor } from "./http.js";

/** An import in a list: without files and report. */
export type PastImport = Omit<Import, "files" | "report">;

const one = (id: string): string => `/imports/${encodeURIComponent(id)}`;

export async function recentImports(signal: AbortSignal): Promise<PastImport[]> {
  return (await askFor("/imports", importsSchema, { signal })).imports;
}

/** An import with its files and its last report. The server notes in its log that names were looked at. */
export async function readImport(id: string, signal: AbortSignal): Promise<Import> {
  return askFor(one(id), importSchema, { signal });
}

export async function beginImport(csrfToken: string): Promise<Import> {
  return askFor("/imports", importSchema, { method: "POST", csrfToken });
}

/** Puts a workbook under an import; the same workbook once more is the same one. */
export async function addFile(csrfToken: string, id: string, file: File, signal: AbortSignal): Promise<Import> {
  const query = { name: file.name };
  return askFor(`${one(id)}/files`, importSchema, { method: "POST", query, file, csrfToken, signal });
}

export async function removeFile(csrfToken: string, id: string, fileId: string): Promise<Import> {
  return askFor(`${one(id)}/files/${encodeURIComponent(fileId)}`, importSchema, { method: "DELETE", csrfToken });
}

/** Says whose a workbook is; null leaves it to what the workbook says. */
export async function chooseSchool(
  csrfToken: string,
  id: string,
  { fileId, schoolId }: { readonly fileId: string; readonly schoolId: string | null },
): Promise<Import> {
  const path = `${one(id)}/files/${encodeURIComponent(fileId)}/school`;
  return askFor(path, importSchema, { method: "PUT", body: { schoolId }, csrfToken });
}

/** What accepting would do; changes nothing. */
export async function dryRun(csrfToken: string, id: string): Promise<Import> {
  return askFor(`${one(id)}/dry-run`, importSchema, { method: "POST", csrfToken });
}

/** Does what the dry run of this digest said, or nothing. */
export async function acceptImport(
  csrfToken: string,
  id: string,
  body: { readonly digest: string; readonly withdraw: readonly string[] },
): Promise<Import> {
  return askFor(`${one(id)}/accept`, importSchema, { method: "POST", body, csrfToken });
}

export async function eraseImport(csrfToken: string, id: string): Promise<true> {
  await ask(one(id), { method: "DELETE", csrfToken });
  return true;
}

/** Where the workbook can be had as it came. */
export function sourceAddress(id: string, fileId: string): string {
  return `/api/v1${one(id)}/files/${encodeURIComponent(fileId)}/source`;
}
