import { damaged } from "./problem.js";

/** The magic number of a compound file: what .xls and encrypted workbooks are wrapped in. */
const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const END_OF_CHAIN = 0xfffffffe;
const ENTRY_BYTES = 128;

export function isCompoundFile(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, index) => bytes[index] === byte);
}

/**
 * The streams of a compound file (MS-CFB §2.6) by name in capitals, for names differ by more than case, each with the
 * offset of its first sector. They tell what the file is: `WORKBOOK` is an .xls, `ENCRYPTEDPACKAGE` is under a password. Throws a `WorkbookRefusal` when the
 * directory cannot be read.
 */
export function compoundFileStreams(bytes: Uint8Array): Map<string, number> {
  if (bytes.length < 512) throw damaged();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorBytes = view.getUint16(30, true) === 12 ? 4096 : 512;
  const streams = new Map<string, number>();
  const seen = new Set<number>();
  for (
    let sector = view.getUint32(48, true);
    sector < END_OF_CHAIN - 3;
    sector = nextSector(view, sector, sectorBytes)
  ) {
    const start = (sector + 1) * sectorBytes;
    if (seen.has(sector) || start + sectorBytes > bytes.length) throw damaged();
    seen.add(sector);
    for (let entry = start; entry < start + sectorBytes; entry += ENTRY_BYTES) {
      streams.set(entryName(view, entry).toUpperCase(), (view.getUint32(entry + 116, true) + 1) * sectorBytes);
    }
  }
  streams.delete("");
  return streams;
}

/** The allocation table is itself in sectors; the header lists the first 109, enough for files of 7 MB and more. */
function nextSector(view: DataView, sector: number, sectorBytes: number): number {
  const perSector = sectorBytes / 4;
  const tableIndex = Math.floor(sector / perSector);
  if (tableIndex >= 109) return END_OF_CHAIN;
  const offset = (view.getUint32(76 + tableIndex * 4, true) + 1) * sectorBytes + (sector % perSector) * 4;
  return offset + 4 <= view.byteLength ? view.getUint32(offset, true) : END_OF_CHAIN;
}

/** The records that may stand before it are a few bytes each. */
const RECORDS_LOOKED_AT = 8;
const FILEPASS = 0x2f;

/** Whether the `Workbook` stream that begins at an offset says that it is under a password (MS-XLS §2.4.117). */
export function hasPassword(bytes: Uint8Array, offset: number): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = offset;
  for (let record = 0; record < RECORDS_LOOKED_AT && at + 4 <= bytes.length; record++) {
    if (view.getUint16(at, true) === FILEPASS) return true;
    at += 4 + view.getUint16(at + 2, true);
  }
  return false;
}

function entryName(view: DataView, entry: number): string {
  const length = Math.min(view.getUint16(entry + 64, true), 64);
  let name = "";
  for (let at = 0; at + 2 < length; at += 2) name += String.fromCharCode(view.getUint16(entry + at, true));
  return name;
}
