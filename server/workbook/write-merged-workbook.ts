import { message } from "../../shared/messages/message.js";
import { openBook, openStreamedBook } from "./layout/book.js";
import type { MergedData } from "./merged-data.js";
import { writeDisagreementsSheet } from "./sheets/disagreements-sheet.js";
import { writeFieldsSheet } from "./sheets/fields-sheet.js";
import { writeFormsSheet } from "./sheets/forms-sheet.js";
import { writeIndicatorsSheet } from "./sheets/indicators-sheet.js";
import { writePapersSheet } from "./sheets/papers-sheet.js";
import { writeRegisterSheet } from "./sheets/register-sheet.js";
import { prepareReport } from "./sheets/report.js";
import { writeSummarySheet } from "./sheets/summary-sheet.js";

/** More pairs than this are streamed: an Excel table of 40,000 rows took exceljs 13.7 s and 823 MB. */
const MOST_PAIRS_IN_A_TABLE = 5000;

/**
 * Writes the district's merged workbook and gives its bytes. The same data gives the same parts (only the packer's
 * times differ). Texts stay texts whatever they begin with; figures that count rows are formulas with their results.
 */
export async function writeMergedWorkbook(data: MergedData): Promise<Uint8Array> {
  const streamed = data.pairs.length > MOST_PAIRS_IN_A_TABLE;
  const report = prepareReport(data, streamed);
  const properties = { title: message("report.title"), company: data.district, at: new Date(data.at) };
  const book = await (streamed ? openStreamedBook : openBook)(properties);
  await writeSummarySheet(book, report);
  await writeRegisterSheet(book, report);
  await writeFormsSheet(book, report);
  await writeIndicatorsSheet(book, report);
  await writePapersSheet(book, report);
  await writeDisagreementsSheet(book, report);
  await writeFieldsSheet(book, report);
  return book.finish();
}
