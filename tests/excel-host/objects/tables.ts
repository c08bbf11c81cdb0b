import { addIn } from "../actions/actor.js";
import { addTable, findTable } from "../actions/tables.js";
import { itemNotFound } from "../host-error.js";
import type { HostState } from "../host-state.js";
import type { SheetTable } from "../model/parts.js";
import type { Sheet } from "../model/sheet.js";
import { isWireObject, numberOf, textOf, truthOf, type WireArgument, type WireObject } from "../wire/wire-object.js";
import { eventCallsOf } from "./event-calls.js";
import { areaOf, type Place, placeOf } from "./place.js";
import { referenceOf } from "../model/formula-references.js";
import { table } from "./table.js";

/** The tables of a sheet, or of the whole workbook. */
export function tables(state: HostState, sheet: Sheet | null): WireObject {
  const list = (): { sheet: Sheet; one: SheetTable }[] =>
    (sheet ? [sheet] : state.workbook.sheets).flatMap((on) => on.tables.map((one) => ({ sheet: on, one })));
  const find = (key: WireArgument | undefined): WireObject | null => {
    const found = findTable(
      list().map(({ one }) => one),
      textOf(key),
    );
    const on = list().find(({ one }) => one === found)?.sheet;
    return found && on ? table(state, on, found) : null;
  };
  return {
    type: "TableCollection",
    get: { Count: () => list().length },
    items: () => list().map(({ sheet: on, one }) => table(state, on, one)),
    make: {
      Add: (address, hasHeaders) => {
        const place = placeInWorkbook(state, address, sheet);
        return table(state, place.sheet, addTable(addIn(state), place.sheet, areaOf(place), truthOf(hasHeaders)));
      },
      GetItem: (key) => find(key) ?? refuse(),
      GetItemOrNullObject: (key) => find(key),
      GetItemAt: (index) => {
        const found = list()[numberOf(index)];
        return found ? table(state, found.sheet, found.one) : refuse();
      },
    },
    call: { GetCount: () => list().length, ...eventCallsOf.tables(state, sheet?.id ?? null) },
  };
}

/** An address may name its sheet; one that does not means this sheet, or the one in front. */
function placeInWorkbook(state: HostState, address: WireArgument | undefined, sheet: Sheet | null): Place {
  const own = sheet ?? state.workbook.active;
  if (isWireObject(address)) return placeOf(address, own);
  const named = state.workbook.find(referenceOf(textOf(address), own.name)?.sheet ?? own.name);
  return placeOf(address, named ?? own);
}

function refuse(): never {
  throw itemNotFound();
}
