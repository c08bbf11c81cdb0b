import { promisify } from "node:util";
import { deflateRaw } from "node:zlib";
import { writePackage } from "../../../shared/workbook/package/write-package.js";
import { readZipDirectory, type ZipEntry } from "../../../shared/workbook/package/zip-directory.js";

const deflate = promisify(deflateRaw);
const DEFLATED = 8;

/**
 * Packs a workbook whose parts are only stored. exceljs packs in JavaScript and on the server's one thread, which takes
 * longer than all the rest of writing; Node packs several parts at a time, beside it.
 */
export async function packed(stored: Uint8Array): Promise<Uint8Array> {
  return writePackage(await Promise.all(readZipDirectory(stored).map(deflated)));
}

async function deflated(entry: ZipEntry): Promise<ZipEntry> {
  const bytes = await deflate(entry.packed);
  return { ...entry, method: DEFLATED, packedSize: bytes.length, packed: bytes };
}
