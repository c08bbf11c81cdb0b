import type { RegionFigures, RegionTotal } from "../../shared/api/region.js";
import { message } from "../../shared/messages/message.js";
import { openBook } from "./layout/book.js";
import { localTime, writtenTime } from "./layout/local-time.js";
import { placeDataBars } from "./layout/marks.js";
import { placeText, placeTitle } from "./layout/sheet-top.js";
import { ACCENT, STYLES } from "./layout/styles.js";
import { type Cell, columnWidths, lastRow, placeTable, type Table, type TableColumn } from "./layout/table.js";
import { SCHOOL_NARROWEST } from "./layout/text-size.js";

const TOTAL_ROW = 5;
const HEADING_ROW = 6;
const TOTAL_HEIGHT = 20;
const NARROWEST = 14;

/** Writes the region's figures as a workbook: a district a row, the region's totals above, the indicators on a sheet of their own. */
export async function writeRegionEdition(figures: RegionFigures, at: string): Promise<Uint8Array> {
  const title = message("report.region.title");
  const book = await openBook({ title, company: "", at: new Date(at) });
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const subtitle = message("report.subtitle", {
    district: message("report.region.all"),
    year: figures.schoolYear.replace("-", "–"),
    at: writtenTime(localTime(at, timeZone)),
  });
  for (const table of [districtsTable(figures), indicatorsTable(figures)]) {
    const widths = columnWidths(table);
    const isFirst = table.name === message("report.region.table");
    const sheet = book.addSheet({
      ...{ name: table.sheet, columns: widths, frozenRows: HEADING_ROW, frozenColumns: 1, headingRow: HEADING_ROW },
      ...(isFirst ? { tabColor: ACCENT, selected: true } : {}),
    });
    placeTitle(sheet, title, subtitle);
    placeText(sheet, 3, message("report.public.note"), "subtitle");
    if (isFirst) {
      const row = sheet.getRow(TOTAL_ROW);
      row.height = TOTAL_HEIGHT;
      totalsOf(figures).forEach((value, index) => {
        row.getCell(index + 1).value = value;
        row.getCell(index + 1).style = STYLES[index === 0 ? "totalLabel" : "total"];
      });
    }
    await placeTable(book, sheet, table, widths);
    if (isFirst) placeDataBars(sheet, `D${HEADING_ROW + 1}:D${lastRow(table)}`);
    book.closeSheet(sheet);
  }
  return book.finish();
}

function districtsTable({ districts, forms }: RegionFigures): Table {
  const counts = (["schools", "reported", "pairs", "mentors", "mentees"] as const).map((column) =>
    countColumn(message(`report.region.${column}`)),
  );
  return {
    sheet: message("report.sheet.summary"),
    name: message("report.region.table"),
    ...{ top: HEADING_ROW, airy: true, rowCount: districts.length },
    columns: [districtColumn(), ...counts, ...forms.map(({ name }) => countColumn(name))],
    rows: districts.map(({ name, schools, reported, pairs, mentors, mentees, forms: own }) => [
      ...[name, schools, reported],
      ...[pairs, mentors, mentees, ...own].map(shown),
    ]),
  };
}

/** A district and an indicator a row: what has no figures in a district has no row there. */
function indicatorsTable({ districts }: RegionFigures): Table {
  const rows = districts.flatMap(({ name, indicators }) =>
    indicators.map(({ code, part, base }): Cell[] => [
      ...[name, message(`report.indicator.${code}`), shown(part), shown(base)],
      part === null || base === null || base === 0 ? null : part / base,
    ]),
  );
  return {
    sheet: message("report.sheet.indicators"),
    name: message("report.table.indicators"),
    ...{ top: HEADING_ROW, airy: true, rowCount: rows.length, rows },
    columns: [
      districtColumn(),
      { heading: message("report.indicators.name"), style: "wrapped", narrowest: SCHOOL_NARROWEST },
      countColumn(message("report.indicators.part")),
      countColumn(message("report.indicators.base")),
      { heading: message("report.indicators.share"), style: "share", narrowest: NARROWEST },
    ],
  };
}

function districtColumn(): TableColumn {
  return { heading: message("report.region.district"), style: "wrapped", narrowest: SCHOOL_NARROWEST };
}

function countColumn(heading: string): TableColumn {
  return { heading, style: (cell) => (typeof cell === "string" ? "hidden" : "count"), narrowest: NARROWEST };
}

function totalsOf({ totals }: RegionFigures): (string | number)[] {
  const sums = [totals.pairs, totals.mentors, totals.mentees, ...totals.forms].map(total);
  return [message("report.region.total"), totals.schools, totals.reported, ...sums];
}

function total({ shown: count, whole }: RegionTotal): string | number {
  if (whole) return count;
  return message(count === 0 ? "report.public.hidden" : "report.region.atLeast", { count });
}

function shown(figure: number | null): number | string {
  return figure ?? message("report.public.hidden");
}
