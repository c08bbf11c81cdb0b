import { type CellValue, type Grid, isCellError, valueAt } from "../../shared/grid/grid.js";
import { isDateFormat, serialToIso } from "../../shared/grid/serial-date.js";
import { dateText } from "./words.js";

/** What a person sees in a cell, near enough: dates as dates, numbers with a decimal comma. */
export function cellText(grid: Grid, row: number, column: number): string {
  return shownValue(valueAt(grid, row, column), grid.formats[row]?.[column] ?? "General", grid.date1904);
}

export function shownValue(value: CellValue, format: string, date1904: boolean): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "ИСТИНА" : "ЛОЖЬ";
  if (typeof value === "string") return value;
  if (isDateFormat(format)) {
    const iso = serialToIso(value, date1904);
    if (iso !== null) return dateText(iso);
  }
  return String(Math.round(value * 1e9) / 1e9).replace(".", ",");
}
