import { type CellChange } from "../grid/change-cells.js";
import { type CellValue, isBlank } from "../grid/grid.js";
import type { RegisterPair, RegisterSheet, Table } from "../register/register.js";
import { isSurelyName } from "./cells/looks-like-name.js";
import type { ColumnSamples } from "./column-samples.js";
import { isAmongOthers } from "./row-kind.js";
import type { SheetCells } from "./sheet-cells.js";

/** A row's pairs, and those of the table that follow them; how far down cells tell what their column holds. */
export interface RowPairs {
  readonly own: readonly RegisterPair[];
  readonly next: RegisterPair | undefined;
  readonly samples: ColumnSamples;
}

/** So many rows above a header are read for its title. */
const TITLE_ROWS = 15;
const LEAST_FILLED = 3;

/**
 * Whether changed cells of one row leave everything but that row's pairs as it was: the tables, what their columns
 * hold, which rows hold pairs, what rows below take over. `false` wherever that is not plain to see.
 */
export function mayRereadRow(
  before: SheetCells,
  after: SheetCells,
  sheet: RegisterSheet,
  changes: readonly CellChange[],
  { own, next, samples }: RowPairs,
): boolean {
  const [first] = own;
  const table = first ? sheet.tables[first.table] : undefined;
  const area = first ? sheet.areas[first.table] : undefined;
  if (!first || !table || !area) return false;
  const row = first.row - 1;
  // Another header stands below: what is above it may be read as its title.
  if (area.bottom < before.rowCount - 1 && row > area.bottom - TITLE_ROWS) return false;
  if (sheet.tables.some(({ headerRows }) => headerRows.length === 0) || standsBeside(sheet, table)) return false;
  if (readsPersons(table)) return false;
  if (first.fields.school !== undefined || table.columns.some(({ field }) => field === "school")) return false;
  if (hasMergedCell(before, row)) return false;
  if (![before, after].every((cells) => isPlainlyData(cells.grid.values[row] ?? []))) return false;
  if (!own.every(standsAlone) || (next && !standsAlone(next))) return false;
  return changes.every(({ column }) => {
    return table.columns.some(({ index }) => index === column) && samples.isBelow(before, row, column);
  });
}

const OF_MENTOR = /^(?:mentor(?:Name|Surname)|pair)$/;

/** Without a mentor's column each row may be one person with a role, who stands in pairs with those of other rows. */
function readsPersons({ columns }: Table): boolean {
  return !columns.some(({ field }) => field !== null && OF_MENTOR.test(field));
}

/** Tables beside each other share their rows of headings, and divide the titles above them. */
function standsBeside({ tables }: RegisterSheet, { headerRows }: Table): boolean {
  return tables.filter((other) => other.headerRows[0] === headerRows[0]).length > 1;
}

function hasMergedCell(cells: SheetCells, row: number): boolean {
  for (let column = 0; column < cells.columnCount; column += 1) if (cells.areaAt(row, column)) return true;
  return false;
}

/** A row with a number or a patronymic is never a row of headings; one with several cells is no title, section or total. */
function isPlainlyData(values: readonly CellValue[]): boolean {
  const filled = values.filter((value) => !isBlank(value));
  if (filled.length < LEAST_FILLED || !isAmongOthers(values)) return false;
  return filled.some((value) => typeof value !== "string" || isSurelyName(value));
}

/** Its mentor stands in its own row, so that it continues none. */
export function standsAlone({
  row,
  sources,
  fields,
  sameAs,
}: Omit<RegisterPair, "sheet" | "table" | "notes">): boolean {
  return fields.mentorName !== undefined && sources.of("mentorName")?.cell?.row === row - 1 && sameAs === undefined;
}
