import { addIn } from "../actions/actor.js";
import { activate, copySheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../actions/sheets.js";
import { invalidArgument, itemNotFound, notEmulated } from "../host-error.js";
import type { HostState } from "../host-state.js";
import { areaOfCell, parseArea, WHOLE_SHEET } from "../model/area.js";
import type { Sheet } from "../model/sheet.js";
import type { Json } from "../wire/wire.js";
import { numberOf, textOf, type WireArgument, type WireObject } from "../wire/wire-object.js";
import { autoFilter } from "./auto-filter.js";
import { eventCallsOf } from "./event-calls.js";
import { freezePanes } from "./freeze-panes.js";
import { names } from "./names.js";
import { protection } from "./protection.js";
import { range } from "./range.js";
import { rangesAt } from "./range-areas.js";
import { tables } from "./tables.js";

/** A sheet, as a batch sees it; one that has been deleted meanwhile is not found. */
export function worksheet(state: HostState, sheet: Sheet): WireObject {
  const there = (): Sheet => {
    if (!state.workbook.sheets.includes(sheet)) throw itemNotFound();
    return sheet;
  };
  const { get, set } = properties(state, there);
  return {
    type: "Worksheet",
    identity: () => ({ Id: sheet.id }),
    get,
    set,
    child: {
      Tables: () => tables(state, there()),
      Names: () => names(state, there()),
      Protection: () => protection(state, there()),
      FreezePanes: () => freezePanes(state, there()),
      AutoFilter: () => autoFilter(state, there(), null),
    },
    make: { ...ranges(state, there), ...otherSheets(state, there) },
    call: {
      Activate: () => activate(addIn(state), there()),
      Delete: () => deleteSheet(addIn(state), there()),
      ...eventCallsOf.sheet(state, sheet.id),
    },
  };
}

function properties(state: HostState, there: () => Sheet): Required<Pick<WireObject, "get" | "set">> {
  return {
    get: {
      Id: () => there().id,
      Name: () => there().name,
      Position: () => state.workbook.sheets.indexOf(there()),
      Visibility: () => there().visibility,
      TabColor: () => there().tabColor,
    },
    set: {
      Name: (name) => renameSheet(addIn(state), there(), textOf(name)),
      Position: (position) => moveSheet(addIn(state), there(), numberOf(position)),
      Visibility: (visibility) => setVisibility(addIn(state), there(), visibilityOf(visibility)),
      TabColor: (value) => void (there().tabColor = textOf(value)),
    },
  };
}

function visibilityOf(value: Json): Sheet["visibility"] {
  if (value === "Visible" || value === "Hidden" || value === "VeryHidden") return value;
  throw invalidArgument();
}

function ranges(state: HostState, there: () => Sheet): NonNullable<WireObject["make"]> {
  return {
    GetRange: (address) => rangeAt(state, there(), address),
    GetRanges: (address) => rangesAt(state, there(), textOf(address)),
    GetCell: (row, column) => range(state, there(), areaOfCell(numberOf(row), numberOf(column))),
    GetRangeByIndexes: (row, column, rows, columns) => {
      const [top, left] = [numberOf(row), numberOf(column)];
      return range(state, there(), {
        top,
        left,
        bottom: top + numberOf(rows) - 1,
        right: left + numberOf(columns) - 1,
      });
    },
    // Microsoft: of a blank sheet it is the top left cell.
    GetUsedRange: (valuesOnly) => range(state, there(), there().usedArea(valuesOnly === true) ?? areaOfCell(0, 0)),
    GetUsedRangeOrNullObject: (valuesOnly) => {
      const used = there().usedArea(valuesOnly === true);
      return used && range(state, there(), used);
    },
  };
}

/** An address, the name of a range, or nothing for the whole sheet. */
function rangeAt(state: HostState, sheet: Sheet, address: WireArgument | undefined): WireObject {
  if (address === undefined || address === null || address === "") return range(state, sheet, WHOLE_SHEET);
  const area = parseArea(textOf(address));
  if (!area) throw invalidArgument();
  return range(state, sheet, area);
}

function otherSheets(state: HostState, there: () => Sheet): NonNullable<WireObject["make"]> {
  const next = (step: 1 | -1, visibleOnly: WireArgument | undefined): Sheet | null => {
    const sheets = state.workbook.sheets.filter(
      (sheet) => sheet === there() || visibleOnly !== true || sheet.visibility === "Visible",
    );
    return sheets[sheets.indexOf(there()) + step] ?? null;
  };
  const byId = (id: WireArgument | undefined): WireObject => {
    const found = state.workbook.find(textOf(id));
    if (!found) throw itemNotFound();
    return worksheet(state, found);
  };
  return {
    Copy: (position) => {
      if (position !== undefined && position !== null && position !== "None")
        throw notEmulated("copying a sheet to a place of its own");
      // Belief: without a position the copy comes last.
      return worksheet(state, copySheet(addIn(state), there(), state.workbook.sheets.length));
    },
    GetNextOrNullObject: (visibleOnly) => {
      const found = next(1, visibleOnly);
      return found && worksheet(state, found);
    },
    GetPreviousOrNullObject: (visibleOnly) => {
      const found = next(-1, visibleOnly);
      return found && worksheet(state, found);
    },
    _GetSheetById: byId,
    _GetAnotherWorksheetById: byId,
  };
}
