import type { Area } from "../../../shared/grid/grid.js";
import { EVENT } from "../events.js";
import { invalidSelection } from "../host-error.js";
import { addressOf } from "../model/area.js";
import type { Sheet } from "../model/sheet.js";
import { type Actor, raiseOnSheet } from "./actor.js";
import { activate } from "./sheets.js";

/**
 * Selects an area and brings its sheet to the front. With another workbook in front that fails (office-js 5319, 6365).
 */
export function selectArea(actor: Actor, sheet: Sheet, area: Area): void {
  const { state } = actor;
  if (state.inFront === "another workbook") throw invalidSelection();
  activate(actor, sheet);
  state.inFront = "this workbook";
  state.workbook.selection = { sheet: sheet.name, area };
  raiseOnSheet(actor, sheet, EVENT.selectionChanged, { address: addressOf(area) });
}
