import { addIn } from "../actions/actor.js";
import { changeContents } from "../actions/change-cells.js";
import { insertOrDeleteCells } from "../actions/rows-and-columns.js";
import { deleteTableRow, insertTableRows, tableColumns } from "../actions/tables.js";
import { invalidArgument, itemNotFound } from "../host-error.js";
import type { HostState } from "../host-state.js";
import { rowsOf } from "../model/area.js";
import { plainText } from "../model/cell.js";
import type { SheetTable } from "../model/parts.js";
import type { Sheet } from "../model/sheet.js";
import { writtenValue } from "../model/write-value.js";
import type { Json } from "../wire/wire.js";
import { numberOf, textOf, type WireArgument, type WireObject } from "../wire/wire-object.js";
import { columnFilter } from "./auto-filter.js";
import { range } from "./range.js";
import { bodyOf } from "./table.js";

/** The columns of a table; a column is known by its heading or its number. */
export function tableColumnCollection(state: HostState, sheet: Sheet, table: SheetTable): WireObject {
  const heading = (index: number): string => plainText(sheet.cell(table.area.top, table.area.left + index).value);
  const show = (index: number | undefined): WireObject | null =>
    index !== undefined && index < tableColumns(table).length ? column(state, sheet, table, index) : null;
  const find = (key: WireArgument | undefined): number | undefined =>
    tableColumns(table).find(
      (index) => index + 1 === key || (typeof key === "string" && heading(index).toLowerCase() === key.toLowerCase()),
    );
  return {
    type: "TableColumnCollection",
    get: { Count: () => tableColumns(table).length },
    items: () => tableColumns(table).map((index) => column(state, sheet, table, index)),
    make: {
      GetItem: (key) => show(find(key)) ?? refuse(),
      GetItemOrNullObject: (key) => show(find(key)),
      GetItemAt: (index) => show(numberOf(index)) ?? refuse(),
    },
    call: { GetCount: () => tableColumns(table).length },
  };
}

function column(state: HostState, sheet: Sheet, table: SheetTable, index: number): WireObject {
  const at = (): number => table.area.left + index;
  const heading = (): string => plainText(sheet.cell(table.area.top, at()).value);
  return {
    type: "TableColumn",
    // Belief: a column's id is its number from 1, and stays while the table does.
    identity: () => ({ Id: index + 1 }),
    get: { Id: () => index + 1, Index: () => index, Name: heading },
    set: {
      Name: (name) => {
        const area = { top: table.area.top, bottom: table.area.top, left: at(), right: at() };
        changeContents(addIn(state), sheet, area, () => ({ value: textOf(name), formula: null }));
      },
    },
    child: { Filter: () => columnFilter(state, sheet, table, index) },
    make: {
      GetRange: () => range(state, sheet, { ...table.area, left: at(), right: at() }),
      GetDataBodyRange: () => range(state, sheet, { ...bodyOf(table), left: at(), right: at() }),
      GetHeaderRowRange: () => range(state, sheet, { ...table.area, bottom: table.area.top, left: at(), right: at() }),
    },
    call: {
      Delete: () =>
        insertOrDeleteCells(addIn(state), sheet, {
          area: { ...table.area, left: at(), right: at() },
          kind: "delete",
          axis: "columns",
        }),
    },
  };
}

/** The rows of a table, without headings and totals. */
export function tableRowCollection(state: HostState, sheet: Sheet, table: SheetTable): WireObject {
  const count = (): number => rowsOf(bodyOf(table));
  return {
    type: "TableRowCollection",
    get: { Count: count },
    items: () => Array.from({ length: count() }, (_, index) => row(state, sheet, table, index)),
    make: {
      Add: (index, values) => row(state, sheet, table, addRows(state, sheet, table, index, values)),
      GetItemAt: (index) => {
        if (numberOf(index) < 0 || numberOf(index) >= count()) throw invalidArgument();
        return row(state, sheet, table, numberOf(index));
      },
    },
    call: { GetCount: count },
  };
}

function row(state: HostState, sheet: Sheet, table: SheetTable, index: number): WireObject {
  const at = (): number => table.area.top + 1 + index;
  return {
    type: "TableRow",
    get: { Index: () => index },
    make: { GetRange: () => range(state, sheet, { ...table.area, top: at(), bottom: at() }) },
    call: { Delete: () => deleteTableRow(addIn(state), sheet, table, index) },
  };
}

/** Gives the number of the first new row. */
function addRows(
  state: HostState,
  sheet: Sheet,
  table: SheetTable,
  index: WireArgument | undefined,
  values: WireArgument | undefined,
): number {
  const lines = Array.isArray(values) ? (values as readonly (readonly Json[])[]) : [[]];
  const at = typeof index === "number" && index >= 0 ? index : null;
  const area = insertTableRows(addIn(state), sheet, table, at, lines.length);
  changeContents(addIn(state), sheet, area, (cell, rowAt, columnAt) =>
    writtenValue(state.workbook, lines[rowAt - area.top]?.[columnAt - area.left] ?? null, cell, state.setting.year),
  );
  return area.top - table.area.top - 1;
}

function refuse(): never {
  throw itemNotFound();
}
