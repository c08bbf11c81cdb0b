import { strFromU8 } from "fflate";
import { WORKBOOK_LIMITS } from "../limits.js";
import { damaged, WorkbookRefusal } from "../problem.js";

/** One entry of a zip archive as its central directory tells it. */
export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  /** DOS date and time, kept as they are. */
  readonly time: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly externalAttributes: number;
  /** The packed bytes, a view of the file. */
  readonly packed: Uint8Array;
}

const END_SIGNATURE = 0x06054b50;
const DIRECTORY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const ENCRYPTED_FLAG = 1;

/**
 * Lists the entries of a zip archive from its central directory alone, before anything is unpacked, and refuses what
 * would cost too much: many entries, a large sum, an unusual ratio. Throws a `WorkbookRefusal`. The wider fields of
 * archives over 4 GB (zip64) are read where a writer filled them in without need.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const { count, start } = directoryPlace(view, end);
  if (count > WORKBOOK_LIMITS.parts) {
    throw new WorkbookRefusal("too-large", "workbook.tooLarge.parts", { limit: WORKBOOK_LIMITS.parts });
  }
  const entries: ZipEntry[] = [];
  let unpacked = 0;
  let packed = 0;
  let offset = start;
  for (let i = 0; i < count; i++) {
    const { entry, next } = readEntry(bytes, view, offset);
    entries.push(entry);
    unpacked += entry.size;
    packed += entry.packedSize;
    offset = next;
  }
  if (unpacked > WORKBOOK_LIMITS.unpackedBytes) {
    const limit = WORKBOOK_LIMITS.unpackedBytes / 1024 / 1024;
    throw new WorkbookRefusal("too-large", "workbook.tooLarge.unpacked", { limit });
  }
  // Entries that share their packed bytes are a known way to a bomb of a few kilobytes.
  if (packed > bytes.length) throw damaged();
  return entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let offset = view.byteLength - 22; offset >= lowest; offset--) {
    if (view.getUint32(offset, true) === END_SIGNATURE) return offset;
  }
  throw damaged();
}

/** A field that says: the number stands in a wider one. */
const TOO_SMALL = 0xffffffff;
const END_64_SIGNATURE = 0x06064b50;
const LOCATOR_64_SIGNATURE = 0x07064b50;
const EXTRA_64 = 1;

/** How many entries the directory has and where it begins; wider fields have a record of their own before the end. */
function directoryPlace(view: DataView, end: number): { count: number; start: number } {
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const isWide = count === 0xffff || start === TOO_SMALL;
  if (!isWide || end < 20 || view.getUint32(end - 20, true) !== LOCATOR_64_SIGNATURE) return { count, start };
  const record = wideNumber(view, end - 12);
  if (record + 56 > end || view.getUint32(record, true) !== END_64_SIGNATURE) throw damaged();
  return { count: wideNumber(view, record + 32), start: wideNumber(view, record + 48) };
}

/** The wider numbers of an entry, in their order: size, packed size, place; only those that did not fit are there. */
function wideFields(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= Math.min(to, view.byteLength);) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === EXTRA_64 && at + 4 + size <= view.byteLength) {
      return Array.from({ length: Math.floor(size / 8) }, (_, index) => wideNumber(view, at + 4 + index * 8));
    }
    at += 4 + size;
  }
  return [];
}

function wideNumber(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x100000000;
}

function readEntry(bytes: Uint8Array, view: DataView, offset: number): { entry: ZipEntry; next: number } {
  if (offset + 46 > bytes.length || view.getUint32(offset, true) !== DIRECTORY_SIGNATURE) throw damaged();
  const nameEnd = offset + 46 + view.getUint16(offset + 28, true);
  const next = nameEnd + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
  const flags = view.getUint16(offset + 8, true);
  const wide = wideFields(view, nameEnd, next - view.getUint16(offset + 32, true));
  const field = (at: number): number => {
    const written = view.getUint32(offset + at, true);
    return written === TOO_SMALL ? (wide.shift() ?? TOO_SMALL) : written;
  };
  const size = field(24);
  const packedSize = field(20);
  const local = field(42);
  if (flags & ENCRYPTED_FLAG) throw new WorkbookRefusal("password", "workbook.password");
  if (size > WORKBOOK_LIMITS.ratioFromBytes && size > packedSize * WORKBOOK_LIMITS.ratio) {
    throw new WorkbookRefusal("too-large", "workbook.tooLarge.ratio");
  }
  const nameBytes = bytes.subarray(offset + 46, nameEnd);
  const entry: ZipEntry = {
    name: strFromU8(nameBytes),
    nameBytes,
    flags,
    method: view.getUint16(offset + 10, true),
    time: view.getUint32(offset + 12, true),
    crc: view.getUint32(offset + 16, true),
    packedSize,
    size,
    externalAttributes: view.getUint32(offset + 38, true),
    packed: packedBytes(bytes, view, local, packedSize),
  };
  return { entry, next };
}

/** The local header repeats the name and has its own extra field, so only it tells where the bytes begin. */
function packedBytes(bytes: Uint8Array, view: DataView, local: number, packedSize: number): Uint8Array {
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_SIGNATURE) throw damaged();
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length) throw damaged();
  return bytes.subarray(start, start + packedSize);
}
