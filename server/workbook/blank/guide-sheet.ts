import type { BlankRegister } from "../../../shared/fill/blank-register.js";
import { message } from "../../../shared/messages/message.js";
import type { Book } from "../layout/book.js";
import { placeTitle } from "../layout/sheet-top.js";
import { STYLES } from "../layout/styles.js";
import { LINE_HEIGHT, linesIn } from "../layout/text-size.js";

const NUMBER_WIDTH = 5;
const TEXT_WIDTH = 96;
const FIRST_ROW = 4;
const AIR = 6;

const STEPS = ["1", "2", "3", "4", "5", "6", "7"] as const;

/** Writes «Как заполнять»: a few sentences, numbered. */
export function writeGuideSheet(book: Book, { subtitle, schoolYear }: BlankRegister): void {
  const sheet = book.addSheet({
    name: message("fill.guide.sheet"),
    columns: [{ width: NUMBER_WIDTH }, { width: TEXT_WIDTH }],
    frozenRows: 2,
    frozenColumns: 0,
  });
  placeTitle(sheet, message("fill.guide.title"), subtitle);
  STEPS.forEach((step, index) => {
    const text = message(`fill.guide.${step}`, { year: schoolYear.slice(0, 4) });
    const row = sheet.getRow(FIRST_ROW + index);
    row.getCell(1).value = index + 1;
    row.getCell(1).style = { ...STYLES.heading, alignment: { horizontal: "right", vertical: "top" } };
    row.getCell(2).value = text;
    row.getCell(2).style = {
      ...STYLES.subtitle,
      alignment: { vertical: "top", wrapText: true, indent: 1 },
    };
    row.height = linesIn(text, TEXT_WIDTH - 2) * LINE_HEIGHT + AIR;
  });
  book.closeSheet(sheet);
}
