import type { Area } from "../../../shared/grid/grid.js";
import { accessDenied } from "../host-error.js";
import { covers, numbers } from "../model/area.js";
import { type Cell, isEmptyCell } from "../model/cell.js";
import { forbidsContent } from "../model/guard.js";
import type { Sheet } from "../model/sheet.js";
import { allows, validationOf } from "../model/validation.js";
import { typedValue } from "../model/write-value.js";
import { shownValue, valueType } from "../objects/range-values.js";
import type { Json } from "../wire/wire.js";
import { recordOf } from "../wire/wire-object.js";
import { type Actor, raiseChanged } from "./actor.js";
import { changeContents } from "./change-cells.js";

/**
 * A person types a text into the first cell of an area. Unlike a paste or an add-in it asks the checks on the cell,
 * and one with «Остановка» refuses what breaks it. Right below a table it makes the table a row longer (belief).
 */
export function typeText(actor: Actor, sheet: Sheet, { top, left }: Area, text: string): void {
  const { state } = actor;
  const area = { top, left, bottom: top, right: left };
  if (forbidsContent(sheet, area)) throw accessDenied();
  const before = sheet.cell(top, left);
  const part = typedValue(state.workbook, text, before, state.typing);
  const after = { ...before, ...part };
  if (breaksCheck(actor, sheet, area, after)) throw new Error(`the check on the cell does not let «${text}» in`);
  sheet.change(top, left, part);
  lengthenTable(sheet, top, left);
  raiseChanged(actor, sheet, { changeType: "RangeEdited", area, details: detailsOf(before, after) });
}

export function clearCells(actor: Actor, sheet: Sheet, area: Area): void {
  changeContents(actor, sheet, area, () => ({ value: null, formula: null }));
}

function breaksCheck({ state }: Actor, sheet: Sheet, area: Area, cell: Cell): boolean {
  const check = validationOf(sheet, area);
  if (typeof check === "string" || cell.formula !== null) return false;
  const { style, showAlert } = recordOf(check.errorAlert);
  return style === "Stop" && showAlert !== false && !allows(state.workbook, sheet, check, cell.value);
}

function lengthenTable(sheet: Sheet, row: number, column: number): void {
  const table = sheet.tables.find(
    ({ area, showTotals }) => !showTotals && row === area.bottom + 1 && column >= area.left && column <= area.right,
  );
  if (!table || sheet.tables.some(({ area }) => covers(area, row, column))) return;
  const others = numbers(table.area.left, table.area.right).filter((one) => one !== column);
  if (others.every((one) => isEmptyCell(sheet.cell(row, one)))) table.area = { ...table.area, bottom: row };
}

function detailsOf(before: Cell, after: Cell): Record<string, Json> {
  return {
    valueBefore: shownValue(before.value),
    valueAfter: shownValue(after.value),
    valueTypeBefore: valueType(before.value),
    valueTypeAfter: valueType(after.value),
  };
}
