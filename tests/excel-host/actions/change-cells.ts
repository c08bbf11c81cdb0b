import type { Area } from "../../../shared/grid/grid.js";
import { EVENT } from "../events.js";
import { accessDenied, conflict } from "../host-error.js";
import { addressOf, intersection, numbers } from "../model/area.js";
import type { Cell, CellStyle } from "../model/cell.js";
import { forbids, forbidsContent } from "../model/guard.js";
import type { Sheet } from "../model/sheet.js";
import { type Actor, raiseChanged, raiseOnSheet } from "./actor.js";

/** What becomes of the cell at a row and a column of the area; `null` leaves it as it is. */
export type CellChange = (cell: Cell, row: number, column: number) => Partial<Cell> | null;

/**
 * Changes what stands in the cells of an area. Belief: what is written under a merge, outside its first cell, is lost,
 * and an area of which the protection locks one cell is refused as a whole, before anything is written.
 */
export function changeContents(actor: Actor, sheet: Sheet, area: Area, change: CellChange): void {
  if (forbidsContent(sheet, area)) throw accessDenied();
  changeEach(sheet, area, change);
  raiseChanged(actor, sheet, { changeType: "RangeEdited", area });
}

/** Changes how the cells of an area look. */
export function changeLook(actor: Actor, sheet: Sheet, area: Area, change: CellChange): void {
  if (forbids(sheet, "allowFormatCells")) throw accessDenied();
  changeEach(sheet, area, change);
  raiseFormatChanged(actor, sheet, area);
}

export function restyle(actor: Actor, sheet: Sheet, area: Area, part: Partial<CellStyle>): void {
  changeLook(actor, sheet, area, (cell) => ({ style: { ...cell.style, ...part } }));
}

export function raiseFormatChanged(actor: Actor, sheet: Sheet, area: Area): void {
  raiseOnSheet(actor, sheet, EVENT.formatChanged, {
    address: addressOf(area),
    referenceId: actor.state.rememberPlace(sheet.id, area),
  });
}

/** Only cells within reach are visited: of whole rows and columns those that were ever written. */
function changeEach(sheet: Sheet, area: Area, change: CellChange): void {
  for (const { row, column } of placesOf(sheet, area)) {
    const merge = sheet.mergeAt(row, column);
    if (merge && (merge.top !== row || merge.left !== column)) continue;
    const part = change(sheet.cell(row, column), row, column);
    if (part) sheet.change(row, column, part);
  }
}

const MOST_VISITED = 5_000_000;

function placesOf(sheet: Sheet, area: Area): { row: number; column: number }[] {
  const { top, left, bottom, right } = area;
  if ((bottom - top + 1) * (right - left + 1) <= MOST_VISITED)
    return numbers(top, bottom).flatMap((row) => numbers(left, right).map((column) => ({ row, column })));
  return [...sheet.written()].filter(
    ({ row, column }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}

/** Joins the cells of an area; only the first keeps its contents, as in Excel. */
export function mergeCells(actor: Actor, sheet: Sheet, area: Area): void {
  if (forbids(sheet, "allowFormatCells")) throw accessDenied();
  if (sheet.tables.some((table) => intersection(table.area, area))) throw conflict("MergedRangeConflict");
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
  for (const { row, column } of placesOf(sheet, area)) {
    if (row !== area.top || column !== area.left) sheet.change(row, column, { value: null, formula: null });
  }
  sheet.merges.push(area);
  raiseFormatChanged(actor, sheet, area);
}

export function unmergeCells(actor: Actor, sheet: Sheet, area: Area): void {
  if (forbids(sheet, "allowFormatCells")) throw accessDenied();
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
  raiseFormatChanged(actor, sheet, area);
}
