import type { Worksheet } from "exceljs";
import { message } from "../../../shared/messages/message.js";
import type { PublicFigure, PublicFigures, PublicRow } from "../../../shared/privacy/public-figures.js";
import type { Book } from "../layout/book.js";
import { placeDataBars } from "../layout/marks.js";
import { placeText, placeTitle } from "../layout/sheet-top.js";
import { ACCENT, STYLES } from "../layout/styles.js";
import { type Cell, columnWidths, lastRow, placeTable, type Table, type TableColumn } from "../layout/table.js";
import { SCHOOL_NARROWEST } from "../layout/text-size.js";
import { fieldHeading } from "./register-columns.js";
import type { Report } from "./report.js";

const TOTAL_ROW = 5;
const HEADING_ROW = 6;
const TOTAL_HEIGHT = 20;

/** Writes «Сводка» of the public edition: a school a row, plain numbers, and a word where one is hidden. */
export async function writePublicSheet(book: Book, report: Report, figures: PublicFigures): Promise<void> {
  const table = publicTable(report, figures);
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
  placeTitle(sheet, message("report.public.title"), report.subtitle);
  placeText(sheet, 3, message("report.public.note"), "subtitle");
  placeTotals(sheet, figures.totals);
  await placeTable(book, sheet, table, widths);
  placeDataBars(sheet, `B${HEADING_ROW + 1}:B${lastRow(table)}`);
  book.closeSheet(sheet);
}

function publicTable(report: Report, { schools }: PublicFigures): Table {
  const count = (heading: string): TableColumn => ({ heading, style: figureStyle, narrowest: 12 });
  return {
    sheet: message("report.sheet.summary"),
    name: message("report.table.summary"),
    top: HEADING_ROW,
    airy: true,
    columns: [
      { heading: fieldHeading("school"), style: "wrapped", narrowest: SCHOOL_NARROWEST },
      count(message("report.column.pairs")),
      count(message("report.column.mentors")),
      count(message("report.column.mentees")),
      ...report.forms.map((form) => count(form.name)),
      {
        heading: message("report.forms.state"),
        style: (cell) => (cell === message("report.forms.unsent") ? "silent" : "mark"),
      },
    ],
    rowCount: schools.length,
    rows: schools.map((school) => [
      school.name,
      ...(school.silent ? figuresOf(school).map(() => null) : figuresOf(school).map(shown)),
      message(school.silent ? "report.forms.unsent" : "report.forms.sent"),
    ]),
  };
}

function figuresOf({ pairs, mentors, mentees, forms }: PublicRow): PublicFigure[] {
  return [pairs, mentors, mentees, ...forms];
}

function shown(figure: PublicFigure): number | string {
  return figure ?? message("report.public.hidden");
}

/** A hidden figure is a word, not a lack. */
function figureStyle(cell: Cell): "count" | "hidden" {
  return typeof cell === "string" ? "hidden" : "count";
}

function placeTotals(sheet: Worksheet, totals: PublicRow): void {
  const row = sheet.getRow(TOTAL_ROW);
  row.height = TOTAL_HEIGHT;
  [message("report.total"), ...figuresOf(totals).map(shown)].forEach((value, index) => {
    row.getCell(index + 1).value = value;
    row.getCell(index + 1).style = STYLES[index === 0 ? "totalLabel" : "total"];
  });
}
