import type { CellValue } from "../../shared/grid/grid.js";
import { Sheet } from "./model/sheet.js";
import { Workbook } from "./model/workbook.js";

/** What a test writes into a cell: a value, or a formula with the result that it is to have. */
export type Given = CellValue | { readonly formula: string; readonly value: CellValue };

/** A workbook for tests: sheets by name, each with its rows from A1 on. */
export function buildWorkbook(sheets: Readonly<Record<string, readonly (readonly Given[])[]>>): Workbook {
  return new Workbook(
    "register.xlsx",
    Object.entries(sheets).map(([name, rows], index) => buildSheet(name, rows, index)),
    false,
  );
}

function buildSheet(name: string, rows: readonly (readonly Given[])[], index: number): Sheet {
  const sheet = new Sheet(`{00000000-0001-0000-${String(index).padStart(4, "0")}-000000000000}`, name);
  rows.forEach((line, row) => {
    line.forEach((given, column) => {
      if (given === null) return;
      const isFormula = typeof given === "object" && "formula" in given;
      sheet.change(row, column, isFormula ? given : { value: given, formula: null });
    });
  });
  return sheet;
}

/** The values of the first columns of a sheet, row by row, for `expect`. */
export function valuesOf(sheet: Sheet, columns: number): CellValue[][] {
  const rows = (sheet.usedArea(true)?.bottom ?? -1) + 1;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => sheet.cell(row, column).value),
  );
}
