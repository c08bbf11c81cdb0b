import { deflateSync, strToU8 } from "fflate";
import { crc32 } from "./crc32.js";
import type { ZipEntry } from "./zip-directory.js";

/** A part to be written: its name and its unpacked bytes. */
export interface NewPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Names are UTF-8. */
const UTF8_FLAG = 0x0800;
/** 1980-01-01 00:00, the first moment a zip archive knows: a copy must not depend on the clock. */
const FIRST_TIME = 0x00210000;
const VERSION = 20;

/** An entry made from a new part; it keeps time and attributes of the one that it replaces. */
export function packPart(part: NewPart, replaced?: ZipEntry): ZipEntry {
  const packed = deflateSync(part.bytes, { level: 6 });
  return {
    name: part.name,
    nameBytes: replaced?.nameBytes ?? strToU8(part.name),
    flags: replaced ? replaced.flags & UTF8_FLAG : UTF8_FLAG,
    method: 8,
    time: replaced?.time ?? FIRST_TIME,
    crc: crc32(part.bytes),
    packedSize: packed.length,
    size: part.bytes.length,
    externalAttributes: replaced?.externalAttributes ?? 0,
    packed,
  };
}

/** A zip archive of the entries in their order. Their packed bytes are copied, not packed anew. */
export function writePackage(entries: readonly ZipEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const local = header(entry, 30, null);
    directory.push(header(entry, 46, offset), entry.nameBytes);
    pieces.push(local, entry.nameBytes, entry.packed);
    offset += local.length + entry.nameBytes.length + entry.packed.length;
  }
  const directorySize = directory.reduce((sum, piece) => sum + piece.length, 0);
  return concatenate([...pieces, ...directory, endRecord(entries.length, offset, directorySize)]);
}

/** A local header (offset `null`) or a directory entry: the same fields, the latter with some more around them. */
function header(entry: ZipEntry, size: number, offset: number | null): Uint8Array {
  const view = new DataView(new ArrayBuffer(size));
  const isLocal = offset === null;
  view.setUint32(0, isLocal ? 0x04034b50 : 0x02014b50, true);
  const at = isLocal ? 4 : 6;
  if (!isLocal) view.setUint16(4, VERSION, true);
  view.setUint16(at, VERSION, true);
  // Sizes stand in the header, so the flag that announces them after the bytes is cleared.
  view.setUint16(at + 2, entry.flags & ~0x0008, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packedSize, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
  if (!isLocal) {
    view.setUint32(38, entry.externalAttributes, true);
    view.setUint32(42, offset, true);
  }
  return new Uint8Array(view.buffer);
}

function endRecord(count: number, offset: number, size: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(22));
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return new Uint8Array(view.buffer);
}

function concatenate(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(piece, offset);
    offset += piece.length;
  }
  return bytes;
}
