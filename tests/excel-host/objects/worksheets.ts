import { addIn } from "../actions/actor.js";
import { addSheet } from "../actions/sheets.js";
import { HostError, itemNotFound } from "../host-error.js";
import type { HostState } from "../host-state.js";
import type { Sheet } from "../model/sheet.js";
import { textOf, type WireArgument, type WireObject } from "../wire/wire-object.js";
import { eventCallsOf } from "./event-calls.js";
import { worksheet } from "./worksheet.js";

/** The sheets of the workbook. */
export function worksheets(state: HostState): WireObject {
  const { workbook } = state;
  const show = (sheet: Sheet | null | undefined): WireObject | null => (sheet ? worksheet(state, sheet) : null);
  const loud = (sheet: Sheet | null | undefined): WireObject => show(sheet) ?? refuse();
  const counted = (visibleOnly: WireArgument | undefined): Sheet[] =>
    workbook.sheets.filter(({ visibility }) => visibleOnly !== true || visibility === "Visible");
  return {
    type: "WorksheetCollection",
    items: () => workbook.sheets.map((sheet) => worksheet(state, sheet)),
    make: {
      Add: (name) => worksheet(state, addSheet(addIn(state), typeof name === "string" ? name : null)),
      GetItem: (key) => loud(workbook.find(textOf(key))),
      GetItemOrNullObject: (key) => show(workbook.find(textOf(key))),
      GetFirst: (visibleOnly) => loud(counted(visibleOnly)[0]),
      GetLast: (visibleOnly) => loud(counted(visibleOnly).at(-1)),
      GetActiveWorksheet: () => worksheet(state, activeSheet(state)),
    },
    call: {
      GetCount: (visibleOnly) => counted(visibleOnly).length,
      ...eventCallsOf.allSheets(state),
    },
  };
}

/**
 * With a chart sheet in front there is no active worksheet, and asking for it throws (office-js 2444); the code is a
 * belief.
 */
export function activeSheet({ inFront, workbook }: HostState): Sheet {
  if (inFront === "a chart sheet") throw new HostError("GeneralException", "There is no active worksheet.", 500);
  return workbook.active;
}

function refuse(): never {
  throw itemNotFound();
}
