import { message } from "../../../shared/messages/message.js";
import type { Book } from "../layout/book.js";
import { placeText, placeTitle } from "../layout/sheet-top.js";
import { columnWidths, placeTable } from "../layout/table.js";
import { fieldsTable } from "./fields-table.js";
import { listsTable } from "./lists.js";
import type { Report } from "./report.js";

/** Writes «Описание полей»: what each column means, and under it the values that the drop-downs offer. */
export async function writeFieldsSheet(book: Book, report: Report): Promise<void> {
  const fields = fieldsTable(report);
  const lists = listsTable(report);
  const widths = columnWidths(fields, lists);
  const sheet = book.addSheet({
    name: fields.sheet,
    columns: widths,
    frozenRows: fields.top,
    frozenColumns: 0,
    headingRow: fields.top,
  });
  placeTitle(sheet, message("report.fields.title"), report.subtitle);
  await placeTable(book, sheet, fields, widths);
  placeText(sheet, lists.top - 1, message("report.lists.title"), "heading");
  await placeTable(book, sheet, lists, widths);
  book.closeSheet(sheet);
}
