import { listSheet } from "../../shared/fill/list-sheet.js";
import type { BlankRegister } from "../../shared/fill/blank-register.js";
import type { Dictionary } from "../../shared/dictionary/schema.js";
import { message } from "../../shared/messages/message.js";
import { openBook } from "./layout/book.js";
import { writeGuideSheet } from "./blank/guide-sheet.js";
import { writeListSheet } from "./blank/list-sheet.js";
import { writeBlankSheet } from "./blank/register-sheet.js";

/** Writes a blank register as a workbook: the register, how to fill it in, and the hidden lists. Gives its bytes. */
export async function writeBlankRegister(
  register: BlankRegister,
  dictionary: Dictionary,
  at: Date,
): Promise<Uint8Array> {
  const company = register.school ?? "";
  const book = openBook({ title: register.title, company, at });
  const lists = listSheet(message("fill.list.sheet"), register.lists);
  writeBlankSheet(book, register, lists, dictionary);
  writeGuideSheet(book, register);
  writeListSheet(book, lists);
  return book.finish();
}
