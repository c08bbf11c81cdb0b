import type { CellValue } from "../../grid/grid.js";
import { isoToSerial } from "../../grid/serial-date.js";
import type { XmlScanner } from "../package/xml-scanner.js";
import { skip } from "../xlsx/rich-text.js";
import type { CellStyle } from "../xlsx/styles.js";
import type { OdsStyles } from "./ods-styles.js";

/** A cell of an .ods: it may stand for many equal ones beside it. */
export interface OdsCell {
  readonly value: CellValue;
  readonly style: CellStyle;
  readonly formula: boolean;
  readonly repeat: number;
  readonly columnsSpanned: number;
  readonly rowsSpanned: number;
}

/** How LibreOffice keeps the logical values of an .xlsx. */
const LOGICAL_CONSTANT = /^of:=(TRUE|FALSE)\(\)$/;

/** Reads the cell stood on and moves to its end; throws a `WorkbookRefusal` for broken XML. */
export function readOdsCell(scanner: XmlScanner, styles: OdsStyles, defaultStyle: string | undefined): OdsCell {
  const written = (name: string): string | undefined => scanner.attribute(name);
  const type = written("office:value-type") ?? written("calcext:value-type") ?? "";
  const isError = written("calcext:value-type") === "error";
  const style = styles.cell(written("table:style-name") ?? defaultStyle);
  const number = written("office:value");
  const date = written("office:date-value") ?? written("office:time-value");
  const boolean = written("office:boolean-value");
  const string = written("office:string-value");
  const formula = written("table:formula");
  const constant = LOGICAL_CONSTANT.exec(formula ?? "");
  const cell = {
    formula: formula !== undefined && !constant,
    repeat: count(written("table:number-columns-repeated")),
    columnsSpanned: count(written("table:number-columns-spanned")),
    rowsSpanned: count(written("table:number-rows-spanned")),
  };
  const text = readText(scanner);
  let value: CellValue = text;
  if (isError) value = { error: text };
  else if (constant) value = constant[1] === "TRUE";
  else if (type === "float" || type === "percentage" || type === "currency") value = finite(number) ?? text;
  else if (type === "date" || type === "time") value = dateSerial(date ?? "") ?? text;
  else if (type === "boolean") value = boolean === "true" || boolean === "1";
  else if (type === "string" && text === "") value = string ?? null;
  const isDate = type === "date" || type === "time";
  const format = isDate && style.format === "General" ? plainFormat(type, value) : style.format;
  return { ...cell, value, style: { format, struck: style.struck } };
}

/** How a date is shown whose style says nothing. */
function plainFormat(type: string, value: CellValue): string {
  if (type === "time") return "h:mm:ss";
  return Number.isInteger(value) ? "dd.mm.yyyy" : "dd.mm.yyyy h:mm";
}

/** A count of repetition or span; nonsense counts as one. */
export function count(written: string | undefined): number {
  const number = Number(written ?? 1);
  return Number.isInteger(number) && number >= 1 ? number : 1;
}

function finite(written: string | undefined): number | null {
  return written === undefined || !Number.isFinite(Number(written)) ? null : Number(written);
}

/** `2022-09-01`, `2022-09-01T08:30:00` or `PT8H30M00S` as a serial number counted from 1899-12-30. */
function dateSerial(written: string): number | null {
  const date = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:[.,]\d+)?))?)?/.exec(written);
  const time = /^PT(\d+)H(\d+)M(\d+(?:[.,]\d+)?)S$/.exec(written);
  const [hours = 0, minutes = 0, seconds = 0] = (date?.slice(2) ?? time?.slice(1) ?? []).map((one?: string) =>
    Number((one ?? "0").replace(",", ".")),
  );
  if (!date && !time) return null;
  const day = date ? isoToSerial(date[1] ?? "", false) : 0;
  const serial = day + (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return Number.isFinite(serial) ? serial : null;
}

/** The paragraphs of the cell stood on, one a line; comments and drawings in it are not its text. */
function readText(scanner: XmlScanner): string {
  const end = scanner.depth - 1;
  const paragraphs: string[] = [];
  while (scanner.next() && scanner.depth > end) {
    if (scanner.kind !== "open") continue;
    if (scanner.name === "p" && scanner.depth === end + 2) paragraphs.push(readParagraph(scanner));
    else skip(scanner);
  }
  return paragraphs.join("\n");
}

const LONGEST_SPACE = 1000;

function readParagraph(scanner: XmlScanner): string {
  const end = scanner.depth - 1;
  let text = "";
  while (scanner.next() && scanner.depth > end) {
    if (scanner.kind === "text") text += scanner.text().replace(/[ \t\n]+/g, " ");
    else if (scanner.kind === "open") {
      if (scanner.name === "s") text += " ".repeat(Math.min(count(scanner.attribute("c")), LONGEST_SPACE));
      else if (scanner.name === "tab") text += "\t";
      else if (scanner.name === "line-break") text += "\n";
      else if (scanner.name === "annotation" || scanner.name === "ruby-text") skip(scanner);
    }
  }
  return text;
}
