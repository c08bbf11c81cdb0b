import type { Worksheet } from "exceljs";
import { message } from "../../../shared/messages/message.js";
import type { Book } from "../layout/book.js";
import { sumOf } from "../layout/counting.js";
import { placeDataBars } from "../layout/marks.js";
import { placeRemark, placeText, placeTitle } from "../layout/sheet-top.js";
import { ACCENT, STYLES } from "../layout/styles.js";
import { columnWidths, figuresOf, lastRow, placeTable, type Table } from "../layout/table.js";
import type { Report } from "./report.js";
import { type SummaryColumn, summaryColumns } from "./summary-columns.js";

const TOTAL_ROW = 5;
const HEADING_ROW = 6;
const TOTAL_HEIGHT = 20;
/** So many silent schools are named; of more, the first ones. */
const SILENT_NAMED = 3;

/** Writes «Сводка»: a school a row, the district's totals above them. */
export async function writeSummarySheet(book: Book, report: Report): Promise<void> {
  const columns = summaryColumns(report, HEADING_ROW);
  const table = summaryTable(report, columns);
  const widths = columnWidths(table);
  const sheet = book.addSheet({
    name: table.sheet,
    columns: widths,
    frozenRows: HEADING_ROW,
    frozenColumns: 1,
    headingRow: HEADING_ROW,
    tabColor: ACCENT,
    selected: true,
  });
  placeTitle(sheet, message("report.title"), report.subtitle);
  placeText(sheet, 3, reportedSentence(report), "subtitle");
  placeTotals(sheet, table, columns, report);
  await placeTable(book, sheet, table, widths);
  placeRemark(sheet, lastRow(table) + 2, message("report.note.persons"), widths);
  placeDataBars(sheet, `B${HEADING_ROW + 1}:B${lastRow(table)}`);
  book.closeSheet(sheet);
}

function summaryTable(report: Report, columns: readonly SummaryColumn[]): Table {
  return {
    sheet: message("report.sheet.summary"),
    name: message("report.table.summary"),
    top: HEADING_ROW,
    airy: true,
    columns,
    rowCount: report.schools.length,
    rows: report.schools.map((school, index) => {
      const line = { school, row: HEADING_ROW + 1 + index, pairs: report.pairsOfSchool.get(school.name) ?? [] };
      return columns.map((column) => column.value(line));
    }),
  };
}

/** Who has reported: «Реестр отправили 7 из 8 школ. Не отправили: Бирюлинская СОШ.» */
function reportedSentence(report: Report): string {
  const total = report.schools.length;
  if (total === 0) return message("report.reported.none");
  const silent = report.schools.filter(report.isSilent).map((school) => school.name);
  if (silent.length === 0) return message("report.reported.all", { total });
  const names = silent.slice(0, SILENT_NAMED).join(", ");
  const rest = silent.length - SILENT_NAMED;
  return message("report.reported.some", {
    reported: total - silent.length,
    total,
    silent: rest > 0 ? message("report.reported.more", { names, count: rest }) : names,
  });
}

// The totals stand above the headings, where no filter hides them.
function placeTotals(sheet: Worksheet, table: Table, columns: readonly SummaryColumn[], report: Report): void {
  const row = sheet.getRow(TOTAL_ROW);
  row.height = TOTAL_HEIGHT;
  columns.forEach((column, index) => {
    const cell = row.getCell(index + 1);
    cell.style = index === 0 ? STYLES.totalLabel : STYLES.total;
    if (index === 0) cell.value = message(report.data.scope?.school ? "report.totalOfSchool" : "report.total");
    else if (column.total === "sum") {
      cell.value = {
        formula: sumOf(table, column.heading, report.streamed),
        result: figuresOf(table, index).reduce((sum, figure) => sum + figure, 0),
      };
    } else if (column.total !== "none") cell.value = column.total;
  });
}
