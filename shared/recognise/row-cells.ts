import { cellKey, type CellValue, isBlank, valueAt } from "../grid/grid.js";
import { textOf } from "../grid/text.js";
import type { FieldSource, SourceKind } from "../register/register.js";
import type { SheetCells } from "./sheet-cells.js";

/** What stands in one column of a row, and where it stands. */
export interface RowCell {
  readonly value: CellValue;
  readonly format: string;
  readonly row: number;
  readonly column: number;
  readonly kind: SourceKind;
}

/** The cell that gives a column its value in a row: its own, or of an area merged over rows above. `null`: blank. */
export function rowCell(cells: SheetCells, row: number, column: number): RowCell | null {
  const area = cells.areaAt(row, column);
  if (area && area.left !== column) return null;
  const top = area ? area.top : row;
  const value = valueAt(cells.grid, top, column);
  if (isBlank(value)) return null;
  return {
    value,
    format: cells.grid.formats[top]?.[column] ?? "General",
    row: top,
    column,
    kind: top === row ? "cell" : "merged",
  };
}

/** The source of a field that a cell gave. `whole`: the cell holds this field's value and nothing else. */
export function sourceOf(cells: SheetCells, cell: RowCell, whole: boolean, kind: SourceKind = cell.kind): FieldSource {
  return {
    kind,
    cell: { row: cell.row, column: cell.column },
    raw: textOf(cell.value),
    writable: whole && !cells.grid.formulas.has(cellKey(cell.row, cell.column)),
  };
}
