import type { CellValue, Worksheet } from "exceljs";
import { columnLetter } from "../../../shared/grid/address.js";
import type { Book } from "./book.js";
import { plainText } from "./plain-text.js";
import { AIRY_STYLES, STYLES, type StyleName } from "./styles.js";
import { headingLines, headingWidth, LINE_HEIGHT, linesIn, MOST_LINES, widthFor, WIDEST } from "./text-size.js";

/** A figure that Excel counts itself, with what it counts to now. */
export interface Counted {
  readonly formula: string;
  readonly result: number | string;
  /** Where the row decides how the figure looks. */
  readonly style?: StyleName;
}

export type Cell = string | number | Date | Counted | null;

export interface TableColumn {
  readonly heading: string;
  readonly style: StyleName | ((cell: Cell) => StyleName);
  readonly hidden?: boolean;
  /** Narrower than this, in digits, it never is. */
  readonly narrowest?: number;
  /** Wider than this, in digits, it never is; its texts are wrapped. */
  readonly widest?: number;
}

/** A table with one heading row, from the sheet's first column on. */
export interface Table {
  readonly sheet: string;
  /** As formulas call it. */
  readonly name: string;
  /** The heading row, 1-based. */
  readonly top: number;
  readonly columns: readonly TableColumn[];
  /** A short table that is looked at: its rows stand a little apart. */
  readonly airy?: boolean;
  readonly rowCount: number;
  /** May be made anew each time they are gone through: a long register is then never held as cells. */
  readonly rows: Iterable<readonly Cell[]>;
}

/** What the filter's button takes in a heading, in digits. */
const FILTER_BUTTON = 2;
const NARROWEST = 7;
const AIR = 7;
/** A streamed sheet lets the packer work after so many rows, or the rows would heap up before it. */
const BREATH = 250;

/** The last row of a table; an empty table has one blank row, as Excel's own has. */
export function lastRow(table: Table): number {
  return table.top + Math.max(table.rowCount, 1);
}

/** The cells of a column as a formula names them: by the table's name, or by address where there are no tables. */
export function columnCells(table: Table, heading: string, streamed: boolean): string {
  if (!streamed) return `${table.name}[${heading}]`;
  const letter = columnLetter(table.columns.findIndex((column) => column.heading === heading));
  return `'${table.sheet}'!$${letter}$${table.top + 1}:$${letter}$${lastRow(table)}`;
}

export interface ColumnWidth {
  readonly width: number;
  readonly hidden: boolean;
}

/** Widths that fit the headings and the content; a column that several tables share gets the widest of each. */
export function columnWidths(...tables: readonly Table[]): ColumnWidth[] {
  const all: number[] = [];
  const hidden = new Set<number>();
  for (const table of tables) {
    tableWidths(table).forEach((width, index) => {
      all[index] = Math.max(all[index] ?? 0, width);
      if (table.columns[index]?.hidden) hidden.add(index);
    });
  }
  return all.map((width, index) => ({ width: Math.ceil(width * 2) / 2, hidden: hidden.has(index) }));
}

function tableWidths(table: Table): number[] {
  const widths = table.columns.map((column) =>
    Math.max(column.narrowest ?? NARROWEST, headingWidth(column.heading, FILTER_BUTTON)),
  );
  const widest = table.columns.map((column) => column.widest ?? WIDEST);
  for (const row of table.rows) {
    row.forEach((cell, index) => {
      const wanted = Math.min(widest[index] ?? WIDEST, widthFor(shownText(cell)));
      if (wanted > (widths[index] ?? 0)) widths[index] = wanted;
    });
  }
  return widths;
}

/** Writes the headings and rows, and makes them an Excel table; on a streamed sheet, the same without the table. */
export async function placeTable(
  book: Book,
  sheet: Worksheet,
  table: Table,
  widths: readonly ColumnWidth[],
): Promise<void> {
  placeHeadings(sheet, table, widths);
  let number = table.top;
  for (const cells of table.rowCount > 0 ? table.rows : [[]]) {
    number += 1;
    placeRow(sheet, table, cells, number, widths);
    if (book.streamed && number % BREATH === 0) {
      sheet.getRow(number).commit();
      await new Promise(setImmediate);
    }
  }
  if (!book.streamed) addTable(sheet, table, number - table.top);
}

function placeHeadings(sheet: Worksheet, table: Table, widths: readonly ColumnWidth[]): void {
  const row = sheet.getRow(table.top);
  let lines = 1;
  table.columns.forEach((column, index) => {
    const cell = row.getCell(index + 1);
    cell.value = plainText(column.heading);
    cell.style = isCentred(column) ? STYLES.headerNumber : STYLES.header;
    lines = Math.max(lines, headingLines(column.heading, (widths[index]?.width ?? NARROWEST) - FILTER_BUTTON));
  });
  row.height = Math.min(lines, MOST_LINES) * LINE_HEIGHT + 6;
}

const CENTRED = new Set<StyleName>([
  "number",
  "count",
  "figure",
  "change",
  "share",
  "target",
  "asked",
  "date",
  "time",
  "mark",
]);

function isCentred(column: TableColumn): boolean {
  const style = styleOf(column, null);
  return CENTRED.has(style);
}

function placeRow(
  sheet: Worksheet,
  table: Table,
  cells: readonly Cell[],
  number: number,
  widths: readonly ColumnWidth[],
): void {
  const row = sheet.getRow(number);
  const styles = table.airy ? AIRY_STYLES : STYLES;
  let lines = 1;
  table.columns.forEach((column, index) => {
    const value = cells[index] ?? null;
    const style = styleOf(column, value);
    const cell = row.getCell(index + 1);
    cell.value = writable(value);
    cell.style = styles[style];
    if (style === "wrapped") lines = Math.max(lines, linesIn(shownText(value), widths[index]?.width ?? NARROWEST));
  });
  // A row of one line keeps the sheet's height, so that it still grows when a person writes more into it.
  if (lines > 1 || table.airy) row.height = Math.min(lines, MOST_LINES) * LINE_HEIGHT + (table.airy ? AIR : 0);
}

function styleOf(column: TableColumn, cell: Cell): StyleName {
  if (isCounted(cell) && cell.style) return cell.style;
  return typeof column.style === "function" ? column.style(cell) : column.style;
}

function isCounted(cell: Cell): cell is Counted {
  return typeof cell === "object" && cell !== null && "formula" in cell;
}

function writable(cell: Cell): CellValue {
  if (isCounted(cell)) return { formula: cell.formula, result: cell.result };
  return typeof cell === "string" ? plainText(cell) : cell;
}

/** The figures of a column, counted or written, row by row; 0 where there is none. */
export function figuresOf(table: Table, index: number): number[] {
  return Array.from(table.rows, (row) => {
    const cell = row[index] ?? null;
    const figure = isCounted(cell) ? cell.result : cell;
    return typeof figure === "number" ? figure : 0;
  });
}

// The cells are already there: exceljs is told how many rows there are and given nothing to write into them.
function addTable(sheet: Worksheet, table: Table, rowCount: number): void {
  sheet.addTable({
    name: table.name,
    ref: `A${table.top}`,
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: false },
    columns: table.columns.map((column) => ({ name: column.heading, filterButton: true })),
    rows: Array.from({ length: rowCount }, () => []),
  });
}

/** What a person sees in the cell. */
function shownText(cell: Cell): string {
  if (cell === null) return "";
  if (cell instanceof Date) return cell.getTime() % 86_400_000 === 0 ? "00.00.0000" : "00.00.0000 00:00";
  if (isCounted(cell)) return String(cell.result);
  return String(cell);
}
