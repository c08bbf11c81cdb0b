import { cellKey, isBlank } from "../grid/grid.js";
import type { RegisterSheet } from "../register/register.js";
import { SAMPLE } from "./column-content.js";
import { isAmongOthers } from "./row-kind.js";
import type { SheetCells } from "./sheet-cells.js";

/**
 * How far the first filled cells of a sheet's columns reach down, by which it was told what a column holds. Where a
 * sample ends is found once: whoever asks changes no cell in it, and leaves each row with the kind that it has.
 */
export class ColumnSamples {
  readonly #headers: readonly number[];
  /** By the row below a header and the column, the row below the sample. */
  readonly #ends = new Map<number, number>();

  constructor({ tables }: RegisterSheet) {
    this.#headers = tables.flatMap(({ headerRows }) => headerRows);
  }

  /** Whether a row, 0-based, is below the sample of a column. */
  isBelow(cells: SheetCells, row: number, column: number): boolean {
    const firstRow = this.#headers.reduce(
      (nearest, header) => (header <= row ? Math.max(nearest, header) : nearest),
      0,
    );
    const key = cellKey(firstRow, column);
    let end = this.#ends.get(key);
    if (end === undefined) this.#ends.set(key, (end = endOfSample(cells, firstRow, column)));
    return row >= end;
  }
}

function endOfSample({ grid }: SheetCells, firstRow: number, column: number): number {
  let seen = 0;
  for (let row = firstRow; row < grid.values.length; row += 1) {
    const values = grid.values[row] ?? [];
    if (!isBlank(values[column] ?? null) && isAmongOthers(values)) seen += 1;
    if (seen === SAMPLE) return row + 1;
  }
  return Infinity;
}
