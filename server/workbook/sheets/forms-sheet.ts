import type { Worksheet } from "exceljs";
import { isNeglected } from "../../../shared/dictionary/neglected-forms.js";
import { message } from "../../../shared/messages/message.js";
import type { Book } from "../layout/book.js";
import { sumOf } from "../layout/counting.js";
import { placeAmber, placeShades } from "../layout/marks.js";
import { placeText, placeTitle } from "../layout/sheet-top.js";
import { STYLES, type StyleName } from "../layout/styles.js";
import { columnCells, columnWidths, type Counted, figuresOf, placeTable } from "../layout/table.js";
import { formLetter, type FormsTable, formsTable, hasLastYear } from "./forms-table.js";
import type { Report } from "./report.js";

const PAIRS_ROW = 5;
const SCHOOLS_ROW = 6;
const VERDICT_ROW = 7;
const LAST_YEAR_ROW = 8;

/** Writes «Формы и школы»: forms across, schools down, and what is neglected marked by colour and by word. */
export async function writeFormsSheet(book: Book, report: Report): Promise<void> {
  const table = formsTable(report);
  const widths = columnWidths(table);
  const sheet = book.addSheet({
    name: table.sheet,
    columns: widths,
    frozenRows: table.top,
    frozenColumns: 1,
    headingRow: table.top,
  });
  placeTitle(sheet, message("report.forms.title"), report.subtitle);
  placeText(sheet, 3, message("report.forms.legend"), "subtitle");
  placeDistrictRows(sheet, table, report);
  await placeTable(book, sheet, table, widths);
  markNeglected(sheet, table, report);
  book.closeSheet(sheet);
}

// Above the headings, where no filter hides them: pairs of each form, schools that have it, and whether none has.
function placeDistrictRows(sheet: Worksheet, table: FormsTable, report: Report): void {
  const { forms, streamed } = report;
  const figures = forms.map((_form, index) => figuresOf(table, 1 + index));
  const pairs = figures.map((own) => own.reduce((sum, figure) => sum + figure, 0));
  const schools = figures.map((own) => own.filter((figure) => figure > 0).length);
  placeCounts(
    sheet,
    PAIRS_ROW,
    message("report.forms.pairs"),
    "total",
    forms.map((form, index) => ({ formula: sumOf(table, form.name, streamed), result: pairs[index] ?? 0 })),
  );
  placeCounts(
    sheet,
    SCHOOLS_ROW,
    message("report.forms.schools"),
    "total",
    forms.map((form, index) => ({
      formula: `COUNTIF(${columnCells(table, form.name, streamed)},">0")`,
      result: schools[index] ?? 0,
    })),
  );
  const nowhere = message("report.forms.nowhere");
  placeCounts(
    sheet,
    VERDICT_ROW,
    message("report.forms.neglected"),
    "verdict",
    forms.map(({ federal }, index) => ({
      formula: `IF(${formLetter(index)}${PAIRS_ROW}=0,"${nowhere}","")`,
      result: isNeglected({ federal, pairs: pairs[index] ?? 0 }) ? nowhere : "",
    })),
  );
  sheet.getRow(VERDICT_ROW).height = VERDICT_HEIGHT;
  if (hasLastYear(report)) {
    placeCounts(
      sheet,
      LAST_YEAR_ROW,
      message("report.forms.lastYear"),
      "lastYear",
      forms.map(({ code }) => report.schools.reduce((sum, { lastYear }) => sum + (lastYear?.[code] ?? 0), 0)),
    );
  }
}

const VERDICT_HEIGHT = 32;

function placeCounts(
  sheet: Worksheet,
  number: number,
  label: string,
  style: StyleName,
  cells: readonly (Counted | number)[],
): void {
  const row = sheet.getRow(number);
  row.getCell(1).value = label;
  row.getCell(1).style = STYLES.totalLabel;
  cells.forEach((cell, index) => {
    row.getCell(2 + index).value = typeof cell === "number" ? cell : { ...cell };
    row.getCell(2 + index).style = STYLES[style];
  });
}

// A silent school's zeros are not known to be a lack: they stay plain.
function markNeglected(sheet: Worksheet, table: FormsTable, { forms }: Report): void {
  const lastForm = formLetter(forms.length - 1);
  placeAmber(sheet, `B${VERDICT_ROW}:${lastForm}${VERDICT_ROW}`, `B${PAIRS_ROW}=0`);
  if (table.reported === 0) return;
  const first = table.top + 1;
  const bottom = first + table.reported - 1;
  placeShades(sheet, `B${first}:${formLetter(table.federal - 1)}${bottom}`, true, table.most);
  if (table.federal < forms.length) {
    placeShades(sheet, `${formLetter(table.federal)}${first}:${lastForm}${bottom}`, false, table.most);
  }
}
