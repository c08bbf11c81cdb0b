import { damaged } from "./problem.js";

/** The magic number of a compound file: what .xls and encrypted workbooks are wrapped in. */
const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTRY_BYTES = 128;
const TABLES_IN_HEADER = 109;
const LAST_REGULAR_SECTOR = 0xfffffffa;
const STORAGE = 1;
const STREAM = 2;

export function isCompoundFile(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, index) => bytes[index] === byte);
}

/** The streams of a compound file that lie in its root, by name in capitals, for writers differ in case. */
export interface CompoundFile {
  has(name: string): boolean;
  /** A stream's bytes, put together from its sectors; `undefined` when there is none of that name. */
  stream(name: string): Uint8Array | undefined;
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/**
 * Opens a compound file (MS-CFB). Streams inside storages are those of embedded objects, which may be workbooks of
 * their own; they are passed over. Throws a `WorkbookRefusal` when the file cannot be followed.
 */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  if (bytes.length < 512) throw damaged();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectors = new Sectors(bytes, view);
  const entries = readEntries(sectors.chain(view.getUint32(48, true)));
  const streams = rootStreams(entries);
  const small = new SmallSectors(view, sectors, entries[0]);
  return {
    has: (name) => streams.has(name),
    stream: (name) => {
      const entry = streams.get(name);
      if (!entry) return undefined;
      const isSmall = entry.size < view.getUint32(56, true);
      const stream = isSmall ? small.chain(entry.start) : sectors.chain(entry.start, entry.size);
      if (stream.length < entry.size) throw damaged();
      return stream.subarray(0, entry.size);
    },
  };
}

/** The sectors that a compound file is cut into, and the table that chains them. */
class Sectors {
  readonly size: number;
  private readonly table: Uint32Array;

  constructor(
    private readonly bytes: Uint8Array,
    view: DataView,
  ) {
    this.size = view.getUint16(30, true) === 12 ? 4096 : 512;
    this.table = this.readTable(view);
  }

  /** The bytes of a chain. One that comes back to itself never ends, so no chain is longer than the file. */
  chain(first: number, most = this.bytes.length): Uint8Array {
    const numbers: number[] = [];
    for (let sector = first; sector < LAST_REGULAR_SECTOR && numbers.length * this.size < most;) {
      if ((sector + 1) * this.size >= this.bytes.length) throw damaged();
      numbers.push(sector);
      sector = this.table[sector] ?? LAST_REGULAR_SECTOR;
    }
    const whole = new Uint8Array(numbers.length * this.size);
    numbers.forEach((sector, index) => whole.set(this.sector(sector), index * this.size));
    return whole;
  }

  /** The last sector of a file may be cut short. */
  private sector(number: number): Uint8Array {
    return this.bytes.subarray((number + 1) * this.size, (number + 2) * this.size);
  }

  /** The table lies in sectors itself: the header lists the first 109 of them, further sectors list the others. */
  private readTable(view: DataView): Uint32Array {
    const most = Math.ceil(this.bytes.length / this.size);
    const perSector = this.size / 4;
    const places: number[] = [];
    for (let index = 0; index < TABLES_IN_HEADER; index++) places.push(view.getUint32(76 + index * 4, true));
    let further = view.getUint32(68, true);
    for (let read = 0; further < most && read < most; read++) {
      const list = words(this.sector(further), perSector);
      places.push(...list.subarray(0, perSector - 1));
      further = list[perSector - 1] ?? LAST_REGULAR_SECTOR;
    }
    const used = places.filter((place) => place < most).slice(0, most);
    const table = new Uint32Array(used.length * perSector).fill(LAST_REGULAR_SECTOR);
    used.forEach((place, index) => table.set(words(this.sector(place), perSector), index * perSector));
    return table;
  }
}

/** Streams of less than 4 KB share the root's own stream, in sectors of 64 bytes with a table of their own. */
class SmallSectors {
  private bytes: Uint8Array | undefined;
  private table: Uint32Array | undefined;

  constructor(
    private readonly view: DataView,
    private readonly sectors: Sectors,
    private readonly root: Entry | undefined,
  ) {}

  chain(first: number): Uint8Array {
    const size = 64;
    const bytes = (this.bytes ??= this.sectors.chain(this.root?.start ?? LAST_REGULAR_SECTOR));
    const tableBytes = this.table ? null : this.sectors.chain(this.view.getUint32(60, true));
    const table = (this.table ??= words(tableBytes ?? new Uint8Array(), (tableBytes?.length ?? 0) / 4));
    const pieces: number[] = [];
    for (let sector = first; sector < LAST_REGULAR_SECTOR && pieces.length * size <= bytes.length;) {
      pieces.push(sector);
      sector = table[sector] ?? LAST_REGULAR_SECTOR;
    }
    const whole = new Uint8Array(pieces.length * size);
    pieces.forEach((sector, index) => whole.set(bytes.subarray(sector * size, (sector + 1) * size), index * size));
    return whole;
  }
}

function words(bytes: Uint8Array, count: number): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const known = Math.floor(bytes.length / 4);
  return Uint32Array.from({ length: count }, (_, index) =>
    index < known ? view.getUint32(index * 4, true) : LAST_REGULAR_SECTOR,
  );
}

function readEntries(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY_BYTES <= directory.length; at += ENTRY_BYTES) {
    const word = (offset: number): number => view.getUint32(at + offset, true);
    const places = { left: word(68), right: word(72), child: word(76), start: word(116), size: word(120) };
    entries.push({ name: entryName(view, at).toUpperCase(), type: view.getUint8(at + 66), ...places });
  }
  return entries;
}

/** The entries of the root form a tree of brothers. Where its links are broken, any stream of that name will do. */
function rootStreams(entries: readonly Entry[]): Map<string, Entry> {
  const streams = new Map<string, Entry>();
  const seen = new Set<number>();
  const waiting = [entries[0]?.child ?? LAST_REGULAR_SECTOR];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = entries[index];
    if (!entry || seen.has(index)) continue;
    seen.add(index);
    if (entry.type === STREAM || entry.type === STORAGE) waiting.push(entry.left, entry.right);
    if (entry.type === STREAM) streams.set(entry.name, entry);
  }
  for (const entry of entries) {
    if (streams.size === 0 || seen.size < 2) if (entry.type === STREAM) streams.set(entry.name, entry);
  }
  return streams;
}

function entryName(view: DataView, entry: number): string {
  const length = Math.min(view.getUint16(entry + 64, true), 64);
  let name = "";
  for (let at = 0; at + 2 < length; at += 2) name += String.fromCharCode(view.getUint16(entry + at, true));
  return name;
}
