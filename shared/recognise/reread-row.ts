import type { Dictionary } from "../dictionary/schema.js";
import type { RegisterPair, RegisterSheet } from "../register/register.js";
import { headingForms, titleForms } from "./form-contexts.js";
import { readTable, type TableRange } from "./read-table.js";
import type { SheetCells } from "./sheet-cells.js";

/** The rows of a sheet's tables that hold no pairs (sections, totals, blank ones): what rows below may hang on. */
export type RowsBetween = readonly ReadonlySet<number>[];

/** The rows between the pairs, table by table, 0-based. */
export function rowsBetween({ areas, pairs }: RegisterSheet): RowsBetween {
  return areas.map(({ top, bottom }, table) => {
    const between = new Set<number>();
    for (let row = top; row <= bottom; row += 1) between.add(row);
    for (const pair of pairs) if (pair.table === table) between.delete(pair.row - 1);
    return between;
  });
}

/**
 * Reads one row's pairs again, 0-based, under the sections above it, as reading the whole table would. Only for a row
 * that continues no other: see `mayRereadRow`.
 */
export function rereadRow(
  cells: SheetCells,
  sheet: RegisterSheet,
  place: { readonly table: number; readonly row: number; readonly between: ReadonlySet<number> },
  dictionary: Dictionary,
): Pick<RegisterPair, "fields" | "sources" | "notes">[] {
  const { table, row, between } = place;
  const range = rangeOf(sheet, table);
  if (!range) return [];
  const forms = [
    ...titleForms(cells, headerOf(sheet, table), table > 0 ? headerOf(sheet, table - 1) : null, dictionary),
    ...headingForms(range.columns, dictionary),
  ];
  const skipped = {
    has: (other: number) => other !== row && (!between.has(other) || range.repeatedHeaders.has(other)),
  };
  const read = readTable(cells, { ...range, bottom: row, repeatedHeaders: skipped }, forms, dictionary);
  return read.filter(({ sources }) => sources.row === row);
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
