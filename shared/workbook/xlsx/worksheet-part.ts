import { parseAddress } from "../../grid/address.js";
import type { Area, CellValue } from "../../grid/grid.js";
import { isoToSerial } from "../../grid/serial-date.js";
import type { GridBuilder } from "../grid-builder.js";
import { XmlScanner } from "../package/xml-scanner.js";
import { damaged } from "../problem.js";
import { formulaArea, isInArea } from "./formula-area.js";
import { decodeEscapes, readStyledText, type StyledText } from "./rich-text.js";
import { isTrue, PLAIN_STYLE, type CellStyle } from "./styles.js";

/** What the sheets of a workbook share. */
export interface SheetContext {
  readonly strings: readonly StyledText[];
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Reads a worksheet's XML into a builder; throws a `WorkbookRefusal` for broken XML or a sheet over the limits. */
export function readWorksheetPart(xml: string, context: SheetContext, grid: GridBuilder): void {
  const scanner = new XmlScanner(xml);
  const arrays: Area[] = [];
  let row = -1;
  let column = -1;
  while (scanner.next()) {
    if (scanner.kind !== "open") continue;
    if (scanner.name === "c" && scanner.depth === 4) {
      ({ row, column } = cellPosition(scanner.attribute("r"), row, column + 1));
      readCell(scanner, row, column, context, grid, arrays);
    } else if (scanner.name === "row" && scanner.depth === 3) {
      row = rowIndex(scanner.attribute("r"), row + 1);
      column = -1;
      readRow(scanner, row, context, grid);
    } else if (scanner.name === "col" && scanner.depth === 3) readColumns(scanner, context, grid);
    else if (scanner.name === "mergeCell") readMerge(scanner, grid);
    else if (scanner.depth === 1 && scanner.name !== "worksheet") throw damaged();
  }
}

function rowIndex(written: string | undefined, following: number): number {
  const row = written === undefined ? following : Number(written) - 1;
  if (!Number.isInteger(row) || row < 0 || row >= LAST_ROW) throw damaged();
  return row;
}

/** A cell without an address stands after the one before it. */
function cellPosition(written: string | undefined, row: number, following: number): { row: number; column: number } {
  const position = written === undefined ? { row, column: following } : parseAddress(written);
  if (!position || position.row < 0 || position.row >= LAST_ROW) throw damaged();
  if (position.column < 0 || position.column >= LAST_COLUMN) throw damaged();
  return position;
}

function readRow(scanner: XmlScanner, row: number, context: SheetContext, grid: GridBuilder): void {
  if (isTrue(scanner.attribute("hidden")) || scanner.attribute("ht") === "0") grid.hideRow(row);
  const style = scanner.attribute("s");
  if (style !== undefined && isTrue(scanner.attribute("customFormat")))
    grid.rowFormat(row, styleAt(context, style).format);
}

function readColumns(scanner: XmlScanner, context: SheetContext, grid: GridBuilder): void {
  const first = Number(scanner.attribute("min")) - 1;
  const last = Number(scanner.attribute("max") ?? scanner.attribute("min")) - 1;
  if (!Number.isInteger(first) || !Number.isInteger(last) || first < 0 || last >= LAST_COLUMN) throw damaged();
  const hidden = isTrue(scanner.attribute("hidden")) || Number(scanner.attribute("width") ?? 1) === 0;
  grid.columnSpan({ first, last, hidden, format: styleAt(context, scanner.attribute("style")).format });
}

function readMerge(scanner: XmlScanner, grid: GridBuilder): void {
  const [from = "", to = from] = (scanner.attribute("ref") ?? "").split(":");
  const start = parseAddress(from);
  const end = parseAddress(to);
  if (start && end) grid.merge({ top: start.row, left: start.column, bottom: end.row, right: end.column });
}

/** `arrays` are the areas of formulas of many cells met so far: only the first cell of one bears the formula. */
function readCell(
  scanner: XmlScanner,
  row: number,
  column: number,
  context: SheetContext,
  grid: GridBuilder,
  arrays: Area[],
): void {
  const type = scanner.attribute("t") ?? "n";
  const style = styleAt(context, scanner.attribute("s"));
  let struck = style.struck;
  let value: CellValue = null;
  if (!scanner.empty) {
    const content = readContent(scanner, arrays);
    if (content.formula) grid.formula(row, column);
    const shared = type === "s" && content.value !== "" ? context.strings[Number(content.value)] : undefined;
    const styled = shared ?? content.inline;
    value = styled ? styled.text : plainValue(type, content.value, context.date1904);
    struck = styled?.struck ?? struck;
  }
  if (arrays.some((area) => isInArea(area, row, column))) grid.formula(row, column);
  grid.value(row, column, value);
  if (struck && value !== null) grid.strike(row, column);
  grid.format(row, column, type === "d" && style.format === "General" ? dateFormat(value) : style.format);
}

interface CellContent {
  value: string;
  inline: StyledText | undefined;
  formula: boolean;
}

/** Goes through the elements of the cell stood on. */
function readContent(scanner: XmlScanner, arrays: Area[]): CellContent {
  const content: CellContent = { value: "", inline: undefined, formula: false };
  const end = scanner.depth - 1;
  while (scanner.next() && scanner.depth > end) {
    if (scanner.kind === "text") {
      if (scanner.name === "v") content.value += scanner.text();
    } else if (scanner.kind === "open") {
      if (scanner.name === "f") {
        content.formula = true;
        const area = formulaArea(scanner);
        if (area) arrays.push(area);
      }
      if (scanner.name === "is") content.inline = readStyledText(scanner);
    }
  }
  return content;
}

/** The value of a cell that is no shared string, by its type (ECMA-376 part 1, §18.18.11). */
function plainValue(type: string, written: string, date1904: boolean): CellValue {
  if (written === "") return null;
  if (type === "str" || type === "inlineStr") return decodeEscapes(written);
  if (type === "b") return isTrue(written.trim().toLowerCase());
  if (type === "e") return { error: written.trim() };
  if (type === "d") return dateSerial(written.trim(), date1904);
  if (type === "s") return null;
  const number = Number(written);
  return Number.isFinite(number) ? number : written;
}

/** A date in writing says by itself that it is one, and whether it is a time alone. */
function dateFormat(value: CellValue): string {
  return typeof value === "number" && value >= 0 && value < 1 ? "h:mm:ss" : "yyyy-mm-dd";
}

/** A date in writing (`2022-09-01T12:00:00`, in strict workbooks), or a time alone, as its serial number. */
function dateSerial(written: string, date1904: boolean): CellValue {
  const match = /^(\d{4}-\d{2}-\d{2})?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/.exec(written);
  if (!match || written === "") return written;
  const [, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const midnight = day === undefined ? 0 : isoToSerial(day, date1904);
  const serial = midnight + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return Number.isFinite(serial) ? serial : written;
}

function styleAt(context: SheetContext, index: string | undefined): CellStyle {
  return context.styles[index === undefined ? 0 : Number(index)] ?? PLAIN_STYLE;
}
