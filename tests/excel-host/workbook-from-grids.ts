import { cellKey, type Grid } from "../../shared/grid/grid.js";
import { PLAIN_STYLE } from "./model/cell.js";
import { Sheet } from "./model/sheet.js";
import { Workbook } from "./model/workbook.js";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Opens in the emulated Excel what the workbook reader has read from a file. */
export function workbookFromGrids(name: string, grids: readonly Grid[]): Workbook {
  return new Workbook(
    name,
    grids.map(sheetFromGrid),
    grids.some((grid) => grid.date1904),
  );
}

function sheetFromGrid(grid: Grid, index: number): Sheet {
  const sheet = new Sheet(`{00000000-0001-0000-${String(index).padStart(4, "0")}-000000000000}`, grid.name);
  sheet.visibility = VISIBILITY[grid.visibility];
  sheet.merges.push(...grid.merges);
  sheet.hiddenRows = new Set(grid.hiddenRows);
  sheet.hiddenColumns = new Set(grid.hiddenColumns);
  grid.values.forEach((line, row) => {
    line.forEach((value, column) => {
      const format = grid.formats[row]?.[column] ?? "General";
      const strikethrough = grid.struck.has(cellKey(row, column));
      // A Grid knows that a cell is computed, not how; which formula it is matters to nobody here.
      const formula = grid.formulas.has(cellKey(row, column)) ? "=N(0)" : null;
      if (value !== null || formula !== null || strikethrough || format !== "General") {
        sheet.change(row, column, { value, formula, format, style: { ...PLAIN_STYLE, strikethrough } });
      }
    });
  });
  return sheet;
}
