import type { Worksheet } from "exceljs";
import { FIRST_VALUE_ROW, type ListSheet } from "../../../shared/fill/list-sheet.js";
import type { Book } from "../layout/book.js";
import { plainText } from "../layout/plain-text.js";

const WIDTH = 40;

/** Writes the hidden sheet of lists: headings, how many values there are, the values. */
export function writeListSheet(book: Book, lists: ListSheet): Worksheet {
  const sheet = book.addSheet({
    name: lists.name,
    columns: lists.columns.map(() => ({ width: WIDTH })),
    frozenRows: 2,
    frozenColumns: 0,
  });
  sheet.state = "hidden";
  lists.columns.forEach(({ heading, values }, index) => {
    sheet.getCell(1, index + 1).value = plainText(heading);
    sheet.getCell(2, index + 1).value = values.length;
    values.forEach((value, at) => {
      sheet.getCell(FIRST_VALUE_ROW + at, index + 1).value = plainText(value);
    });
  });
  book.closeSheet(sheet);
  return sheet;
}
