import ExcelJS from "exceljs";
import { cellAddress } from "../../shared/grid/address.js";
import type { Canvas } from "./canvas.js";

export interface DrawnSheet {
  readonly name: string;
  readonly canvas: Canvas;
  readonly hidden?: boolean;
}

/** The drawn sheets as the bytes of an .xlsx file. */
export async function toWorkbook(sheets: readonly DrawnSheet[], date1904: boolean): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = date1904;
  for (const { name, canvas, hidden } of sheets) {
    const sheet = workbook.addWorksheet(name, hidden ? { state: "hidden" } : {});
    writeCells(sheet, canvas);
    for (const { top, left, bottom, right } of canvas.merges)
      sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
    for (const row of canvas.hiddenRows) sheet.getRow(row + 1).hidden = true;
    for (const column of canvas.hiddenColumns) sheet.getColumn(column + 1).hidden = true;
    if (canvas.filter)
      sheet.autoFilter = `${corner(canvas.filter.top, canvas.filter.left)}:${corner(canvas.filter.bottom, canvas.filter.right)}`;
  }
  // Packing and unpacking would take a third of the time of a run, and is for other tests.
  return new Uint8Array(await workbook.xlsx.writeBuffer({ zip: { compression: "STORE" } }));
}

function writeCells(sheet: ExcelJS.Worksheet, canvas: Canvas): void {
  if (canvas.table) addTable(sheet, canvas);
  for (const { row, column, cell } of canvas.cells.values()) {
    const place = sheet.getCell(row + 1, column + 1);
    if (cell.formula) place.value = { formula: cell.formula, result: cell.value ?? 0 };
    else place.value = cell.value;
    if (cell.format) place.numFmt = cell.format;
    if (cell.struck) place.font = { strike: true };
  }
}

function addTable(sheet: ExcelJS.Worksheet, { table, cells }: Canvas): void {
  if (!table) return;
  const at = (row: number, column: number) => cells.get(`${String(row)}:${String(column)}`)?.cell.value ?? null;
  const columns = range(table.left, table.right);
  sheet.addTable({
    name: "Пары",
    ref: corner(table.top, table.left),
    headerRow: true,
    columns: columns.map((column) => ({ name: String(at(table.top, column)) })),
    rows: range(table.top + 1, table.bottom).map((row) => columns.map((column) => at(row, column))),
  });
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function corner(row: number, column: number): string {
  return cellAddress(row, column);
}
