import { type Area, cellKey, type Grid } from "../../../shared/grid/grid.js";
import { cellText } from "../cell-text.js";

const NARROWEST = 44;
const WIDEST = 210;
const LETTER_WIDTH = 7.2;
const LINE_HEIGHT = 17;
const PADDING = 12;
const MOST_LINES = 4;
const ROWS_LOOKED_AT = 200;

/** Where each row and column of a sheet stands, in pixels. */
export interface SheetLayout {
  readonly rowTops: readonly number[];
  readonly columnLefts: readonly number[];
  /** The merge that begins at a cell. */
  readonly mergeAt: ReadonlyMap<number, Area>;
  /** Cells under a merge, which show nothing of their own. */
  readonly covered: ReadonlySet<number>;
}

/** Lays a sheet out for reading: columns as wide as their texts, headings in several lines, hidden ones at no width. */
export function layoutSheet(grid: Grid): SheetLayout {
  const mergeAt = new Map<number, Area>();
  const covered = new Set<number>();
  for (const area of grid.merges) {
    mergeAt.set(cellKey(area.top, area.left), area);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) covered.add(cellKey(row, column));
    }
    covered.delete(cellKey(area.top, area.left));
  }
  const columns = Array.from({ length: grid.values[0]?.length ?? 0 }, (_, column) => column);
  const widths = columns.map((column) => (grid.hiddenColumns.has(column) ? 0 : widthOf(grid, column, mergeAt)));
  const heights = grid.values.map((_, row) => (grid.hiddenRows.has(row) ? 0 : heightOf(grid, row, widths, mergeAt)));
  return { rowTops: sums(heights), columnLefts: sums(widths), mergeAt, covered };
}

/** The rows that lie in a window of the sheet, with those whose merges reach into it. */
export function rowsInWindow(layout: SheetLayout, top: number, height: number): { first: number; last: number } {
  const { rowTops, mergeAt } = layout;
  const last = rowTops.findIndex((rowTop) => rowTop > top + height);
  let first = Math.max(0, rowTops.findIndex((rowTop) => rowTop > top) - 1);
  for (const area of mergeAt.values()) if (area.top < first && area.bottom >= first) first = area.top;
  return { first, last: last === -1 ? rowTops.length - 2 : last };
}

function widthOf(grid: Grid, column: number, mergeAt: SheetLayout["mergeAt"]): number {
  let longest = 0;
  const rows = Math.min(grid.values.length, ROWS_LOOKED_AT);
  for (let row = 0; row < rows; row++) {
    const merge = mergeAt.get(cellKey(row, column));
    if (merge && merge.right > merge.left) continue;
    const text = cellText(grid, row, column);
    // A title runs over its neighbours and widens nothing; long texts are wrapped.
    if (isTitle(grid, row)) continue;
    const longestWord = Math.max(...text.split(/\s+/).map((word) => word.length));
    longest = Math.max(longest, Math.min(text.length, 24), longestWord);
  }
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, longest * LETTER_WIDTH + PADDING)));
}

/** A row with a single text is a title or a section. */
function isTitle(grid: Grid, row: number): boolean {
  return (grid.values[row]?.filter((value) => value !== null).length ?? 0) === 1;
}

function heightOf(grid: Grid, row: number, widths: readonly number[], mergeAt: SheetLayout["mergeAt"]): number {
  let lines = 1;
  if (isTitle(grid, row)) return LINE_HEIGHT + PADDING;
  for (const [column, width] of widths.entries()) {
    const merge = mergeAt.get(cellKey(row, column));
    if (merge && (merge.bottom > merge.top || merge.right > merge.left)) continue;
    const text = cellText(grid, row, column);
    lines = Math.max(lines, Math.ceil((text.length * LETTER_WIDTH) / Math.max(1, width - PADDING)));
  }
  return Math.min(lines, MOST_LINES) * LINE_HEIGHT + PADDING;
}

/** Running totals, one longer than the sizes. */
function sums(sizes: readonly number[]): number[] {
  const totals = [0];
  for (const size of sizes) totals.push((totals.at(-1) ?? 0) + size);
  return totals;
}
