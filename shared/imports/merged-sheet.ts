import { type Grid, valueAt } from "../grid/grid.js";
import { KEY_COLUMN_HEADING } from "../workbook/memory.js";
import { readSeenKey, type SeenKey } from "./seen-key.js";

/** The register of a merged workbook that this program wrote: its keys by the sheet's row, 1-based. */
export interface MergedSheet {
  readonly grid: Grid;
  readonly keys: ReadonlyMap<number, SeenKey>;
}

/** How far down the heading is looked for: people put a title above. */
const HEADING_ROWS = 10;

/** The sheet with our keys, whatever it is called now; `null` where there is none, or every key is gone. */
export function findMergedSheet(grids: readonly Grid[]): MergedSheet | null {
  for (const grid of grids) {
    const column = keyColumn(grid);
    const keys = column === null ? null : keysOf(grid, column);
    if (keys && keys.size > 0) return { grid, keys };
  }
  return null;
}

function keyColumn(grid: Grid): number | null {
  for (const values of grid.values.slice(0, HEADING_ROWS)) {
    const column = values.indexOf(KEY_COLUMN_HEADING);
    if (column !== -1) return column;
  }
  return null;
}

function keysOf(grid: Grid, column: number): Map<number, SeenKey> {
  const keys = new Map<number, SeenKey>();
  for (const row of grid.values.keys()) {
    const value = valueAt(grid, row, column);
    const key = typeof value === "string" ? readSeenKey(value) : null;
    if (key) keys.set(row + 1, key);
  }
  return keys;
}
