import { zipParts } from "./small-workbook.js";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * An .xlsb of one sheet (records of MS-XLSB §2.4): a row with a text, a number, a date and an error, and a hidden one
 * with a struck text, a packed number, a formula and a mark told without its column; a hidden column and a merge.
 */
export function smallXlsb(name: string): Uint8Array {
  const cell = (id: number, column: number, style: number, content: Buffer): Buffer =>
    record(id, Buffer.concat([u32(column), u32(style), content]));
  const hidden = Buffer.alloc(17);
  hidden.writeUInt32LE(2);
  hidden.writeUInt8(0x10, 11);
  const struckRun = Buffer.concat([Buffer.from([1]), text("выбыл"), u32(1), u16(0), u16(1)]);
  const sheet = [
    record(60, Buffer.concat([u32(1), u32(1), u32(2000), u32(0), u16(1)])),
    record(0, Buffer.concat([u32(1), Buffer.alloc(13)])),
    cell(6, 0, 0, text("Реестр")),
    cell(5, 1, 0, real(1.5)),
    cell(5, 2, 1, real(44805)),
    cell(3, 3, 0, Buffer.from([0x2a])),
    record(0, hidden),
    cell(62, 0, 0, struckRun),
    cell(2, 1, 0, u32((3 << 2) | 2)),
    cell(8, 2, 0, Buffer.concat([text("итог"), u16(0)])),
    record(15, Buffer.concat([u32(0), Buffer.from([1])])),
    record(176, Buffer.concat([u32(0), u32(0), u32(0), u32(1)])),
  ];
  const font = (flags: number): Buffer => record(43, Buffer.concat([u16(200), u16(flags), Buffer.alloc(8)]));
  const style = (format: number): Buffer => record(47, Buffer.concat([u16(0), u16(format), Buffer.alloc(12)]));
  return zipParts({
    "_rels/.rels": relationships("officeDocument", "xl/workbook.bin"),
    "xl/workbook.bin": record(156, Buffer.concat([u32(0), u32(1), text("rId1"), text(name)])),
    "xl/_rels/workbook.bin.rels": relationships("worksheet", "worksheets/sheet1.bin", "styles", "styles.bin"),
    "xl/styles.bin": Buffer.concat([
      font(0),
      font(8),
      record(617, u32(2)),
      style(0),
      style(14),
      record(618, Buffer.alloc(0)),
    ]),
    "xl/worksheets/sheet1.bin": Buffer.concat(sheet),
  });
}

function relationships(...kindsAndTargets: string[]): string {
  const rows = kindsAndTargets.flatMap((kind, i) => {
    const target = kindsAndTargets[i + 1] ?? "";
    return i % 2 === 0
      ? [`<Relationship Id="rId${String(i / 2 + 1)}" Type="${RELATIONS}/${kind}" Target="${target}"/>`]
      : [];
  });
  return `<Relationships>${rows.join("")}</Relationships>`;
}

/** Record ids and sizes are written seven bits at a time. */
function record(id: number, data: Buffer): Buffer {
  const idBytes = id < 128 ? [id] : [(id & 0x7f) | 0x80, id >> 7];
  const sizeBytes = data.length < 128 ? [data.length] : [(data.length & 0x7f) | 0x80, data.length >> 7];
  return Buffer.concat([Buffer.from([...idBytes, ...sizeBytes]), data]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function real(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
}

function text(value: string): Buffer {
  return Buffer.concat([u32(value.length), Buffer.from(value, "utf16le")]);
}
