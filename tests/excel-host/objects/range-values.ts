import { isCellError, type CellValue } from "../../../shared/grid/grid.js";
import { addIn } from "../actions/actor.js";
import { changeContents, changeLook } from "../actions/change-cells.js";
import { invalidArgument } from "../host-error.js";
import type { HostState } from "../host-state.js";
import { columnsOf, isWholeColumns, isWholeRows, numbers, rowsOf } from "../model/area.js";
import type { Cell } from "../model/cell.js";
import { shownText } from "../model/cell-text.js";
import { writtenValue } from "../model/write-value.js";
import type { Json } from "../wire/wire.js";
import type { WireObject } from "../wire/wire-object.js";
import { areaOf, type Place } from "./place.js";

/** Microsoft: over five million cells Excel may give `null` instead of throwing; so it does here. */
const MOST_CELLS_READ = 5_000_000;

/** What stands in the cells of a range, read as arrays of rows. */
export function valuesRead(state: HostState, place: Place): NonNullable<WireObject["get"]> {
  const each = (read: (cell: Cell) => Json): Json => mapCells(place, read);
  const { setting, workbook } = state;
  return {
    Values: () => each(({ value }) => shownValue(value)),
    Formulas: () => each(({ value, formula }) => formula ?? shownValue(value)),
    Text: () => each((cell) => shownText(cell, setting.culture, workbook.date1904)),
    NumberFormat: () => each(({ format }) => format),
    ValueTypes: () => each(({ value }) => valueType(value)),
  };
}

/** What is written into a range: one value for all its cells, or an array of its very shape. */
export function valuesWritten(state: HostState, place: Place): NonNullable<WireObject["set"]> {
  const content = (given: Json): void => {
    const at = valuesAt(given, place);
    changeContents(addIn(state), place.sheet, areaOf(place), (cell, row, column) =>
      writtenValue(state.workbook, at(row, column), cell, state.setting.year),
    );
  };
  return {
    Values: content,
    Formulas: content,
    NumberFormat: (given) => {
      const at = valuesAt(given, place);
      changeLook(addIn(state), place.sheet, areaOf(place), (_, row, column) => {
        const format = at(row, column);
        return typeof format === "string" ? { format } : null;
      });
    },
  };
}

/** `null` for whole rows and columns, and for more cells than Excel gives at once (office-js 4792). */
function mapCells(place: Place, read: (cell: Cell) => Json): Json {
  const area = areaOf(place);
  if (isWholeRows(area) || isWholeColumns(area) || rowsOf(area) * columnsOf(area) > MOST_CELLS_READ) return null;
  return numbers(area.top, area.bottom).map((row) =>
    numbers(area.left, area.right).map((column) => read(place.sheet.cell(row, column))),
  );
}

/** Other shapes than the range's own are refused before any change; so is an array for whole rows and columns. */
function valuesAt(given: Json, place: Place): (row: number, column: number) => Json {
  const area = areaOf(place);
  if (!Array.isArray(given)) {
    if (isWholeRows(area) || isWholeColumns(area)) throw invalidArgument();
    return () => given;
  }
  const lines = given as readonly Json[];
  const isSame = (line: Json): boolean => Array.isArray(line) && line.length === columnsOf(area);
  if (lines.length !== rowsOf(area) || !lines.every(isSame)) throw invalidArgument();
  return (row, column) => (lines[row - area.top] as readonly Json[])[column - area.left] ?? null;
}

/** A blank cell is an empty text, an error its own text. */
export function shownValue(value: CellValue): Exclude<CellValue, null | object> {
  return isCellError(value) ? value.error : (value ?? "");
}

/** Excel's word for the kind of a value. */
export function valueType(value: CellValue): string {
  if (isCellError(value)) return "Error";
  if (value === null || value === "") return "Empty";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string" | "number" | "boolean"];
}
