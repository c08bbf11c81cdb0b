import { Writable } from "node:stream";
import type { PaperSize, Workbook, Worksheet } from "exceljs";
import { columnLetter } from "../../../shared/grid/address.js";
import { message } from "../../../shared/messages/message.js";
import { packed } from "./pack.js";
import { LINE_HEIGHT } from "./text-size.js";

// exceljs writes any number here; its list of papers only lacks A3.
const A3 = 8 as PaperSize;
const A4 = 9 as PaperSize;
/** In digits: a wider sheet, fitted to the width of the paper, could not be read. */
const WIDEST_ON_A4 = 240;
const WIDEST_ON_A3 = 340;

export interface BookProperties {
  readonly title: string;
  /** Whose workbook it is: the district. */
  readonly company: string;
  readonly at: Date;
}

export interface SheetLayout {
  readonly name: string;
  readonly columns: readonly { readonly width: number; readonly hidden?: boolean }[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** The row with the headings, repeated on every printed page; none on a sheet of several tables. */
  readonly headingRow?: number;
  /** So many columns on the left are repeated where the sheet is too wide for one page. */
  readonly headingColumns?: number;
  readonly tabColor?: string;
  /** The workbook opens on this sheet. */
  readonly selected?: boolean;
}

/** A workbook being written, sheet after sheet; a streamed one forgets each row once it is written. */
export interface Book {
  readonly streamed: boolean;
  addSheet(layout: SheetLayout): Worksheet;
  /** Tells that nothing more is written to the sheet. */
  closeSheet(sheet: Worksheet): void;
  finish(): Promise<Uint8Array>;
}

const STORED = { zip: { compression: "STORE" } } as const;

/** Starts a workbook that is built in memory and may hold Excel tables. */
export async function openBook(properties: BookProperties): Promise<Book> {
  const workbook = new (await exceljs()).Workbook();
  describe(workbook, properties);
  return {
    streamed: false,
    addSheet: (layout) => addSheet(workbook, layout, properties),
    closeSheet: () => undefined,
    finish: async () => packed(new Uint8Array(await workbook.xlsx.writeBuffer(STORED))),
  };
}

/** Starts a workbook whose rows are packed as they come: memory does not grow with them, but there are no Excel tables. */
export async function openStreamedBook(properties: BookProperties): Promise<Book> {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  const { WorkbookWriter } = (await exceljs()).stream.xlsx;
  const workbook = new WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  describe(workbook, properties);
  return {
    streamed: true,
    addSheet: (layout) => addSheet(workbook, layout, properties),
    closeSheet: (sheet) => (sheet as unknown as { commit(): void }).commit(),
    async finish() {
      await workbook.commit();
      return new Uint8Array(Buffer.concat(chunks));
    },
  };
}

/** Read from the disk for the first workbook: it is a third of the server's modules, and most commands write none. */
async function exceljs() {
  return (await import("exceljs")).default;
}

function describe(workbook: Workbook, properties: BookProperties): void {
  workbook.creator = message("report.author");
  workbook.lastModifiedBy = message("report.author");
  workbook.created = properties.at;
  workbook.modified = properties.at;
  workbook.title = properties.title;
  workbook.subject = properties.company;
  workbook.company = properties.company;
  workbook.views = [{ x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: 0, visibility: "visible" }];
}

function addSheet(workbook: Workbook, layout: SheetLayout, properties: BookProperties): Worksheet {
  const sheet = workbook.addWorksheet(layout.name, {
    // A `tabSelected` beside the workbook's active tab: without it some readers open the last sheet.
    views: [
      {
        state: "frozen",
        xSplit: layout.frozenColumns,
        ySplit: layout.frozenRows,
        activeCell: "A1",
        showGridLines: false,
        ...(layout.selected ? { tabSelected: true } : {}),
      },
    ],
    properties: {
      defaultRowHeight: LINE_HEIGHT,
      ...(layout.tabColor ? { tabColor: { argb: layout.tabColor } } : {}),
    },
    pageSetup: {
      paperSize: totalWidth(layout) > WIDEST_ON_A4 ? A3 : A4,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: pagesAcross(layout),
      fitToHeight: 0,
      // The halves of the same rows come one after the other.
      pageOrder: "overThenDown",
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(layout.headingRow ? { printTitlesRow: `${layout.headingRow}:${layout.headingRow}` } : {}),
      ...(layout.headingColumns ? { printTitlesColumn: `A:${columnLetter(layout.headingColumns - 1)}` } : {}),
    },
    headerFooter: { oddFooter: footer(properties) },
  });
  sheet.columns = layout.columns.map(({ width, hidden }) => ({ width, hidden: hidden ?? false }));
  return sheet;
}

function totalWidth({ columns }: Pick<SheetLayout, "columns">): number {
  return columns.reduce((sum, column) => sum + (column.hidden ? 0 : column.width), 0);
}

/** Each page after the first also shows the repeated columns; without such columns a sheet is never torn. */
function pagesAcross(layout: SheetLayout): number {
  if (!layout.headingColumns) return 1;
  const repeated = totalWidth({ columns: layout.columns.slice(0, layout.headingColumns) });
  return Math.max(1, Math.ceil((totalWidth(layout) - repeated) / (WIDEST_ON_A3 - repeated)));
}

// In a footer `&` begins a code, and digits after `&8` would belong to the size.
function footer(properties: BookProperties): string {
  const left = `${properties.title}. ${properties.company}`.replace(/&/g, "&&").slice(0, 150);
  return `&L&8 ${left}&C&8&A&R&8${message("report.page")}`;
}
