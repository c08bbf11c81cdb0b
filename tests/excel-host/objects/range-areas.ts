import type { Area } from "../../../shared/grid/grid.js";
import { invalidArgument, itemNotFound, notEmulated } from "../host-error.js";
import type { HostState } from "../host-state.js";
import { addressOf, columnsOf, covers, numbers, parseArea, rowsOf } from "../model/area.js";
import { isEmptyCell } from "../model/cell.js";
import { quoteSheet } from "../model/formula-references.js";
import type { Sheet } from "../model/sheet.js";
import type { WireObject } from "../wire/wire-object.js";
import { clearConditionalFormats, conditionalFormats } from "./conditional-formats.js";
import { dataValidation } from "./data-validation.js";
import { kept } from "./kept.js";
import { areaOf, checkedArea, type Place } from "./place.js";
import { range } from "./range.js";
import { rangeFormat } from "./range-format.js";
import { worksheet } from "./worksheet.js";

/** Several rectangles of one sheet, as a batch sees them. */
export function rangeAreas(state: HostState, sheet: Sheet, areas: readonly Area[]): WireObject {
  const places: Place[] = areas.map((area) => ({ sheet, area: checkedArea(area) }));
  const items = (): WireObject[] => areas.map((area) => range(state, sheet, area));
  return kept(state, {
    type: "RangeAreas",
    get: {
      Address: () => places.map((place) => `${quoteSheet(sheet.name)}!${addressOf(areaOf(place))}`).join(","),
      AreaCount: () => areas.length,
      CellCount: () => areas.reduce((sum, area) => sum + rowsOf(area) * columnsOf(area), 0),
    },
    child: {
      Areas: () => ({ type: "RangeCollection", items, call: { GetCount: () => areas.length } }),
      Format: () => rangeFormat(state, places),
      DataValidation: () => dataValidation(state, places),
      ConditionalFormats: () => conditionalFormats(state, places),
      Worksheet: () => worksheet(state, sheet),
    },
    call: {
      Clear: (applyTo) => {
        if (applyTo !== "Formats") throw notEmulated(`clearing ${JSON.stringify(applyTo)} of areas`);
        places.forEach(clearConditionalFormats);
      },
    },
  });
}

/** Microsoft: an address is cut off after 8,192 characters, without a word; areas beyond it are lost. */
const LONGEST_ADDRESS = 8192;

/** The areas of `A1:B2,D4`. */
export function rangesAt(state: HostState, sheet: Sheet, address: string): WireObject {
  const whole = address.slice(0, LONGEST_ADDRESS);
  const complete = whole.length < address.length ? whole.slice(0, whole.lastIndexOf(",")) : whole;
  const areas = complete.split(",").map((part) => {
    const area = parseArea(part.trim());
    if (!area) throw invalidArgument();
    return area;
  });
  return rangeAreas(state, sheet, areas);
}

/** The merges that begin within the area; Excel misses those that begin before it (office-js 3611). */
export function mergedAreas(state: HostState, place: Place): WireObject | null {
  const area = areaOf(place);
  const merges = place.sheet.merges.filter(({ top, left }) => covers(area, top, left));
  return merges.length === 0 ? null : rangeAreas(state, place.sheet, merges);
}

/** Cells of a kind: `Visible`, `Blanks`, `Formulas`, `Constants`; row by row, as this host joins them. */
export function specialCells(
  state: HostState,
  place: Place,
  kind: string,
  missing: "loud" | "null",
): WireObject | null {
  const { top, left, bottom, right } = areaOf(place);
  const areas = numbers(top, bottom).flatMap((row) => {
    const columns = numbers(left, right).filter((column) => isOfKind(place.sheet, row, column, kind));
    return runsOf(columns).map(([first, last]) => ({ top: row, bottom: row, left: first, right: last }));
  });
  if (areas.length > 0) return rangeAreas(state, place.sheet, areas);
  if (missing === "loud") throw itemNotFound();
  return null;
}

function isOfKind(sheet: Sheet, row: number, column: number, kind: string): boolean {
  const cell = sheet.cell(row, column);
  switch (kind) {
    case "Visible":
      return !sheet.isRowHidden(row) && !sheet.hiddenColumns.has(column);
    case "Blanks":
      return isEmptyCell(cell);
    case "Formulas":
      return cell.formula !== null;
    case "Constants":
      return cell.formula === null && cell.value !== null;
    default:
      throw notEmulated(`special cells ${kind}`);
  }
}

function runsOf(columns: readonly number[]): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && last[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}
