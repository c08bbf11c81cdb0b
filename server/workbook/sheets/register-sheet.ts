import type { DataValidation, Worksheet } from "exceljs";
import { columnLetter } from "../../../shared/grid/address.js";
import { message } from "../../../shared/messages/message.js";
import { fieldType, type FieldType } from "../../../shared/register/fields.js";
import type { Book } from "../layout/book.js";
import { columnWidths, lastRow, placeTable } from "../layout/table.js";
import { listCells, type ListName } from "./lists.js";
import { WHOSE_COLUMNS } from "./register-columns.js";
import type { Report } from "./report.js";

/** The school stays in sight; names would take half of a small screen. */
const FROZEN_COLUMNS = 1;
/** A few rows more than are filled, so that a row typed under the table has its lists. */
const ROOM_BELOW = 200;

const LIST_OF: Partial<Record<FieldType, ListName>> = {
  form: "forms",
  roleModel: "roleModels",
  status: "statuses",
  mark: "marks",
};

/** Writes «Реестр пар»: one heading row, one row a pair, nothing else, so that it sorts, filters and imports as it is. */
export async function writeRegisterSheet(book: Book, report: Report): Promise<void> {
  const table = report.register;
  const widths = columnWidths(table);
  const sheet = book.addSheet({
    name: table.sheet,
    columns: widths,
    frozenRows: table.top,
    frozenColumns: FROZEN_COLUMNS,
    headingRow: table.top,
    headingColumns: WHOSE_COLUMNS,
  });
  const bottom = lastRow(table);
  table.columns.forEach((column, index) => {
    const list = column.field ? LIST_OF[fieldType(column.field)] : undefined;
    const letter = columnLetter(index);
    if (list) addList(sheet, `${letter}${table.top + 1}:${letter}${bottom + ROOM_BELOW}`, list, report);
  });
  if (book.streamed) sheet.autoFilter = `A${table.top}:${columnLetter(table.columns.length - 1)}${bottom}`;
  await placeTable(book, sheet, table, widths);
  book.closeSheet(sheet);
}

/** A drop-down; a role model may be the school's own, so that list only offers. */
function addList(sheet: Worksheet, range: string, list: ListName, report: Report): void {
  validations(sheet).add(range, {
    type: "list",
    allowBlank: true,
    showErrorMessage: list !== "roleModels",
    errorStyle: "stop",
    errorTitle: message("report.prompt.title"),
    error: message("report.prompt.error"),
    formulae: [listCells(list, report)],
  });
}

// exceljs takes a validation for a whole range here; its types only know it cell by cell, which is slow and large.
function validations(sheet: Worksheet): { add(range: string, validation: DataValidation): void } {
  return (sheet as Worksheet & { dataValidations: { add(range: string, validation: DataValidation): void } })
    .dataValidations;
}
