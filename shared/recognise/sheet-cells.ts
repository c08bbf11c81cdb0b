import { type Area, cellKey, type CellValue, type Grid, isBlank, valueAt } from "../grid/grid.js";
import { cleanText, textOf } from "../grid/text.js";

/** A sheet's cells as a person sees them: a merged area shows its top-left value everywhere. */
export interface SheetCells {
  readonly grid: Grid;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The merged area that covers a cell, or `null`. */
  readonly areaAt: (row: number, column: number) => Area | null;
  /** Whether any merged area covers a cell of the row. */
  readonly hasMergesAt: (row: number) => boolean;
  /** The value shown at a cell: of the merge's top-left when it is covered. */
  shownAt(row: number, column: number): CellValue;
  /** The shown value as cleaned text. */
  textAt(row: number, column: number): string;
}

/** Areas larger than this are whole-column slips of the hand, and are looked up by their rows instead. */
const MAX_INDEXED_CELLS = 200_000;

/** Prepares a sheet for looking up merges in constant time. */
export function sheetCells(grid: Grid): SheetCells {
  const rowCount = grid.values.length;
  const columnCount = grid.values[0]?.length ?? 0;
  const areas = new Map<number, Area>();
  // Most rows have no merged cell: a look at the row spares the look-ups of its cells.
  const mergedRows = new Set<number>();
  for (const area of grid.merges) index(area, rowCount, columnCount, areas, mergedRows);
  return withAreas(grid, {
    areaAt: (row, column) => (mergedRows.has(row) ? (areas.get(cellKey(row, column)) ?? null) : null),
    hasMergesAt: (row) => mergedRows.has(row),
  });
}

/** The same sheet with other values, as many rows and columns, and the same merges: they are not indexed again. */
export function withValues(cells: SheetCells, grid: Grid): SheetCells {
  return withAreas(grid, cells);
}

function withAreas(grid: Grid, { areaAt, hasMergesAt }: Pick<SheetCells, "areaAt" | "hasMergesAt">): SheetCells {
  const shownAt = (row: number, column: number): CellValue => {
    const area = areaAt(row, column);
    return area ? valueAt(grid, area.top, area.left) : valueAt(grid, row, column);
  };
  return {
    grid,
    rowCount: grid.values.length,
    columnCount: grid.values[0]?.length ?? 0,
    areaAt,
    hasMergesAt,
    shownAt,
    textAt: (row, column) => cleanText(textOf(shownAt(row, column))),
  };
}

function index(
  area: Area,
  rowCount: number,
  columnCount: number,
  into: Map<number, Area>,
  mergedRows: Set<number>,
): void {
  const bottom = Math.min(area.bottom, rowCount - 1);
  const right = Math.min(area.right, columnCount - 1);
  if ((bottom - area.top + 1) * (right - area.left + 1) > MAX_INDEXED_CELLS) return;
  for (let row = area.top; row <= bottom; row += 1) {
    mergedRows.add(row);
    for (let column = area.left; column <= right; column += 1) into.set(cellKey(row, column), area);
  }
}

/** Whether a row has nothing in the columns from `left` to `right`. */
export function isBlankRow(cells: SheetCells, row: number, left: number, right: number): boolean {
  const values = cells.grid.values[row];
  if (!values) return true;
  for (let column = left; column <= right; column += 1) if (!isBlank(values[column] ?? null)) return false;
  return true;
}
