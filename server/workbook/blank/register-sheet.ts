import type { CellValue, DataValidation, Style, Worksheet } from "exceljs";
import type { BlankColumn, BlankRegister } from "../../../shared/fill/blank-register.js";
import { listFormula, type ListSheet } from "../../../shared/fill/list-sheet.js";
import { columnLetter } from "../../../shared/grid/address.js";
import { message } from "../../../shared/messages/message.js";
import { fieldType, type PairFields } from "../../../shared/register/fields.js";
import type { Dictionary } from "../../../shared/dictionary/schema.js";
import type { Book } from "../layout/book.js";
import { dayOf } from "../layout/local-time.js";
import { plainText } from "../layout/plain-text.js";
import { placeText, placeTitle } from "../layout/sheet-top.js";
import { AIRY_STYLES, type StyleName } from "../layout/styles.js";
import { headingLines, LINE_HEIGHT, linesIn, MOST_LINES } from "../layout/text-size.js";
import { fieldCell } from "../sheets/register-columns.js";
import { headingStyle } from "./blank-styles.js";

const REMARK_ROW = 3;
const BAND_ROW = 4;
const HEADING_ROW = 5;
const FIRST_ROW = 6;
/** The number and the mentor stay in sight. */
const FROZEN_COLUMNS = 2;
/** For a sheet that is typed into, and printed to be written on. */
const AIR = 4;

interface BlankSheetOptions {
  readonly name: string;
  /** `null` where the lists are put on later. */
  readonly lists: ListSheet | null;
  readonly dictionary: Dictionary;
}

/** Writes the register itself: title, bands, headings, bordered rows with their lists, last year's pairs on top. */
export function writeBlankSheet(
  book: Book,
  register: BlankRegister,
  { name, lists, dictionary }: BlankSheetOptions,
): void {
  const sheet = book.addSheet({
    name,
    columns: register.columns.map(({ width }) => ({ width })),
    frozenRows: HEADING_ROW,
    frozenColumns: FROZEN_COLUMNS,
    headingRow: HEADING_ROW,
    headingColumns: FROZEN_COLUMNS,
    selected: true,
  });
  placeTitle(sheet, register.title, register.subtitle);
  placeText(sheet, REMARK_ROW, message("fill.blank.remark"), "subtitle");
  sheet.getRow(REMARK_ROW).height = LINE_HEIGHT + 2 * AIR;
  placeHeadings(sheet, register.columns);
  for (let index = 0; index < register.rowCount; index += 1) placeRow(sheet, register, index, dictionary);
  register.columns.forEach((column, index) => {
    addValidation(sheet, register, lists, column, index);
  });
  const last = columnLetter(register.columns.length - 1);
  sheet.autoFilter = `A${String(HEADING_ROW)}:${last}${String(HEADING_ROW + register.rowCount)}`;
  book.closeSheet(sheet);
}

function placeHeadings(sheet: Worksheet, columns: readonly BlankColumn[]): void {
  let lines = 1;
  columns.forEach(({ heading, group, width }, index) => {
    const cell = sheet.getCell(HEADING_ROW, index + 1);
    cell.value = heading;
    cell.style = headingStyle(group, false);
    lines = Math.max(lines, headingLines(heading, width));
    const band = sheet.getCell(BAND_ROW, index + 1);
    band.style = headingStyle(group, true);
    const isFirst = columns[index - 1]?.group !== group;
    if (isFirst && group !== "number") band.value = message(`fill.blank.group.${group}`);
  });
  sheet.getRow(HEADING_ROW).height = Math.min(lines, MOST_LINES) * LINE_HEIGHT + AIR;
  sheet.getRow(BAND_ROW).height = LINE_HEIGHT + AIR;
}

function placeRow(sheet: Worksheet, { columns, pairs }: BlankRegister, index: number, dictionary: Dictionary): void {
  const row = sheet.getRow(FIRST_ROW + index);
  const pair: PairFields = pairs[index] ?? {};
  let lines = 1;
  columns.forEach(({ field, width }, at) => {
    const cell = row.getCell(at + 1);
    cell.style = bodyStyle(field);
    if (field === "rowNo") cell.value = numberOf(columns, index, index < pairs.length);
    else {
      const value = fieldCell(fieldType(field), pair[field], dictionary);
      cell.value = typeof value === "string" ? plainText(value) : value;
      // A year of birth is no date: as one it would read 02.07.1905.
      if (typeof value === "number" && fieldType(field) === "birth") cell.style = AIRY_STYLES.mark;
      if (typeof value === "string") lines = Math.max(lines, linesIn(value, width));
    }
  });
  row.height = Math.min(lines, MOST_LINES) * LINE_HEIGHT + AIR;
}

/** A row gets its number when a mentor is written in it. */
function numberOf(columns: readonly BlankColumn[], index: number, isFilled: boolean): CellValue {
  const letter = columnLetter(columns.findIndex(({ field }) => field === "mentorName"));
  const mentor = `${letter}${String(FIRST_ROW + index)}`;
  const above = `${letter}$${String(FIRST_ROW)}:${mentor}`;
  return { formula: `IF(${mentor}="","",COUNTA(${above}))`, result: isFilled ? index + 1 : "" };
}

function bodyStyle(field: BlankColumn["field"]): Partial<Style> {
  if (field === "rowNo") return AIRY_STYLES.mark;
  const style = STYLE_OF[fieldType(field)] ?? "wrapped";
  // A class stays a text: «5-11» is not to become 5 November.
  return fieldType(field) === "grade" ? { ...AIRY_STYLES.mark, numFmt: "@" } : AIRY_STYLES[style];
}

const STYLE_OF: Partial<Record<ReturnType<typeof fieldType>, StyleName>> = {
  date: "date",
  birth: "date",
  years: "mark",
  mark: "mark",
  status: "mark",
};

function addValidation(
  sheet: Worksheet,
  register: BlankRegister,
  lists: ListSheet | null,
  column: BlankColumn,
  index: number,
): void {
  const letter = columnLetter(index);
  const range = `${letter}${String(FIRST_ROW)}:${letter}${String(FIRST_ROW + register.rowCount - 1)}`;
  if (column.list) {
    if (!lists) return;
    const form = columnLetter(register.columns.findIndex(({ field }) => field === "form"));
    const formula = listFormula(lists, column.list, `$${form}${String(FIRST_ROW)}`);
    validations(sheet).add(range, listValidation(formula));
  } else if (column.field !== "rowNo" && fieldType(column.field) === "date")
    validations(sheet).add(range, dateValidation(register.schoolYear));
}

/** A school may know better than the list: it is asked, not stopped. */
function listValidation(formula: string): DataValidation {
  return {
    type: "list",
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: "warning",
    errorTitle: message("report.prompt.title"),
    error: message("fill.list.error"),
    formulae: [formula],
  };
}

function dateValidation(schoolYear: string): DataValidation {
  return {
    type: "date",
    operator: "between",
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: "warning",
    errorTitle: message("fill.blank.dateTitle"),
    error: message("fill.blank.dateError", { year: schoolYear.slice(0, 4) }),
    formulae: [dayOf("2000-01-01"), dayOf("2099-12-31")],
  };
}

// exceljs takes a validation for a whole range here; its types only know it cell by cell, which is slow and large.
function validations(sheet: Worksheet): { add(range: string, validation: DataValidation): void } {
  return (sheet as Worksheet & { dataValidations: { add(range: string, validation: DataValidation): void } })
    .dataValidations;
}
