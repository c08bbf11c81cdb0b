import type { Worksheet } from "exceljs";
import { message } from "../../../shared/messages/message.js";
import type { Book } from "../layout/book.js";
import { placeText, placeTitle } from "../layout/sheet-top.js";
import { type ColumnWidth, columnWidths, lastRow, placeTable, type Table } from "../layout/table.js";
import { conflictsBlock, doublesBlock, loadsBlock, type Block } from "./disagreement-blocks.js";
import type { Report } from "./report.js";

const TITLE_ROWS = 2;

/** Writes «Разногласия»: open conflicts, probable doubles and mentors' loads, one table under another. */
export async function writeDisagreementsSheet(book: Book, report: Report): Promise<void> {
  const blocks = [conflictsBlock(report), doublesBlock(report), loadsBlock(report)];
  const name = message("report.sheet.disagreements");
  const placed: { block: Block; table: Table }[] = [];
  let top = TITLE_ROWS + 2;
  for (const block of blocks) {
    // A heading, a line that explains, the table.
    const table = { ...block.table, sheet: name, top: top + 2 };
    placed.push({ block, table });
    top = table.rowCount > 0 ? lastRow(table) + 3 : top + 2;
  }
  const widths = columnWidths(...placed.map(({ table }) => table));
  const sheet = book.addSheet({ name, columns: widths, frozenRows: TITLE_ROWS, frozenColumns: 0 });
  placeTitle(sheet, message("report.disagreements.title"), report.subtitle);
  for (const { block, table } of placed) await placeBlock(book, sheet, block, table, widths);
  book.closeSheet(sheet);
}

async function placeBlock(
  book: Book,
  sheet: Worksheet,
  block: Block,
  table: Table,
  widths: readonly ColumnWidth[],
): Promise<void> {
  placeText(sheet, table.top - 2, block.heading, "heading");
  if (table.rowCount === 0) return;
  placeText(sheet, table.top - 1, block.hint, "subtitle");
  await placeTable(book, sheet, table, widths);
}
