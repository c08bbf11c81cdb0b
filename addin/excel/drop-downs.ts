import { message } from "../../shared/messages/message.js";
import type { DropDown, DropDownPatch, ListColumns } from "../../shared/workbook/drop-down.js";

/** Rows of the list sheet: headings, then how many values each column has. */
const ROWS_ABOVE_VALUES = 2;

/**
 * Puts drop-downs on columns, with the hidden sheet that they take their lists from: three `context.sync` calls, however
 * many columns and rows. A stretch of cells in which any has a validation keeps what it has.
 */
export async function putDropDowns(context: Excel.RequestContext, patch: DropDownPatch): Promise<void> {
  const known = context.workbook.worksheets.getItemOrNullObject(patch.lists.name);
  known.load("name");
  const stretches = patch.dropDowns.flatMap((dropDown) => stretchesOf(context, dropDown));
  for (const { range } of stretches) range.dataValidation.load("type");
  await context.sync();
  // A new sheet's event does not say who has made it: without this, our own would have the whole workbook read again.
  context.runtime.enableEvents = false;
  writeLists(known.isNullObject ? context.workbook.worksheets.add(patch.lists.name) : known, patch.lists);
  context.runtime.enableEvents = true;
  await context.sync();
  for (const { range, formula } of stretches) if (range.dataValidation.type === "None") validate(range, formula);
  await context.sync();
}

function stretchesOf(context: Excel.RequestContext, { sheet, column, rows, formula }: DropDown) {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  return rows.map(([first, last]) => ({
    range: worksheet.getRangeByIndexes(first, column, last - first + 1, 1),
    formula: formula.replaceAll("{row}", String(first + 1)),
  }));
}

function writeLists(sheet: Excel.Worksheet, { columns }: ListColumns): void {
  const height = ROWS_ABOVE_VALUES + Math.max(0, ...columns.map(({ values }) => values.length));
  const range = sheet.getRangeByIndexes(0, 0, height, columns.length);
  const cells = columns.map(({ heading, values }) => [heading, values.length, ...values]);
  range.values = Array.from({ length: height }, (_, row) => cells.map((column) => column[row] ?? ""));
  sheet.visibility = "Hidden";
}

/** Asks and does not stop: a school may know better than the list. */
function validate(range: Excel.Range, formula: string): void {
  range.dataValidation.rule = { list: { inCellDropDown: true, source: `=${formula}` } };
  range.dataValidation.ignoreBlanks = true;
  range.dataValidation.errorAlert = {
    showAlert: true,
    style: "Warning",
    title: message("report.prompt.title"),
    message: message("fill.list.error"),
  };
}
