import type { Dictionary } from "../dictionary/schema.js";
import type { RegisterSheet } from "../register/register.js";
import { headingForms, titleForms } from "./form-contexts.js";
import type { PairDraft } from "./pair-draft.js";
import { readRows } from "./read-rows.js";
import type { SheetCells } from "./sheet-cells.js";
import { type TableRange, tableReading, type TableReading } from "./table-reading.js";

/** A table of which single rows are read again. While only values inside its pairs change, it stays as it is. */
export interface RereadTable extends TableReading {
  /** The rows that hold no pairs (sections, totals, blank ones), from the top down: what rows below may hang on. */
  readonly between: readonly number[];
}

/** The tables of a sheet, each with what reading any of its rows needs. */
export function rereadTables(cells: SheetCells, sheet: RegisterSheet, dictionary: Dictionary): RereadTable[] {
  return sheet.tables.flatMap((_, table) => {
    const range = rangeOf(sheet, table);
    if (!range) return [];
    const forms = [
      ...titleForms(cells, headerOf(sheet, table), table > 0 ? headerOf(sheet, table - 1) : null, dictionary),
      ...headingForms(range.columns, dictionary),
    ];
    return [{ ...tableReading(cells, range, forms, dictionary), between: rowsBetween(sheet, table, range) }];
  });
}

function rowsBetween({ pairs }: RegisterSheet, table: number, range: TableRange): number[] {
  const ofPairs = new Set(pairs.filter((pair) => pair.table === table).map(({ row }) => row - 1));
  const between: number[] = [];
  for (let row = range.firstRow; row <= range.bottom; row += 1)
    if (!ofPairs.has(row) && !range.repeatedHeaders.has(row)) between.push(row);
  return between;
}

/**
 * Reads one row's pairs again, 0-based, under the sections above it, as reading the whole table would. Only for a row
 * that continues no other: see `mayRereadRow`.
 */
export function rereadRow(cells: SheetCells, table: RereadTable, row: number): PairDraft[] {
  const above = table.between.filter((other) => other < row);
  return readRows(cells, table, [...above, row]).filter(({ sources }) => sources.row === row);
}

function rangeOf(sheet: RegisterSheet, index: number): TableRange | null {
  const [table, area] = [sheet.tables[index], sheet.areas[index]];
  if (!table || !area) return null;
  return {
    firstRow: area.top,
    bottom: area.bottom,
    left: area.left,
    right: area.right,
    columns: table.columns,
    repeatedHeaders: new Set(table.headerRows.map((row) => row - 1)),
  };
}

/** The first header of a table, as far as titles need it: the run of rows that it begins with. */
function headerOf(sheet: RegisterSheet, index: number) {
  const rows = sheet.tables[index]?.headerRows ?? [];
  const top = (rows[0] ?? 1) - 1;
  let bottom = top;
  while (rows.includes(bottom + 2)) bottom += 1;
  return { top, bottom, paths: [], score: 0 };
}
