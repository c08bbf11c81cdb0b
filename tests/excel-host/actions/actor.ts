import type { Area } from "../../../shared/grid/grid.js";
import { EVENT, WORKBOOK_TARGET } from "../events.js";
import type { HostState } from "../host-state.js";
import { addressOf, intersection } from "../model/area.js";
import type { Sheet } from "../model/sheet.js";
import type { Json } from "../wire/wire.js";

/** Who does something to the workbook: the add-in, the person before it, or a colleague on another machine. */
export interface Actor {
  readonly state: HostState;
  readonly source: "Local" | "Remote";
  readonly triggerSource: "ThisLocalAddin" | "Unknown";
}

export const addIn = (state: HostState): Actor => ({ state, source: "Local", triggerSource: "ThisLocalAddin" });

export type ChangeType =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

export interface Change {
  readonly changeType: ChangeType;
  readonly area: Area;
  /** `ShiftCellDown` …, `None` for an edit. */
  readonly shiftDirection?: string;
  /** Before and after, of a single cell that a person has typed into (office-js 5347: pasted ones tell nothing). */
  readonly details?: Readonly<Record<string, Json>>;
}

/** Tells the handlers of the sheet, of all sheets and of the tables touched that something has changed. */
export function raiseChanged(actor: Actor, sheet: Sheet, change: Change): void {
  const { state, source, triggerSource } = actor;
  const { changeType, area, shiftDirection = "None", details = {} } = change;
  const told = {
    address: addressOf(area),
    changeType,
    referenceId: state.rememberPlace(sheet.id, area),
    shiftDirection,
    source,
    triggerSource,
    worksheetId: sheet.id,
    ...details,
  };
  state.events.raise(EVENT.dataChanged, [sheet.id, WORKBOOK_TARGET], told);
  for (const table of sheet.tables) {
    if (!intersection(table.area, area)) continue;
    state.events.raise(EVENT.tableChanged, [table.id, sheet.id, WORKBOOK_TARGET], { ...told, tableId: table.id });
  }
}

/** Tells handlers of the sheet and of all sheets of something else than a change of contents. */
export function raiseOnSheet(
  { state, source }: Actor,
  sheet: Sheet,
  number: (typeof EVENT)[keyof typeof EVENT],
  told: Readonly<Record<string, Json>> = {},
): void {
  state.events.raise(number, [sheet.id, WORKBOOK_TARGET], { source, worksheetId: sheet.id, ...told });
}
