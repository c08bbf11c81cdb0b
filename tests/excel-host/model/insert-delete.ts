import { type Area, cellKey } from "../../../shared/grid/grid.js";
import { intersection, isWholeColumns, isWholeRows, rowsOf } from "./area.js";
import type { Cell } from "./cell.js";
import { shiftFormula } from "./formula-references.js";
import type { Sheet } from "./sheet.js";
import { type Shift, shiftArea, shiftCell, shiftLine, shiftOf } from "./shift.js";
import type { Workbook } from "./workbook.js";

/**
 * Inserts cells at an area, or deletes those of the area, and moves whatever stands beyond: cells, merges, tables,
 * checks, conditional formats, filter, names and the references of formulas everywhere in the workbook. New lines look
 * like the line before them, as Excel does by default.
 */
export function insertOrDelete(
  workbook: Workbook,
  sheet: Sheet,
  { area, kind, axis }: { area: Area; kind: Shift["kind"]; axis: Shift["axis"] },
): void {
  const shift = shiftOf(area, kind, axis);
  moveCells(sheet, shift);
  if (kind === "insert") lookLikeTheLineBefore(sheet, area, axis);
  moveParts(sheet, shift);
  if (axis === "rows" ? isWholeRows(area) : isWholeColumns(area)) moveLines(sheet, shift);
  moveReferences(workbook, sheet, shift);
}

/** Whether Excel would refuse: it splits neither a merge nor a table. Belief: the code is `InsertDeleteConflict`. */
export function splitsSomething(sheet: Sheet, area: Area, axis: Shift["axis"]): boolean {
  const beyond: Area = axis === "rows" ? { ...area, bottom: Infinity } : { ...area, right: Infinity };
  const [across, along] = axis === "rows" ? (["left", "right"] as const) : (["top", "bottom"] as const);
  return [...sheet.merges, ...sheet.tables.map((table) => table.area)].some((part) => {
    const hit = intersection(part, beyond);
    return hit !== null && (part[across] < area[across] || part[along] > area[along]);
  });
}

function moveCells(sheet: Sheet, shift: Shift): void {
  const moved = new Map<number, Cell>();
  for (const { row, column, cell } of sheet.written()) {
    const to = shiftCell(row, column, shift);
    if (to) moved.set(cellKey(to.row, to.column), cell);
  }
  sheet.cells.clear();
  for (const [key, cell] of moved) sheet.cells.set(key, cell);
}

function lookLikeTheLineBefore(sheet: Sheet, area: Area, axis: Shift["axis"]): void {
  const isRows = axis === "rows";
  const before = (isRows ? area.top : area.left) - 1;
  if (before < 0) return;
  const pattern = [...sheet.written()].filter(({ row, column }) =>
    isRows
      ? row === before && column >= area.left && column <= area.right
      : column === before && row >= area.top && row <= area.bottom,
  );
  for (const { row, column, cell } of pattern) {
    for (let line = 1; line <= (isRows ? rowsOf(area) : area.right - area.left + 1); line += 1) {
      sheet.change(isRows ? row + line : row, isRows ? column : column + line, {
        format: cell.format,
        style: cell.style,
      });
    }
  }
}

function moveParts(sheet: Sheet, shift: Shift): void {
  const moveAll = (areas: readonly Area[]): Area[] => areas.flatMap((area) => shiftArea(area, shift) ?? []);
  // A merge of which one cell is left is none.
  sheet.merges = moveAll(sheet.merges).filter(({ top, left, bottom, right }) => top < bottom || left < right);
  sheet.tables = sheet.tables.filter((table) => {
    const area = shiftArea(table.area, shift);
    if (area) table.area = area;
    return area !== null;
  });
  for (const one of [...sheet.validations, ...sheet.conditionalFormats]) one.areas = moveAll(one.areas);
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  const filtered = sheet.autoFilter && shiftArea(sheet.autoFilter.area, shift);
  if (!filtered) sheet.autoFilter = null;
  else if (sheet.autoFilter) sheet.autoFilter = { ...sheet.autoFilter, area: filtered };
}

/** Hidden lines, heights and widths follow only when whole lines come or go. */
function moveLines(sheet: Sheet, shift: Shift): void {
  const set = (lines: ReadonlySet<number>): Set<number> =>
    new Set([...lines].flatMap((line) => shiftLine(line, shift) ?? []));
  const map = (lines: ReadonlyMap<number, number>): Map<number, number> =>
    new Map(
      [...lines].flatMap(([line, size]) => {
        const moved = shiftLine(line, shift);
        return moved === null ? [] : [[moved, size] as const];
      }),
    );
  if (shift.axis === "rows") {
    sheet.hiddenRows = set(sheet.hiddenRows);
    sheet.filteredRows = set(sheet.filteredRows);
    sheet.rowHeights = map(sheet.rowHeights);
  } else {
    sheet.hiddenColumns = set(sheet.hiddenColumns);
    sheet.columnWidths = map(sheet.columnWidths);
  }
}

function moveReferences(workbook: Workbook, changed: Sheet, shift: Shift): void {
  const follow = (formula: string, own: string): string => shiftFormula(formula, own, changed.name, shift);
  for (const sheet of workbook.sheets) {
    for (const { row, column, cell } of [...sheet.written()]) {
      if (cell.formula === null) continue;
      const formula = follow(cell.formula, sheet.name);
      if (formula !== cell.formula) sheet.change(row, column, { formula });
    }
    for (const one of sheet.conditionalFormats) one.formula = follow(one.formula, sheet.name);
    for (const one of sheet.validations) one.rule = deepFollow(one.rule, (text) => follow(text, sheet.name));
  }
  for (const name of workbook.names) name.formula = follow(name.formula, "");
}

/** A rule's formulas follow, wherever in the rule they stand. */
function deepFollow<T>(value: T, follow: (formula: string) => string): T {
  const parsed: unknown = JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === "string" && part.startsWith("=") ? follow(part) : part,
  );
  return parsed as T;
}

/** Whether rows that a filter hides are among those of the area. */
export function touchesFilteredRows(sheet: Sheet, area: Area): boolean {
  return [...sheet.filteredRows].some((row) => row >= area.top && row <= area.bottom);
}
