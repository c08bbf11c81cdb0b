import { itemNotFound } from "../host-error.js";
import type { HostState } from "../host-state.js";
import type { Area } from "../../../shared/grid/grid.js";
import { LAST_COLUMN, LAST_ROW } from "../model/area.js";
import type { Sheet } from "../model/sheet.js";
import { numberOf, type WireArgument, type WireObject } from "../wire/wire-object.js";
import { areaOf, placeOf } from "./place.js";
import { range } from "./range.js";

/** The rows and columns that stay in sight when the sheet is scrolled. */
export function freezePanes(state: HostState, sheet: Sheet): WireObject {
  const freeze = (area: Area | null): void => void (sheet.frozen = area);
  const count = (value: WireArgument | undefined): number =>
    value === undefined || value === null ? 1 : numberOf(value);
  return {
    type: "WorksheetFreezePanes",
    make: {
      GetLocation: () => {
        if (!sheet.frozen) throw itemNotFound();
        return range(state, sheet, sheet.frozen);
      },
      GetLocationOrNullObject: () => sheet.frozen && range(state, sheet, sheet.frozen),
    },
    call: {
      FreezeRows: (rows) => freeze({ top: 0, left: 0, bottom: count(rows) - 1, right: LAST_COLUMN }),
      FreezeColumns: (columns) => freeze({ top: 0, left: 0, bottom: LAST_ROW, right: count(columns) - 1 }),
      FreezeAt: (at) => freeze(areaOf(placeOf(at, sheet))),
      Unfreeze: () => freeze(null),
    },
  };
}
