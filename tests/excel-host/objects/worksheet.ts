import { parseAddress } from "../../../shared/grid/address.js";
import type { EmulatedSheet } from "../emulated-workbook.js";
import type { HostState } from "../host-state.js";
import { WORKBOOK_TARGET } from "../wire.js";
import { invalidArgument, itemNotFound, notEmulated, numberOf, textOf, type WireObject } from "../wire-object.js";
import { range } from "./range.js";

/** The sheets of the workbook. */
export function worksheets(state: HostState): WireObject {
  const { workbook } = state;
  return {
    type: "WorksheetCollection",
    items: () => workbook.sheets.map((sheet) => worksheet(state, sheet)),
    make: {
      GetItem: (key) => {
        const found = workbook.find(textOf(key));
        if (!found) throw itemNotFound();
        return worksheet(state, found);
      },
      GetItemOrNullObject: (key) => {
        const found = workbook.find(textOf(key));
        return found && worksheet(state, found);
      },
      GetActiveWorksheet: () => worksheet(state, workbook.active),
    },
    call: {
      _RegisterDataChangedEvent: () => state.subscribe(WORKBOOK_TARGET),
      _UnregisterDataChangedEvent: () => state.unsubscribe(WORKBOOK_TARGET),
    },
  };
}

function worksheet(state: HostState, sheet: EmulatedSheet): WireObject {
  return {
    type: "Worksheet",
    identity: () => ({ Id: sheet.id }),
    get: { Id: () => sheet.id, Name: () => sheet.name, Visibility: () => sheet.visibility },
    make: {
      GetRange: (address) => {
        if (address === undefined || address === null) throw notEmulated("the range of a whole sheet");
        return rangeAt(state, sheet, textOf(address));
      },
      GetRangeByIndexes: (row, column, rows, columns) => {
        const [top, left] = [numberOf(row), numberOf(column)];
        const area = { top, left, bottom: top + numberOf(rows) - 1, right: left + numberOf(columns) - 1 };
        return range(state, sheet, area);
      },
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const used = sheet.usedArea(valuesOnly === true);
        return used && range(state, sheet, used);
      },
    },
    call: { Activate: () => activate(state, sheet) },
  };
}

/** Belief: a hidden sheet cannot be activated. */
function activate(state: HostState, sheet: EmulatedSheet): void {
  if (sheet.visibility !== "Visible") throw invalidArgument();
  state.workbook.active = sheet;
}

function rangeAt(state: HostState, sheet: EmulatedSheet, address: string): WireObject {
  const [first = "", last = first, ...more] = address.split(":");
  const from = parseAddress(first);
  const to = parseAddress(last);
  if (!from || !to || more.length > 0) throw invalidArgument();
  return range(state, sheet, { top: from.row, left: from.column, bottom: to.row, right: to.column });
}
