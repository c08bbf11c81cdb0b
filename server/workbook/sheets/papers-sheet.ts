import { needsConsent } from "../../../shared/check/rules/papers.js";
import { message } from "../../../shared/messages/message.js";
import { PAPER_CODES } from "../../../shared/monitoring/papers.js";
import type { Book } from "../layout/book.js";
import { localTime } from "../layout/local-time.js";
import { placeText, placeTitle } from "../layout/sheet-top.js";
import { type Cell, columnWidths, placeTable, type Table } from "../layout/table.js";
import { SCHOOL_NARROWEST } from "../layout/text-size.js";
import type { MergedPair, MergedSchool } from "../merged-data.js";
import { fieldHeading } from "./register-columns.js";
import type { Report } from "./report.js";

const HEADING_ROW = 5;
/** So many orders of a school are named; of more, the first ones. */
const ORDERS_NAMED = 3;

const byText = new Intl.Collator("ru", { numeric: true }).compare;

/** Writes «Документы и кураторы»: who answers for mentoring in each school, and what papers the district knows of. */
export async function writePapersSheet(book: Book, report: Report): Promise<void> {
  const table = papersTable(report);
  const widths = columnWidths(table);
  const sheet = book.addSheet({
    name: table.sheet,
    columns: widths,
    frozenRows: HEADING_ROW,
    frozenColumns: 1,
    headingRow: HEADING_ROW,
  });
  placeTitle(sheet, message("report.papers.title"), report.subtitle);
  placeText(sheet, 3, message("report.papers.legend"), "subtitle");
  await placeTable(book, sheet, table, widths);
  book.closeSheet(sheet);
}

function papersTable(report: Report): Table {
  return {
    sheet: message("report.sheet.papers"),
    name: message("report.table.papers"),
    top: HEADING_ROW,
    airy: true,
    columns: [
      { heading: fieldHeading("school"), style: "wrapped", narrowest: SCHOOL_NARROWEST },
      { heading: message("report.papers.curator"), style: unknownStyle, narrowest: 24 },
      { heading: message("report.papers.curatorPost"), style: "wrapped", narrowest: 18 },
      {
        heading: message("report.papers.signedIn"),
        style: (cell) => (typeof cell === "string" ? "silent" : "date"),
        narrowest: 14,
      },
      ...PAPER_CODES.map((code) => ({
        heading: message(`report.paper.${code}`),
        style: "wrapped" as const,
        narrowest: 16,
        widest: 30,
      })),
      { heading: message("report.papers.orders"), style: "wrapped", narrowest: 20, widest: 40 },
      { heading: message("report.papers.consents"), style: "mark" },
      { heading: message("report.papers.plans"), style: "mark" },
    ],
    rowCount: report.schools.length,
    rows: report.schools.map((school) => schoolRow(report, school)),
  };
}

function unknownStyle(cell: Cell): "silent" | "wrapped" {
  return cell === message("report.papers.unknown") ? "silent" : "wrapped";
}

function schoolRow(report: Report, school: MergedSchool): Cell[] {
  const pairs = report.pairsOfSchool.get(school.name) ?? [];
  const { curator = "", curatorPost = "", papers = {} } = school.papers ?? {};
  const minors = pairs.filter((pair) => needsConsent({ ...pair, row: 0 }, report.data));
  return [
    school.name,
    curator === "" ? message("report.papers.unknown") : curator,
    curatorPost === "" ? null : curatorPost,
    signedIn(school, report.timeZone),
    ...PAPER_CODES.map((code) => papers[code] ?? null),
    ordersOf(pairs),
    ofAll(minors, ({ fields }) => fields.consentMentee === true),
    ofAll(pairs, ({ fields }) => fields.plan === true),
  ];
}

/** The day; the hour would tell of a person's habits, and nobody asks it. */
function signedIn({ signedInAt }: MergedSchool, timeZone: string): Cell {
  if (signedInAt === undefined || signedInAt === null) return message("report.papers.never");
  const day = localTime(signedInAt, timeZone);
  day.setUTCHours(0, 0, 0, 0);
  return day;
}

function ordersOf(pairs: readonly MergedPair[]): string | null {
  const orders = [...new Set(pairs.flatMap(({ fields }) => fields.order ?? []))].sort(byText);
  const named = orders.slice(0, ORDERS_NAMED).join(", ");
  const count = orders.length - ORDERS_NAMED;
  if (count > 0) return message("report.papers.more", { named, count });
  return named === "" ? null : named;
}

function ofAll(pairs: readonly MergedPair[], has: (pair: MergedPair) => boolean): string | null {
  return pairs.length === 0
    ? null
    : message("report.papers.ofAll", { has: pairs.filter(has).length, all: pairs.length });
}
