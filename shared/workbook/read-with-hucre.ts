import { ParseError, readXls, readXlsb, type CellValue as HucreValue, type Sheet } from "hucre";
import { isoToSerial } from "../grid/serial-date.js";
import type { CellValue, Grid } from "../grid/grid.js";
import { GridBuilder, type CellBudget } from "./grid-builder.js";
import { WORKBOOK_LIMITS } from "./limits.js";
import type { Package } from "./package/open-package.js";
import { unpack } from "./package/unpack.js";
import { writePackage } from "./package/write-package.js";
import { damaged, WorkbookRefusal } from "./problem.js";

/**
 * The binary formats. hucre gives their values, merges and dates; it says nothing of number formats, hidden rows,
 * formulas and striking out there, so a date gets the plainest date format. OOXML and ODF are read by our own readers,
 * where these things, exact serial numbers and the limits matter.
 */

/** The sheets of an .xls (Excel 97–2003); throws a `WorkbookRefusal`. */
export async function readXlsGrids(bytes: Uint8Array): Promise<Grid[]> {
  return toGrids(await sheetsFrom(() => readXls(bytes)));
}

/** The sheets of an .xlsb package; throws a `WorkbookRefusal`. */
export async function readXlsbGrids(workbook: Package): Promise<Grid[]> {
  const safe = storedCopy(workbook);
  return toGrids(await sheetsFrom(() => readXlsb(safe)));
}

/** hucre unpacks an entry that claims no size without a limit, so it is given parts already unpacked and counted. */
function storedCopy(workbook: Package): Uint8Array {
  const needed = workbook.entries.filter(({ name }) => /\.rels$|^xl\/(?!vba|printer|media).*\.bin$/i.test(name));
  return writePackage(
    needed.map((entry) => {
      const packed = unpack(entry);
      return { ...entry, method: 0, packed, packedSize: packed.length, size: packed.length };
    }),
  );
}

async function sheetsFrom(read: () => Promise<{ sheets: Sheet[] }>): Promise<Sheet[]> {
  try {
    return (await read()).sheets;
  } catch (error) {
    if (error instanceof ParseError && error.message.startsWith("Unsupported XLS version")) {
      throw new WorkbookRefusal("unsupported", "workbook.unsupported.oldExcel");
    }
    // Whatever else a reader of hostile bytes throws (its own errors, a RangeError) says that they are broken.
    throw damaged();
  }
}

function toGrids(sheets: readonly Sheet[]): Grid[] {
  const budget: CellBudget = { left: WORKBOOK_LIMITS.cells };
  return sheets.map((sheet) => {
    const builder = new GridBuilder({ name: sheet.name, visibility: "visible", date1904: false }, budget);
    sheet.rows.forEach((cells, row) => cells.forEach((value, column) => addCell(builder, row, column, value)));
    for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
      builder.merge({ top: startRow, left: startCol, bottom: endRow, right: endCol });
    }
    return builder.build();
  });
}

function addCell(builder: GridBuilder, row: number, column: number, value: HucreValue): void {
  if (value instanceof Date) {
    const serial = dateToSerial(value);
    builder.value(row, column, serial);
    builder.format(row, column, Number.isInteger(serial) ? "dd.mm.yyyy" : serial < 1 ? "h:mm" : "dd.mm.yyyy h:mm");
  } else builder.value(row, column, plainValue(value));
}

/** hucre gives errors as their text. */
const ERROR_TEXT = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|ERR!)$/;

function plainValue(value: Exclude<HucreValue, Date>): CellValue {
  if (typeof value === "string" && ERROR_TEXT.test(value)) return { error: value };
  return typeof value === "number" && !Number.isFinite(value) ? null : value;
}

/** hucre counts in UTC, from 1899-12-31 up to 28 February 1900 and from 1899-12-30 after it. */
function dateToSerial(date: Date): number {
  const days = date.getTime() / 86_400_000 + isoToSerial("1970-01-01", false);
  const serial = days < 61 ? days - 1 : days;
  return Math.round(serial * 86_400) / 86_400;
}
