import { cellKey, type Grid } from "../../shared/grid/grid.js";
import { EmulatedSheet, EmulatedWorkbook } from "./emulated-workbook.js";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Opens in the emulated Excel what the workbook reader has read from a file. */
export function workbookFromGrids(name: string, grids: readonly Grid[]): EmulatedWorkbook {
  const [first, ...others] = grids.map(sheetFromGrid);
  if (!first) throw new Error("a workbook has at least one sheet");
  return new EmulatedWorkbook(
    name,
    [first, ...others],
    grids.some((grid) => grid.date1904),
  );
}

function sheetFromGrid(grid: Grid, index: number): EmulatedSheet {
  const sheet = new EmulatedSheet(`{00000000-0001-0000-${String(index).padStart(4, "0")}-000000000000}`, grid.name);
  sheet.visibility = VISIBILITY[grid.visibility];
  sheet.merges.push(...grid.merges);
  for (const row of grid.hiddenRows) sheet.hiddenRows.add(row);
  for (const column of grid.hiddenColumns) sheet.hiddenColumns.add(column);
  grid.values.forEach((line, row) => {
    line.forEach((value, column) => {
      const format = grid.formats[row]?.[column] ?? "General";
      const struck = grid.struck.has(cellKey(row, column));
      // A Grid knows that a cell is computed, not how; which formula it is matters to nobody here.
      const formula = grid.formulas.has(cellKey(row, column)) ? "=N(0)" : null;
      if (value !== null || formula !== null || struck || format !== "General") {
        sheet.change(row, column, { value, formula, format, struck });
      }
    });
  });
  return sheet;
}
