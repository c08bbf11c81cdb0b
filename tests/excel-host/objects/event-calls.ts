import { EVENT, type EventNumber, WORKBOOK_TARGET } from "../events.js";
import type { HostState } from "../host-state.js";
import type { WireObject } from "../wire/wire-object.js";

/** Only events that this Excel really tells: a handler for another one is refused, instead of waiting for ever. */
const OF_A_SHEET = {
  ActivatedEvent: EVENT.activated,
  DeactivatedEvent: EVENT.deactivated,
  DataChangedEvent: EVENT.dataChanged,
  FormatChangedEvent: EVENT.formatChanged,
  SelectionChangedEvent: EVENT.selectionChanged,
  RowSortedEvent: EVENT.rowSorted,
  // Nobody sorts columns here from left to right; who listens for it waits in vain, as in most workbooks.
  ColumnSortedEvent: EVENT.columnSorted,
  RowHiddenChangedEvent: EVENT.rowHiddenChanged,
  ProtectionChangedEvent: EVENT.protectionChanged,
  EventNameChanged: EVENT.nameChanged,
  EventVisibilityChanged: EVENT.visibilityChanged,
} as const;

const OF_ALL_SHEETS = {
  ...OF_A_SHEET,
  AddedEvent: EVENT.added,
  DeletedEvent: EVENT.deleted,
  EventMoved: EVENT.moved,
} as const;

const OF_A_TABLE = { DataChangedEvent: EVENT.tableChanged } as const;

const OF_ALL_TABLES = {
  ...OF_A_TABLE,
  AddedEvent: EVENT.tableAdded,
  DeletedEvent: EVENT.tableDeleted,
} as const;

/** The calls by which handlers of an object come and go. */
export const eventCallsOf = {
  sheet: (state: HostState, sheetId: string) => eventCalls(state, sheetId, OF_A_SHEET),
  allSheets: (state: HostState) => eventCalls(state, WORKBOOK_TARGET, OF_ALL_SHEETS),
  table: (state: HostState, tableId: string) => eventCalls(state, tableId, OF_A_TABLE),
  /** Of the tables of a sheet, or of the whole workbook. */
  tables: (state: HostState, sheetId: string | null) => eventCalls(state, sheetId ?? WORKBOOK_TARGET, OF_ALL_TABLES),
} as const;

function eventCalls(
  { events }: HostState,
  target: string,
  names: Readonly<Record<string, EventNumber>>,
): NonNullable<WireObject["call"]> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([name, number]) => [
      [`_Register${name}`, () => events.listen(number, target)],
      [`_Unregister${name}`, () => events.stopListening(number, target)],
    ]),
  );
}
