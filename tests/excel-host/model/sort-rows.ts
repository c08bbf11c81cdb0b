import { type Area, cellKey, type CellValue } from "../../../shared/grid/grid.js";
import { intersection, numbers } from "./area.js";
import type { Cell } from "./cell.js";
import { moveFormula } from "./formula-references.js";
import type { Sheet } from "./sheet.js";

/** What to sort by: a column counted from the area's first, as in Office.js's `SortField.key`. */
export interface SortKey {
  readonly key: number;
  readonly ascending: boolean;
}

/** Excel does not sort merged cells unless all are of one size; none are here. */
export function holdsMerge(sheet: Sheet, area: Area): boolean {
  return sheet.merges.some((merge) => intersection(merge, area) !== null);
}

/**
 * Sorts the rows of an area: cells move with their formulas, number formats and looks. What stands outside of the
 * area, checks and conditional formats stay where they are, and so do hidden rows (Microsoft: hidden rows aren't moved
 * when you sort). Blank cells come last in either order; equal rows keep their order.
 */
export function sortRows(sheet: Sheet, area: Area, keys: readonly SortKey[]): void {
  const places = numbers(area.top, area.bottom).filter((row) => !sheet.isRowHidden(row));
  const rows = places.map((row) => ({
    row,
    cells: numbers(area.left, area.right).map((column) => sheet.cells.get(cellKey(row, column))),
  }));
  rows.sort((a, b) => {
    for (const { key, ascending } of keys) {
      const order = compareValues(a.cells[key]?.value ?? null, b.cells[key]?.value ?? null, ascending);
      if (order !== 0) return order;
    }
    return a.row - b.row;
  });
  places.forEach((place, index) => {
    const from = rows[index];
    from?.cells.forEach((cell, offset) => {
      sheet.put(place, area.left + offset, cell && movedBy(cell, place - from.row));
    });
  });
}

function movedBy(cell: Cell, rows: number): Cell {
  return cell.formula === null ? cell : { ...cell, formula: moveFormula(cell.formula, rows, 0) };
}

const RANK = { number: 0, string: 1, boolean: 2, error: 3, blank: 4 } as const;

function rank(value: CellValue): number {
  if (value === null || value === "") return RANK.blank;
  if (typeof value === "object") return RANK.error;
  return RANK[typeof value as "number" | "string" | "boolean"];
}

/** Numbers before texts before TRUE and FALSE before errors; texts as in a dictionary, whatever their case. */
function compareValues(a: CellValue, b: CellValue, ascending: boolean): number {
  const [first, second] = [rank(a), rank(b)];
  if (first === RANK.blank || second === RANK.blank) return first - second;
  const order =
    first !== second
      ? first - second
      : typeof a === "string" && typeof b === "string"
        ? a.localeCompare(b, "ru", { sensitivity: "base" })
        : Number(a) - Number(b);
  return ascending ? order : -order;
}
