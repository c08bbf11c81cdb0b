import { valueAt } from "../grid/grid.js";
import { KEY_COLUMN_HEADING } from "../workbook/memory.js";
import type { TableRange } from "./table-reading.js";
import type { SheetCells } from "./sheet-cells.js";

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

export function isKeyColumn(path: readonly string[]): boolean {
  return path.at(-1) === KEY_COLUMN_HEADING;
}

/** The ids kept beside a table's rows: (row, place in the row) → id. A row of several mentees holds one for each. */
export function keysOfRow(cells: SheetCells, table: TableRange): (row: number, place: number) => string | null {
  const column = keyColumnOf(cells, table);
  if (column === null) return () => null;
  return (row, place) => {
    const value = valueAt(cells.grid, row, column);
    if (typeof value !== "string") return null;
    return value.match(ID)?.[place]?.toLowerCase() ?? null;
  };
}

/** The first key column at or after the table's last column, headed by our words in one of the rows above its data. */
function keyColumnOf(cells: SheetCells, table: TableRange): number | null {
  for (let column = table.left; column < cells.columnCount; column += 1) {
    for (let row = Math.max(0, table.firstRow - 3); row < table.firstRow; row += 1) {
      if (valueAt(cells.grid, row, column) === KEY_COLUMN_HEADING) return column;
    }
  }
  return null;
}
