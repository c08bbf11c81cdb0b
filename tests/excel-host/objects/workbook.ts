import { addIn } from "../actions/actor.js";
import { insertSheets } from "../actions/insert-sheets.js";
import { invalidSelection, itemNotFound } from "../host-error.js";
import type { HostState } from "../host-state.js";
import { areaOfCell } from "../model/area.js";
import { textOf, type WireArgument, type WireObject } from "../wire/wire-object.js";
import { application, functions, runtime } from "./application.js";
import { customXmlParts } from "./custom-xml.js";
import { names } from "./names.js";
import { range } from "./range.js";
import { settings } from "./settings.js";
import { tables } from "./tables.js";
import { worksheets } from "./worksheets.js";

/** The root of every batch. */
export function workbookObject(state: HostState): WireObject {
  return {
    type: "Workbook",
    get: { Name: () => state.workbook.name, ReadOnly: () => false },
    child: {
      Worksheets: () => worksheets(state),
      CustomXmlParts: () => customXmlParts(state),
      Functions: () => functions(state),
      Settings: () => settings(state),
      Names: () => names(state, null),
      Tables: () => tables(state, null),
      Application: () => application(state),
      _Runtime: () => runtime(state),
    },
    make: {
      GetSelectedRange: () => selected(state),
      GetActiveCell: () => selected(state, "one cell"),
      _GetRangeForEventByReferenceId: (reference) => eventRange(state, reference) ?? refuse(),
      _GetRangeOrNullObjectForEventByReferenceId: (reference) => eventRange(state, reference),
    },
    call: {
      InsertWorksheetsFromBase64: (file, options) => insertSheets(addIn(state), textOf(file), options),
      _RemoveReference: (reference) => state.forget(textOf(reference)),
    },
  };
}

/** Belief: with another workbook, or a chart sheet, in front there is no selection of ours (office-js 6365, 771). */
function selected(state: HostState, part?: "one cell"): WireObject {
  if (state.inFront !== "this workbook") throw invalidSelection();
  const { sheet, area } = state.workbook.selection;
  const one = part === "one cell" ? areaOfCell(area.top, area.left) : area;
  return range(state, state.workbook.sheet(sheet), one);
}

function eventRange(state: HostState, reference: WireArgument | undefined): WireObject | null {
  const place = state.eventPlaces.get(textOf(reference));
  const sheet = place && state.workbook.find(place.sheetId);
  return place && sheet ? range(state, sheet, place.area) : null;
}

function refuse(): never {
  throw itemNotFound();
}
