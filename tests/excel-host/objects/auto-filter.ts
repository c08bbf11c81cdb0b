import { addIn } from "../actions/actor.js";
import { setFilter } from "../actions/rows-and-columns.js";
import { HostError, notEmulated } from "../host-error.js";
import type { HostState } from "../host-state.js";
import type { AutoFilter, SheetTable } from "../model/parts.js";
import type { Sheet } from "../model/sheet.js";
import type { Json } from "../wire/wire.js";
import { numberOf, recordOf, type WireArgument, type WireObject } from "../wire/wire-object.js";
import { areaOf, placeOf } from "./place.js";
import { range } from "./range.js";

/**
 * The filter of a sheet, or of a table on it. This Excel keeps one filter a sheet: of a sheet with two filtered tables
 * it would tell nothing true, and refuses.
 */
export function autoFilter(state: HostState, sheet: Sheet, table: SheetTable | null): WireObject {
  const set = (filter: AutoFilter | null): void => setFilter(addIn(state), sheet, filter);
  /** Belief: to clear or to apply again where there is no filter throws (office-js 468, 3030). */
  const there = (): AutoFilter => {
    if (!sheet.autoFilter) throw new HostError("InvalidOperation", "There is no filter on the sheet.", 400);
    return sheet.autoFilter;
  };
  return {
    type: "AutoFilter",
    get: {
      Enabled: () => sheet.autoFilter !== null,
      IsDataFiltered: () => (sheet.autoFilter?.criteria.size ?? 0) > 0,
      Criteria: () => criteriaOf(sheet.autoFilter),
    },
    make: {
      GetRange: () => range(state, sheet, there().area),
      GetRangeOrNullObject: () => sheet.autoFilter && range(state, sheet, sheet.autoFilter.area),
    },
    call: {
      Apply: (on, column, criteria) => set(applied(sheet, table, on, column, criteria)),
      ClearCriteria: () => set({ area: there().area, criteria: new Map() }),
      ClearColumnCriteria: (column) => {
        const { area, criteria } = there();
        set({ area, criteria: new Map([...criteria].filter(([index]) => index !== numberOf(column))) });
      },
      Reapply: () => set(there()),
      Remove: () => set(null),
    },
  };
}

function applied(
  sheet: Sheet,
  table: SheetTable | null,
  on: WireArgument | undefined,
  column: WireArgument | undefined,
  criteria: WireArgument | undefined,
): AutoFilter {
  const area = table ? table.area : areaOf(placeOf(on, sheet));
  if (column === undefined || column === null) return { area, criteria: new Map() };
  const { filterOn, values } = recordOf(criteria);
  if (filterOn !== "Values" || !Array.isArray(values)) throw notEmulated(`a filter on ${JSON.stringify(filterOn)}`);
  const kept = sheet.autoFilter?.criteria ?? new Map<number, readonly string[]>();
  return { area, criteria: new Map([...kept, [numberOf(column), (values as readonly Json[]).map(String)]]) };
}

function criteriaOf(filter: AutoFilter | null): Json {
  return [...(filter?.criteria ?? [])].map(([, values]) => ({ filterOn: "Values", values }));
}

/** The filter of one column of a table: values that stay in sight, and nothing else. */
export function columnFilter(state: HostState, sheet: Sheet, table: SheetTable, column: number): WireObject {
  const others = (): Map<number, readonly string[]> =>
    new Map([...(sheet.autoFilter?.criteria ?? [])].filter(([index]) => index !== column));
  const set = (criteria: Map<number, readonly string[]>): void =>
    setFilter(addIn(state), sheet, { area: table.area, criteria });
  return {
    type: "Filter",
    get: {
      Criteria: () => {
        const values = sheet.autoFilter?.criteria.get(column);
        return values ? { filterOn: "Values", values } : null;
      },
    },
    call: {
      ApplyValuesFilter: (values) => {
        if (!Array.isArray(values)) throw notEmulated("a filter without values");
        set(others().set(column, (values as readonly Json[]).map(String)));
      },
      Clear: () => set(others()),
    },
  };
}
