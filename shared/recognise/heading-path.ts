import type { SheetCells } from "./sheet-cells.js";

/** The headings over a column, outermost first; a heading merged over several rows counts once. */
export function headingPath(cells: SheetCells, top: number, bottom: number, column: number): string[] {
  const path: string[] = [];
  if (isSpacer(cells, top, bottom, column)) return path;
  for (let row = top; row <= bottom; row += 1) {
    const text = cells.textAt(row, column) || (row < bottom ? inheritedParent(cells, row, bottom, column) : "");
    if (text !== "" && text !== path.at(-1)) path.push(text);
  }
  return path;
}

/** A blank column under a parent that is merged over it and over headed neighbours. */
function isSpacer(cells: SheetCells, top: number, bottom: number, column: number): boolean {
  if (top === bottom || cells.textAt(bottom, column) !== "") return false;
  const area = cells.areaAt(top, column);
  return area !== null && area.right > area.left && area.bottom < bottom && cells.textAt(bottom, area.left) !== "";
}

/**
 * A parent typed once and not merged: it reaches over the blank cells to its right that have headings below, unless
 * another parent of its row is merged over its columns: whoever merges one leaves the other over one column only.
 */
function inheritedParent(cells: SheetCells, row: number, bottom: number, column: number): string {
  if (cells.textAt(bottom, column) === "") return "";
  for (let left = column - 1; left >= 0; left -= 1) {
    const text = cells.textAt(row, left);
    if (text === "") continue;
    const area = cells.areaAt(row, left);
    const reachesDown = area !== null && area.bottom >= bottom;
    const isClosed = area !== null && area.right > area.left;
    if (reachesDown || isClosed || cells.textAt(bottom, left) === "") return "";
    return hasMergedParent(cells, row, bottom) ? "" : text;
  }
  return "";
}

function hasMergedParent(cells: SheetCells, row: number, bottom: number): boolean {
  return Array.from({ length: cells.columnCount }, (_, column) => cells.areaAt(row, column)).some(
    (area) => area !== null && area.right > area.left && area.bottom < bottom && cells.textAt(bottom, area.left) !== "",
  );
}
