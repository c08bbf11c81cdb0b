import { listSheet } from "../../shared/fill/list-sheet.js";
import type { BlankRegister } from "../../shared/fill/blank-register.js";
import type { Dictionary } from "../../shared/dictionary/schema.js";
import { message } from "../../shared/messages/message.js";
import { openBook } from "./layout/book.js";
import { writeGuideSheet } from "./blank/guide-sheet.js";
import { writeListSheet } from "./blank/list-sheet.js";
import { writeBlankSheet } from "./blank/register-sheet.js";

/** A workbook of its own, or one sheet for another workbook. */
export type BlankForm = "workbook" | "sheet";

interface BlankOptions {
  readonly dictionary: Dictionary;
  readonly at: Date;
  readonly form?: BlankForm;
}

/**
 * Writes a blank register as a workbook: the register, how to fill it in, and the hidden lists. As a `sheet` it is the
 * register alone, named by its year and without its lists: inserted elsewhere, they would lead to a file that is not
 * there. Gives the bytes.
 */
export async function writeBlankRegister(
  register: BlankRegister,
  { dictionary, at, form = "workbook" }: BlankOptions,
): Promise<Uint8Array> {
  const company = register.school ?? "";
  const book = await openBook({ title: register.title, company, at });
  if (form === "sheet") {
    const name = message("fill.blank.sheetOfYear", { year: register.schoolYear.replace("-", "–") });
    writeBlankSheet(book, register, { name, lists: null, dictionary });
    return book.finish();
  }
  const lists = listSheet(message("fill.list.sheet"), register.lists);
  writeBlankSheet(book, register, { name: message("fill.blank.sheet"), lists, dictionary });
  writeGuideSheet(book, register);
  writeListSheet(book, lists);
  return book.finish();
}
