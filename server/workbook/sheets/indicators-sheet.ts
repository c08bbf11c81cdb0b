import { message } from "../../../shared/messages/message.js";
import type { Book } from "../layout/book.js";
import { localTime, writtenTime } from "../layout/local-time.js";
import { placeShareBars } from "../layout/marks.js";
import { placeRemark, placeText, placeTitle } from "../layout/sheet-top.js";
import { columnWidths, lastRow, placeTable } from "../layout/table.js";
import { FIRST_ROW, HEADING_ROW, indicatorsTable, type ReportedIndicators, SHARE } from "./indicators-table.js";

/** Writes «Показатели»: what the June monitoring asks, each with what it is counted from. */
export async function writeIndicatorsSheet(book: Book, report: ReportedIndicators): Promise<void> {
  const table = indicatorsTable(report);
  const widths = columnWidths(table);
  const sheet = book.addSheet({
    name: table.sheet,
    columns: widths,
    frozenRows: HEADING_ROW,
    frozenColumns: 1,
    headingRow: HEADING_ROW,
  });
  placeTitle(sheet, message("report.indicators.title"), report.subtitle);
  placeText(sheet, 3, legendOf(report), "subtitle");
  await placeTable(book, sheet, table, widths);
  placeShareBars(sheet, `${SHARE}${FIRST_ROW}:${SHARE}${lastRow(table)}`);
  placeRemark(sheet, lastRow(table) + 2, message("report.indicators.note"), widths);
  book.closeSheet(sheet);
}

/** What is to be known before the figures are read: that they are frozen, that small ones are hidden, or what to type in. */
function legendOf({ data, timeZone, isPublic }: ReportedIndicators): string {
  const legend = message(isPublic ? "report.public.note" : "report.indicators.legend");
  if (!data.frozen) return legend;
  const at = writtenTime(localTime(data.frozen.at, timeZone));
  const frozen = message("report.indicators.frozen", { at });
  return isPublic ? `${frozen} ${legend}` : frozen;
}
