/** A compound file (MS-CFB) of these streams in its root, each of 4 KB at least, at most 60 KB together. */
export function compoundFile(streams: Record<string, Uint8Array>): Uint8Array {
  const header = Buffer.alloc(512);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(header);
  [9, 6].forEach((shift, index) => header.writeUInt16LE(shift, 30 + index * 2));
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);
  header.writeUInt32LE(4096, 56);
  [0xfffffffe, 0, 0xfffffffe, 0, 0].forEach((word, index) => header.writeUInt32LE(word, 60 + index * 4));
  header.fill(0xff, 80);
  const table = Buffer.alloc(512, 0xff);
  table.writeUInt32LE(0xfffffffd, 0);
  table.writeUInt32LE(0xfffffffe, 4);
  const directory = Buffer.alloc(512);
  writeEntry(directory, 0, "Root Entry", { type: 5, child: 1, start: 0xfffffffe, size: 0 });
  let sector = 2;
  const bodies = Object.entries(streams).map(([name, bytes], index, all) => {
    const body = Buffer.alloc(Math.max(4096, Math.ceil(bytes.length / 512) * 512));
    body.set(bytes);
    const right = index + 1 < all.length ? index + 2 : 0xffffffff;
    writeEntry(directory, index + 1, name, { type: 2, right, start: sector, size: body.length });
    const last = sector + body.length / 512 - 1;
    for (; sector <= last; sector++) table.writeUInt32LE(sector === last ? 0xfffffffe : sector + 1, sector * 4);
    return body;
  });
  return Buffer.concat([header, table, directory, ...bodies]);
}

interface EntryFields {
  type: number;
  start: number;
  size: number;
  child?: number;
  right?: number;
}

function writeEntry(directory: Buffer, index: number, name: string, fields: EntryFields): void {
  const at = index * 128;
  directory.write(name, at, "utf16le");
  directory.writeUInt16LE(name.length * 2 + 2, at + 64);
  directory.writeUInt8(fields.type, at + 66);
  directory.writeUInt32LE(0xffffffff, at + 68);
  directory.writeUInt32LE(fields.right ?? 0xffffffff, at + 72);
  directory.writeUInt32LE(fields.child ?? 0xffffffff, at + 76);
  directory.writeUInt32LE(fields.start, at + 116);
  directory.writeUInt32LE(fields.size, at + 120);
}

/** One record of a BIFF stream: numbers are two bytes each, texts are given as bytes. */
export function biff(type: number, ...data: readonly (number | Uint8Array)[]): Buffer {
  const content = Buffer.concat(data.map((piece) => (typeof piece === "number" ? u16(piece) : piece)));
  return Buffer.concat([u16(type), u16(content.length), content]);
}

export const END = biff(0x0a);

/** What makes a small .xls: records of the list of sheets and of its one sheet. */
export interface SmallXls {
  version?: 5 | 8;
  globals?: readonly Buffer[];
  sheet: readonly Buffer[];
  /** Added to the place that the list of sheets gives. */
  shift?: number;
  state?: number;
}

/** The stream of a workbook of one sheet named «Реестр». */
export function xlsStream({ version = 8, globals = [], sheet, shift = 0, state = 0 }: SmallXls): Buffer {
  const word = version === 8 ? 0x0600 : 0x0500;
  const name = version === 8 ? Buffer.from("\x06\x01") : Buffer.from("\x06");
  const letters = version === 8 ? Buffer.from("Реестр", "utf16le") : Buffer.from([0xd0, 0xe5, 0xe5, 0xf1, 0xf2, 0xf0]);
  const begin = biff(0x809, word, 5, 0, 0);
  const entry = (place: number): Buffer => biff(0x85, u32(place), state, name, letters);
  const place = Buffer.concat([begin, ...globals, entry(0), END]).length;
  return Buffer.concat([begin, ...globals, entry(place + shift), END, biff(0x809, word, 0x10, 0, 0), ...sheet, END]);
}

export function smallXls(parts: SmallXls): Uint8Array {
  return compoundFile({ [parts.version === 5 ? "Book" : "Workbook"]: xlsStream(parts) });
}

/** A text of BIFF8 with its length before it, two bytes a character. */
export function wideText(text: string): Buffer {
  return Buffer.concat([u16(text.length), Buffer.from([1]), Buffer.from(text, "utf16le")]);
}

export function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

export function real(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
}
