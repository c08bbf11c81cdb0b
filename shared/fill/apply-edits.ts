import type { Grid } from "../grid/grid.js";
import type { CellEdit } from "../workbook/cell-edit.js";

/** The grids as they are once these cells are written; the grids given are not changed. */
export function applyEdits(grids: readonly Grid[], edits: readonly CellEdit[]): Grid[] {
  return grids.map((grid) => {
    const own = edits.filter(({ sheet }) => sheet === grid.name);
    return own.length === 0 ? grid : edited(grid, own);
  });
}

function edited(grid: Grid, edits: readonly CellEdit[]): Grid {
  const rowCount = Math.max(grid.values.length, ...edits.map(({ row }) => row + 1));
  const columnCount = Math.max(grid.values[0]?.length ?? 0, ...edits.map(({ column }) => column + 1));
  const grown = <Value>(rows: readonly (readonly Value[])[], blank: Value): Value[][] =>
    Array.from({ length: rowCount }, (_row, row) =>
      Array.from({ length: columnCount }, (_cell, column) => rows[row]?.[column] ?? blank),
    );
  const values = grown(grid.values, null);
  const formats = grown(grid.formats, "General");
  for (const { row, column, value, format } of edits) {
    const [cells, cellFormats] = [values[row], formats[row]];
    if (!cells || !cellFormats) continue;
    cells[column] = value;
    if (format !== undefined) cellFormats[column] = format;
  }
  return { ...grid, values, formats };
}
