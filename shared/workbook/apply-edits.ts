import { changeCells } from "../grid/change-cells.js";
import type { Grid } from "../grid/grid.js";
import type { CellEdit } from "./cell-edit.js";

/** The grids as they read once these cells are written; the grids given are not changed. An empty text clears a cell. */
export function applyEdits(grids: readonly Grid[], edits: readonly CellEdit[]): readonly Grid[] {
  return grids.map((grid) => {
    const own = edits.filter(({ sheet }) => sheet === grid.name);
    return own.length === 0 ? grid : changeCells(grid, own.map(asChange));
  });
}

function asChange({ row, column, value, format }: CellEdit) {
  return { row, column, value: value === "" ? null : value, ...(format === undefined ? {} : { format }) };
}
