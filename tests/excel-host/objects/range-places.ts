import type { Area } from "../../../shared/grid/grid.js";
import { itemNotFound } from "../host-error.js";
import { around, columnsOf, contains, covers, intersection, LAST_COLUMN, LAST_ROW, rowsOf } from "../model/area.js";
import { isEmptyCell } from "../model/cell.js";
import type { Sheet } from "../model/sheet.js";
import { numberOf, type WireArgument, type WireObject } from "../wire/wire-object.js";
import { areaOf, checkedArea, type Place, placeOf } from "./place.js";

type Make = (area: Area) => WireObject;

/** Ranges that are reached from a range; one beyond the sheet's edge is refused. */
export function rangesNear(place: Place, make: Make): NonNullable<WireObject["make"]> {
  const { sheet } = place;
  const at = (change: (area: Area) => Area) => (): WireObject => make(checkedArea(change(areaOf(place))));
  const n = (value: WireArgument | undefined): number => (value === undefined || value === null ? 0 : numberOf(value));
  const shared = (other: WireArgument | undefined): Area | null =>
    intersection(areaOf(place), areaOf(placeOf(other, sheet)));
  return {
    GetCell: (row, column) => at(({ top, left }) => cellAt(top + n(row), left + n(column)))(),
    GetRow: (row) => at((area) => ({ ...area, top: area.top + n(row), bottom: area.top + n(row) }))(),
    GetColumn: (column) => at((area) => ({ ...area, left: area.left + n(column), right: area.left + n(column) }))(),
    GetEntireColumn: at((area) => ({ ...area, top: 0, bottom: LAST_ROW })),
    GetEntireRow: at((area) => ({ ...area, left: 0, right: LAST_COLUMN })),
    GetLastCell: at(({ bottom, right }) => cellAt(bottom, right)),
    GetLastRow: at((area) => ({ ...area, top: area.bottom })),
    GetLastColumn: at((area) => ({ ...area, left: area.right })),
    GetOffsetRange: (rows, columns) => at((area) => resized(area, n(rows), n(columns), n(rows), n(columns)))(),
    GetResizedRange: (rows, columns) => at((area) => resized(area, 0, 0, n(rows), n(columns)))(),
    GetAbsoluteResizedRange: (rows, columns) =>
      at((area) => resized(area, 0, 0, n(rows) - rowsOf(area), n(columns) - columnsOf(area)))(),
    GetRowsBelow: (count) => at((area) => ({ ...area, top: area.bottom + 1, bottom: area.bottom + (n(count) || 1) }))(),
    GetRowsAbove: (count) => at((area) => ({ ...area, top: area.top - (n(count) || 1), bottom: area.top - 1 }))(),
    GetColumnsAfter: (count) =>
      at((area) => ({ ...area, left: area.right + 1, right: area.right + (n(count) || 1) }))(),
    GetColumnsBefore: (count) => at((area) => ({ ...area, left: area.left - (n(count) || 1), right: area.left - 1 }))(),
    GetBoundingRect: (other) => make(around(areaOf(place), areaOf(placeOf(other, sheet)))),
    GetIntersection: (other) => make(found(shared(other))),
    GetIntersectionOrNullObject: (other) => orNull(shared(other), make),
    GetUsedRange: (valuesOnly) => make(usedWithin(sheet, areaOf(place), valuesOnly === true) ?? corner(areaOf(place))),
    GetUsedRangeOrNullObject: (valuesOnly) => orNull(usedWithin(sheet, areaOf(place), valuesOnly === true), make),
    GetSurroundingRegion: () => make(regionAround(sheet, areaOf(place))),
  };
}

const cellAt = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });
const corner = ({ top, left }: Area): Area => cellAt(top, left);
const orNull = (area: Area | null, make: Make): WireObject | null => area && make(area);

function found(area: Area | null): Area {
  if (!area) throw itemNotFound();
  return area;
}

function resized(area: Area, top: number, left: number, bottom: number, right: number): Area {
  return { top: area.top + top, left: area.left + left, bottom: area.bottom + bottom, right: area.right + right };
}

/** The smallest rectangle within the area around what is written there. */
export function usedWithin(sheet: Sheet, area: Area, valuesOnly: boolean): Area | null {
  let used: Area | null = null;
  for (const { row, column, cell } of sheet.written()) {
    if (!covers(area, row, column) || (valuesOnly && isEmptyCell(cell))) continue;
    const one = cellAt(row, column);
    used = used ? around(used, one) : one;
  }
  return used;
}

/** As Ctrl+Shift+*: grows until a blank row and column surround it. */
export function regionAround(sheet: Sheet, from: Area): Area {
  let region = from;
  for (;;) {
    const { top, left, bottom, right } = region;
    const wider = {
      top: Math.max(0, top - 1),
      left: Math.max(0, left - 1),
      bottom: Math.min(LAST_ROW, bottom + 1),
      right: Math.min(LAST_COLUMN, right + 1),
    };
    const used = usedWithin(sheet, wider, true);
    const grown = used ? around(region, used) : region;
    if (contains(region, grown)) return region;
    region = grown;
  }
}
