import { cellAddress, columnIndex, columnLetter } from "../../../shared/grid/address.js";
import type { Area } from "../../../shared/grid/grid.js";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export const areaOfCell = (row: number, column: number): Area => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

export const rowsOf = ({ top, bottom }: Area): number => bottom - top + 1;
export const columnsOf = ({ left, right }: Area): number => right - left + 1;
export const isWholeRows = ({ left, right }: Area): boolean => left === 0 && right === LAST_COLUMN;
export const isWholeColumns = ({ top, bottom }: Area): boolean => top === 0 && bottom === LAST_ROW;

export function covers({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

export function contains(outer: Area, inner: Area): boolean {
  return covers(outer, inner.top, inner.left) && covers(outer, inner.bottom, inner.right);
}

export const sameArea = (a: Area, b: Area): boolean => contains(a, b) && contains(b, a);

export function intersection(a: Area, b: Area): Area | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

export function around(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** What is left of an area when a part of it is taken out: up to four rectangles. */
export function without(area: Area, part: Area): Area[] {
  const cut = intersection(area, part);
  if (!cut) return [area];
  const { top, left, bottom, right } = area;
  const pieces: Area[] = [
    { top, left, bottom: cut.top - 1, right },
    { top: cut.bottom + 1, left, bottom, right },
    { top: cut.top, left, bottom: cut.bottom, right: cut.left - 1 },
    { top: cut.top, left: cut.right + 1, bottom: cut.bottom, right },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

/** As Excel writes it: `B3`, `B3:D9`, `2:3` for whole rows, `A:C` for whole columns. */
export function addressOf({ top, left, bottom, right }: Area, mark = ""): string {
  if (left === 0 && right === LAST_COLUMN) return `${mark}${top + 1}:${mark}${bottom + 1}`;
  if (top === 0 && bottom === LAST_ROW) return `${mark}${columnLetter(left)}:${mark}${columnLetter(right)}`;
  const cell = (row: number, column: number): string =>
    mark === "" ? cellAddress(row, column) : `$${columnLetter(column)}$${row + 1}`;
  return top === bottom && left === right ? cell(top, left) : `${cell(top, left)}:${cell(bottom, right)}`;
}

/** The area of `B3`, `B3:D9`, `2:3` or `A:C`, dollars or not; `null` for anything else. */
export function parseArea(address: string): Area | null {
  const match = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i.exec(address);
  if (!match) return null;
  const [, fromColumn, fromRow, toColumn, toRow] = match;
  const isPair = address.includes(":");
  const isCell = fromColumn !== undefined && fromRow !== undefined;
  if (!isCell && (!isPair || (fromColumn === undefined) !== (toColumn === undefined))) return null;
  if (isPair && (fromRow === undefined) !== (toRow === undefined)) return null;
  const rows = [Number(fromRow ?? 1) - 1, isPair ? Number(toRow ?? LAST_ROW + 1) - 1 : Number(fromRow) - 1];
  const columns = [
    fromColumn === undefined ? 0 : columnIndex(fromColumn),
    isPair ? (toColumn === undefined ? LAST_COLUMN : columnIndex(toColumn)) : columnIndex(fromColumn ?? ""),
  ];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return contains(WHOLE_SHEET, area) ? area : null;
}

/** All numbers from one to another, both included. */
export function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
