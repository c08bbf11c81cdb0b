import type { Area } from "../../../shared/grid/grid.js";
import { LAST_COLUMN, LAST_ROW } from "./area.js";

/** Rows or columns that come or go: `count` of them at `at`, along one axis, between two lines of the other. */
export interface Shift {
  readonly axis: "rows" | "columns";
  readonly kind: "insert" | "delete";
  readonly at: number;
  readonly count: number;
  /** First and last line of the other axis that take part: a whole row goes from 0 to the last column. */
  readonly from: number;
  readonly to: number;
}

/** The shift that Excel makes of «insert» or «delete» on an area. */
export function shiftOf(area: Area, kind: Shift["kind"], axis: Shift["axis"]): Shift {
  const { top, left, bottom, right } = area;
  return axis === "rows"
    ? { axis, kind, at: top, count: bottom - top + 1, from: left, to: right }
    : { axis, kind, at: left, count: right - left + 1, from: top, to: bottom };
}

/** Where a line comes to stand; `null` when it is deleted. */
export function shiftLine(line: number, { kind, at, count }: Shift): number | null {
  if (line < at) return line;
  if (kind === "insert") return line + count;
  return line < at + count ? null : line - count;
}

/** Where a cell comes to stand; `null` when it is deleted. */
export function shiftCell(row: number, column: number, shift: Shift): { row: number; column: number } | null {
  const [along, across] = shift.axis === "rows" ? [row, column] : [column, row];
  if (across < shift.from || across > shift.to) return { row, column };
  const moved = shiftLine(along, shift);
  if (moved === null) return null;
  return shift.axis === "rows" ? { row: moved, column } : { row, column: moved };
}

/**
 * Where an area comes to stand: pushed on, stretched when lines come in its midst, shrunk when some of it goes, `null`
 * when all of it does. Belief: an area that only partly takes part stays as it was; Excel may split it.
 */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const isRows = shift.axis === "rows";
  const [first, last, low, high] = isRows
    ? [area.top, area.bottom, area.left, area.right]
    : [area.left, area.right, area.top, area.bottom];
  if (low < shift.from || high > shift.to) return area;
  const end = isRows ? LAST_ROW : LAST_COLUMN;
  // What reaches over the whole sheet goes on doing so.
  if (first === 0 && last === end) return area;
  const [from, to] = shift.kind === "insert" ? [pushed(first, shift), pushed(last, shift)] : shrunk(first, last, shift);
  if (from > to) return null;
  const bounded = Math.min(to, end);
  return isRows ? { ...area, top: from, bottom: bounded } : { ...area, left: from, right: bounded };
}

const pushed = (line: number, { at, count }: Shift): number => (line >= at ? line + count : line);

function shrunk(first: number, last: number, { at, count }: Shift): [number, number] {
  const from = first < at ? first : Math.max(at, first - count);
  const to = last < at ? last : Math.max(at - 1, last - count);
  return [from, to];
}
