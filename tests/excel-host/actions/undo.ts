import { around, areaOfCell } from "../model/area.js";
import type { Area } from "../../../shared/grid/grid.js";
import type { Sheet } from "../model/sheet.js";
import { type Actor, raiseChanged } from "./actor.js";

/**
 * Takes a person's last action back: the sheets are as they were before it. Custom XML parts and settings are no part
 * of that (office-js 6415). Belief: handlers are told of the cells that have changed, as one edit a sheet.
 */
export function undoLast(actor: Actor): void {
  const { state } = actor;
  const before = state.undo.pop();
  if (!before) throw new Error("there is nothing to take back");
  state.workbook.names = before.names;
  for (const sheet of state.workbook.sheets) {
    const earlier = before.find(sheet.id);
    const area = earlier && changedArea(sheet, earlier);
    if (!earlier) continue;
    sheet.become(earlier);
    if (area) raiseChanged(actor, sheet, { changeType: "RangeEdited", area });
  }
}

function changedArea(now: Sheet, earlier: Sheet): Area | null {
  let area: Area | null = null;
  for (const { row, column } of [...now.written(), ...earlier.written()]) {
    const [one, other] = [now.cell(row, column), earlier.cell(row, column)];
    if (one.formula === other.formula && JSON.stringify(one.value) === JSON.stringify(other.value)) continue;
    const cell = areaOfCell(row, column);
    area = area ? around(area, cell) : cell;
  }
  return area;
}
