import type { Grid } from "../../shared/grid/grid.js";
import { cellKey } from "../../shared/grid/grid.js";
import type { CellEdit } from "../../shared/workbook/cell-edit.js";
import type { HiddenColumn } from "../workbook-port.js";

/** The Grids as they read after the edits: what Excel would show, without reading the file again. */
export function applyEdits(
  grids: readonly Grid[],
  edits: readonly CellEdit[],
  hide: readonly HiddenColumn[] = [],
): readonly Grid[] {
  return grids.map((grid) => {
    const own = edits.filter((edit) => edit.sheet === grid.name);
    const hidden = hide.filter((column) => column.sheet === grid.name);
    return own.length === 0 && hidden.length === 0 ? grid : edited(grid, own, hidden);
  });
}

function edited(grid: Grid, edits: readonly CellEdit[], hide: readonly HiddenColumn[]): Grid {
  const height = Math.max(grid.values.length, ...edits.map((edit) => edit.row + 1));
  const width = Math.max(grid.values[0]?.length ?? 0, ...edits.map((edit) => edit.column + 1));
  const rows = Array.from({ length: height }, (_, row) => row);
  const columns = Array.from({ length: width }, (_, column) => column);
  const values = rows.map((row) => columns.map((column) => grid.values[row]?.[column] ?? null));
  const formats = rows.map((row) => columns.map((column) => grid.formats[row]?.[column] ?? "General"));
  const formulas = new Set(grid.formulas);
  for (const edit of edits) {
    const line = values[edit.row];
    const formatLine = formats[edit.row];
    if (line) line[edit.column] = edit.value === "" ? null : edit.value;
    if (formatLine && edit.format !== undefined) formatLine[edit.column] = edit.format;
    formulas.delete(cellKey(edit.row, edit.column));
  }
  return {
    ...grid,
    values,
    formats,
    formulas,
    hiddenColumns: new Set([...grid.hiddenColumns, ...hide.map((one) => one.column)]),
  };
}
