import type { Dictionary } from "../dictionary/schema.js";
import type { PairDraft } from "./pair-draft.js";
import type { FormContext } from "./pair-form.js";
import { readRows } from "./read-rows.js";
import type { SheetCells } from "./sheet-cells.js";
import { type TableRange, tableReading } from "./table-reading.js";

/** Reads all pairs of a table, row by row, under the sections that stand between them. */
export function readTable(
  cells: SheetCells,
  range: TableRange,
  forms: readonly FormContext[],
  dictionary: Dictionary,
): PairDraft[] {
  const rows: number[] = [];
  for (let row = range.firstRow; row <= range.bottom; row += 1) if (!range.repeatedHeaders.has(row)) rows.push(row);
  return readRows(cells, tableReading(cells, range, forms, dictionary), rows);
}
