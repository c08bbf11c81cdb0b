import type { Area } from "../../../shared/grid/grid.js";
import { addIn } from "../actions/actor.js";
import { changeContents, changeLook, mergeCells, unmergeCells } from "../actions/change-cells.js";
import { insertOrDeleteCells, setHidden, sort } from "../actions/rows-and-columns.js";
import { selectArea } from "../actions/select.js";
import { invalidArgument, notEmulated } from "../host-error.js";
import type { HostState } from "../host-state.js";
import { addressOf, columnsOf, isWholeColumns, isWholeRows, numbers, rowsOf } from "../model/area.js";
import { BLANK_CELL } from "../model/cell.js";
import { clearValidation } from "../model/validation.js";
import type { Sheet } from "../model/sheet.js";
import type { Json } from "../wire/wire.js";
import { recordOf, textOf, truthOf, type WireArgument, type WireObject } from "../wire/wire-object.js";
import { clearConditionalFormats, conditionalFormats } from "./conditional-formats.js";
import { copyFrom } from "./copy-from.js";
import { dataValidation } from "./data-validation.js";
import { kept } from "./kept.js";
import { areaOf, checkedArea, fullAddress, type Place } from "./place.js";
import { mergedAreas, specialCells } from "./range-areas.js";
import { rangeFormat } from "./range-format.js";
import { rangesNear } from "./range-places.js";
import { propertyCalls } from "./range-properties.js";
import { valuesRead, valuesWritten } from "./range-values.js";
import { worksheet } from "./worksheet.js";

/** A rectangle of cells, as a batch sees it. */
export function range(state: HostState, sheet: Sheet, given: Area): WireObject {
  const place: Place = { sheet, area: checkedArea(given) };
  const make = (area: Area): WireObject => range(state, sheet, area);
  const object: WireObject = {
    type: "Range",
    get: { ...whereAndHowBig(place), ...hiddenRead(place), ...valuesRead(state, place) },
    set: { ...hiddenWritten(state, place), ...valuesWritten(state, place) },
    child: {
      Format: () => rangeFormat(state, [place]),
      Worksheet: () => worksheet(state, sheet),
      DataValidation: () => dataValidation(state, [place]),
      ConditionalFormats: () => conditionalFormats(state, [place]),
      Sort: () => ({ type: "RangeSort", call: { Apply: (...told) => applySort(state, place, told) } }),
    },
    make: {
      ...rangesNear(place, make),
      GetMergedAreasOrNullObject: () => mergedAreas(state, place),
      GetSpecialCells: (type) => specialCells(state, place, textOf(type), "loud"),
      GetSpecialCellsOrNullObject: (type) => specialCells(state, place, textOf(type), "null"),
      Insert: (shift) => {
        insertOrDeleteCells(addIn(state), sheet, { area: areaOf(place), kind: "insert", axis: axisOf(shift) });
        return make(areaOf(place));
      },
    },
    call: { ...actions(state, place), ...propertyCalls(state, place) },
  };
  return kept(state, object, place);
}

function whereAndHowBig(place: Place): NonNullable<WireObject["get"]> {
  return {
    RowIndex: () => areaOf(place).top,
    ColumnIndex: () => areaOf(place).left,
    RowCount: () => rowsOf(areaOf(place)),
    ColumnCount: () => columnsOf(areaOf(place)),
    CellCount: () => rowsOf(areaOf(place)) * columnsOf(areaOf(place)),
    Address: () => fullAddress(place),
    IsEntireColumn: () => isWholeColumns(areaOf(place)),
    IsEntireRow: () => isWholeRows(areaOf(place)),
  };
}

function hiddenRead(place: Place): NonNullable<WireObject["get"]> {
  const rows = (): Json =>
    one(numbers(areaOf(place).top, areaOf(place).bottom).map((row) => place.sheet.isRowHidden(row)));
  const columns = (): Json =>
    one(numbers(areaOf(place).left, areaOf(place).right).map((column) => place.sheet.hiddenColumns.has(column)));
  return { RowHidden: rows, ColumnHidden: columns, Hidden: () => (rows() === null ? null : rows() || columns()) };
}

/** What all have in common, `null` where they differ. */
function one(values: readonly boolean[]): Json {
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

function hiddenWritten(state: HostState, place: Place): NonNullable<WireObject["set"]> {
  return {
    RowHidden: (hidden) => setHidden(addIn(state), place.sheet, "rows", areaOf(place), truthOf(hidden)),
    ColumnHidden: (hidden) => setHidden(addIn(state), place.sheet, "columns", areaOf(place), truthOf(hidden)),
  };
}

function actions(state: HostState, place: Place): NonNullable<WireObject["call"]> {
  const { sheet } = place;
  return {
    Select: () => selectArea(addIn(state), sheet, areaOf(place)),
    Clear: (applyTo) => clear(state, place, applyTo === undefined || applyTo === null ? "All" : textOf(applyTo)),
    Delete: (shift) =>
      insertOrDeleteCells(addIn(state), sheet, { area: areaOf(place), kind: "delete", axis: axisOf(shift) }),
    Merge: (across) => {
      if (across === true) throw notEmulated("merging across");
      mergeCells(addIn(state), sheet, areaOf(place));
    },
    Unmerge: () => unmergeCells(addIn(state), sheet, areaOf(place)),
    CopyFrom: (...told) => copyFrom(state, place, told),
    // Office.js splits a write of more than 1,500 cells into rows, and asks first whether the whole would fit.
    _ValidateArraySize: (rows, columns) => {
      if (rows !== rowsOf(areaOf(place)) || columns !== columnsOf(areaOf(place))) throw invalidArgument();
    },
  };
}

/** Belief: contents, formats, or all with checks and conditional formats. */
function clear(state: HostState, place: Place, applyTo: string): void {
  const area = areaOf(place);
  const { value, formula, format, style } = BLANK_CELL;
  if (applyTo === "All" || applyTo === "Contents")
    changeContents(addIn(state), place.sheet, area, () => ({ value, formula }));
  else if (applyTo !== "Formats") throw notEmulated(`clearing ${applyTo} of ${addressOf(area)}`);
  if (applyTo === "Contents") return;
  changeLook(addIn(state), place.sheet, area, () => ({ format, style }));
  clearConditionalFormats(place);
  if (applyTo === "All") clearValidation(place.sheet, area);
}

function axisOf(shift: WireArgument | undefined): "rows" | "columns" {
  if (shift === "Down" || shift === "Up") return "rows";
  if (shift === "Right" || shift === "Left") return "columns";
  throw invalidArgument();
}

function applySort(state: HostState, place: Place, [fields, matchCase, hasHeaders, orientation]: WireArgument[]): void {
  if (matchCase === true || (orientation ?? "Rows") !== "Rows") throw notEmulated("sorting by case, or of columns");
  if (!Array.isArray(fields)) throw invalidArgument();
  const keys = (fields as readonly Json[]).map((field) => {
    const { key, ascending = true, sortOn = "Value" } = recordOf(field);
    if (sortOn !== "Value" || typeof key !== "number") throw notEmulated("sorting by anything but values");
    return { key, ascending: ascending === true };
  });
  const area = areaOf(place);
  sort(addIn(state), place.sheet, hasHeaders === true ? { ...area, top: area.top + 1 } : area, keys);
}
