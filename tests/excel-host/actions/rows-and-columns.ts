import type { Area } from "../../../shared/grid/grid.js";
import { EVENT } from "../events.js";
import { accessDenied, conflict } from "../host-error.js";
import { addressOf, isWholeColumns, isWholeRows, numbers } from "../model/area.js";
import { applyFilter } from "../model/filter.js";
import { forbids, forbidsContent } from "../model/guard.js";
import { insertOrDelete, splitsSomething, touchesFilteredRows } from "../model/insert-delete.js";
import type { AutoFilter, ProtectionOption } from "../model/parts.js";
import type { Sheet } from "../model/sheet.js";
import { type Shift, shiftOf } from "../model/shift.js";
import { holdsMerge, type SortKey, sortRows } from "../model/sort-rows.js";
import { type Actor, type ChangeType, raiseChanged, raiseOnSheet } from "./actor.js";

const SHIFTS = {
  insert: { rows: "ShiftCellDown", columns: "ShiftCellRight" },
  delete: { rows: "ShiftCellUp", columns: "ShiftCellLeft" },
} as const;

/**
 * Inserts cells, or deletes them, and moves the rest down or to the right, up or to the left. Beliefs: with rows
 * hidden by a filter among them it is `FilteredRangeConflict`; splitting a merge or a table is `InsertDeleteConflict`.
 */
export function insertOrDeleteCells(
  actor: Actor,
  sheet: Sheet,
  { area, kind, axis }: { area: Area; kind: Shift["kind"]; axis: Shift["axis"] },
): void {
  const whole = axis === "rows" ? isWholeRows(area) : isWholeColumns(area);
  const named = axis === "rows" ? "Row" : "Column";
  const option: ProtectionOption = `allow${kind === "insert" ? "Insert" : "Delete"}${named}s`;
  if (whole ? forbids(sheet, option) : sheet.protection !== null) throw accessDenied();
  // Allowed or not, a protected sheet loses no locked cell.
  if (kind === "delete" && forbidsContent(sheet, area)) throw accessDenied();
  if (axis === "rows" && touchesFilteredRows(sheet, area)) throw conflict("FilteredRangeConflict");
  if (!whole && splitsSomething(sheet, area, axis)) throw conflict("InsertDeleteConflict");
  insertOrDelete(actor.state.workbook, sheet, { area, kind, axis });
  actor.state.moveKept(sheet, shiftOf(area, kind, axis));
  const changeType: ChangeType = `${whole ? named : "Cell"}${kind === "insert" ? "Inserted" : "Deleted"}`;
  raiseChanged(actor, sheet, { changeType, area, shiftDirection: whole ? "None" : SHIFTS[kind][axis] });
}

/** Sorts the rows of an area. Belief: Excel tells of it by `onRowSorted` alone, not by `onChanged` too. */
export function sort(actor: Actor, sheet: Sheet, area: Area, keys: readonly SortKey[]): void {
  if (forbids(sheet, "allowSort") || forbidsContent(sheet, area)) throw accessDenied();
  if (holdsMerge(sheet, area)) throw conflict("MergedRangeConflict");
  sortRows(sheet, area, keys);
  raiseOnSheet(actor, sheet, EVENT.rowSorted, { address: addressOf(area) });
}

/** Hides lines or shows them again, as a person does with the mouse; what a filter hides is another matter. */
export function setHidden(actor: Actor, sheet: Sheet, axis: Shift["axis"], area: Area, hidden: boolean): void {
  if (forbids(sheet, axis === "rows" ? "allowFormatRows" : "allowFormatColumns")) throw accessDenied();
  const lines = axis === "rows" ? sheet.hiddenRows : sheet.hiddenColumns;
  for (const line of axis === "rows" ? numbers(area.top, area.bottom) : numbers(area.left, area.right)) {
    if (hidden) lines.add(line);
    else lines.delete(line);
  }
  if (axis === "rows") raiseRowsHidden(actor, sheet, numbers(area.top, area.bottom), hidden);
}

/** Puts a filter on the sheet, changes it or takes it off (`null`). */
export function setFilter(actor: Actor, sheet: Sheet, filter: AutoFilter | null): void {
  if (forbids(sheet, "allowAutoFilter")) throw accessDenied();
  const { state } = actor;
  sheet.autoFilter = filter;
  const { hidden, shown } = applyFilter(sheet, state.setting.culture, state.workbook.date1904);
  raiseRowsHidden(actor, sheet, hidden, true);
  raiseRowsHidden(actor, sheet, shown, false);
}

function raiseRowsHidden(actor: Actor, sheet: Sheet, rows: readonly number[], hidden: boolean): void {
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return;
  const address = addressOf({ top: first, bottom: last, left: 0, right: 16_383 });
  raiseOnSheet(actor, sheet, EVENT.rowHiddenChanged, { address, changeType: hidden ? "Hidden" : "Unhidden" });
}
