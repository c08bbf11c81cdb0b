import type { Grid } from "../../grid/grid.js";
import { GridBuilder, wholeBudget } from "../grid-builder.js";
import { damaged } from "../problem.js";
import { BiffGlobals, type XlsSheet } from "./biff-globals.js";
import { BiffStream } from "./biff-stream.js";
import { decryptBiff } from "./decrypt.js";
import { RECORD, versionOf } from "./records.js";
import { isDialog, readSheetRecords } from "./sheet-records.js";

/** The kind of a stream's first part: a list of sheets comes first, or the stream is one sheet alone. */
const LIST_OF_SHEETS = 5;

/**
 * The sheets of an .xls: of Excel 97 to 2003, and of Excel 2 to 95, which the older accounting programs still write.
 * Takes the workbook's own stream; gives the Grids that the .xlsx of the same content gives. Throws a `WorkbookRefusal`.
 */
export function readXls(written: Uint8Array): Grid[] {
  const bytes = decryptBiff(written);
  const globals = readGlobals(bytes);
  const budget = wholeBudget();
  const parts = partsOf(bytes);
  const sheets = globals.sheets.map((sheet) => ({ ...sheet, offset: placeOf(sheet, parts) }));
  return sheets.flatMap(({ name, visibility, offset }) => {
    if (isDialog(bytes, offset)) return [];
    const builder = new GridBuilder({ name, visibility, date1904: globals.date1904 }, budget);
    readSheetRecords(new BiffStream(bytes, offset), globals, builder);
    return builder.build();
  });
}

function readGlobals(bytes: Uint8Array): BiffGlobals {
  const records = new BiffStream(bytes);
  const version = records.next() ? versionOf(records.type, records.u16(0)) : null;
  if (version === null) throw damaged();
  const isAlone = version < 5 || records.u16(2) !== LIST_OF_SHEETS;
  const globals = new BiffGlobals(version);
  while (records.next() && records.type !== RECORD.end) globals.take(records);
  // Before Excel 5 a file was one sheet without a name.
  if (isAlone) globals.sheets.push({ name: "Лист1", visibility: "visible", offset: 0, order: 0 });
  return globals;
}

/** Where the parts of a stream begin: the list of sheets, then each sheet; charts inside of sheets are no parts. */
function partsOf(bytes: Uint8Array): number[] {
  const records = new BiffStream(bytes);
  const offsets: number[] = [];
  let depth = 0;
  while (records.next()) {
    if (records.type === RECORD.end) depth = Math.max(0, depth - 1);
    else if (records.isBeginning && depth++ === 0) offsets.push(records.offset);
  }
  return offsets;
}

/** Programs that change a workbook without moving the list's offsets leave the sheets in their order. */
function placeOf(sheet: XlsSheet, parts: readonly number[]): number {
  return parts.includes(sheet.offset) ? sheet.offset : (parts[sheet.order] ?? sheet.offset);
}
