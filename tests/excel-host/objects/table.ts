import type { Area } from "../../../shared/grid/grid.js";
import { addIn } from "../actions/actor.js";
import { setFilter } from "../actions/rows-and-columns.js";
import { removeTable, renameTable, resizeTable } from "../actions/tables.js";
import { HostError, itemNotFound } from "../host-error.js";
import type { HostState } from "../host-state.js";
import type { SheetTable } from "../model/parts.js";
import type { Sheet } from "../model/sheet.js";
import { textOf, truthOf, type WireObject } from "../wire/wire-object.js";
import { autoFilter } from "./auto-filter.js";
import { eventCallsOf } from "./event-calls.js";
import { areaOf, placeOf } from "./place.js";
import { range } from "./range.js";
import { tableColumnCollection, tableRowCollection } from "./table-parts.js";
import { worksheet } from "./worksheet.js";

/** A table, as a batch sees it. */
export function table(state: HostState, sheet: Sheet, one: SheetTable): WireObject {
  const there = (): SheetTable => {
    if (!sheet.tables.includes(one)) throw itemNotFound();
    return one;
  };
  const part = (area: () => Area) => (): WireObject => range(state, sheet, area());
  return {
    type: "Table",
    identity: () => ({ Id: one.id }),
    get: {
      Id: () => one.id,
      Name: () => there().name,
      ShowHeaders: () => there().showHeaders,
      ShowTotals: () => there().showTotals,
      ShowBandedRows: () => there().showBandedRows,
      ShowFilterButton: () => there().showFilterButton,
      Style: () => there().style,
    },
    set: {
      Name: (name) => renameTable(addIn(state), there(), textOf(name)),
      ShowBandedRows: (value) => void (there().showBandedRows = truthOf(value)),
      ShowFilterButton: (value) => void (there().showFilterButton = truthOf(value)),
      Style: (value) => void (there().style = textOf(value)),
    },
    child: {
      Worksheet: () => worksheet(state, sheet),
      Columns: () => tableColumnCollection(state, sheet, there()),
      Rows: () => tableRowCollection(state, sheet, there()),
      AutoFilter: () => autoFilter(state, sheet, there()),
    },
    make: {
      GetRange: part(() => there().area),
      GetHeaderRowRange: part(() => ({ ...there().area, bottom: there().area.top })),
      GetDataBodyRange: part(() => bodyOf(there())),
      ConvertToRange: () => {
        removeTable(addIn(state), sheet, there(), "cells stay");
        return range(state, sheet, one.area);
      },
    },
    call: {
      Delete: () => removeTable(addIn(state), sheet, there(), "with its cells"),
      Resize: (area) => resizeTable(sheet, there(), areaOf(placeOf(area, sheet))),
      ClearFilters: () => {
        if (!sheet.autoFilter) throw noFilter();
        setFilter(addIn(state), sheet, { area: sheet.autoFilter.area, criteria: new Map() });
      },
      ReapplyFilters: () => {
        if (!sheet.autoFilter) throw noFilter();
        setFilter(addIn(state), sheet, sheet.autoFilter);
      },
      ...eventCallsOf.table(state, one.id),
    },
  };
}

/** Belief: a table that is not filtered cannot be cleared or filtered again (office-js 468, 3030). */
const noFilter = (): HostError => new HostError("InvalidOperation", "The table is not filtered.", 400);

/** The rows between the headings and the totals. */
export function bodyOf({ area, showTotals }: SheetTable): Area {
  return { ...area, top: area.top + 1, bottom: area.bottom - (showTotals ? 1 : 0) };
}
