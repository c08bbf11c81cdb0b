import fc from "fast-check";
import { hiddenFigures, hiddenInTable, LEAST_SHOWN } from "../../../shared/privacy/small-cells.js";

/** Rows with their sums at the right, and the sums of all rows below. */
function withSums(rows: readonly (readonly number[])[]): number[][] {
  const across = rows.map((row) => [...row, row.reduce((sum, figure) => sum + figure, 0)]);
  const width = across[0]?.length ?? 0;
  const below = Array.from({ length: width }, (_, column) => across.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  return [...across, below];
}

const table = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(fc.nat({ max: 12 }), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
  )
  .map(withSums);

test("a figure of 1 to 4 is hidden, a nought and a 5 are shown", () => {
  expect(hiddenFigures([0, 1, 4, 5, 60], [])).toEqual([false, true, true, false, false]);
});

test("a single hidden figure takes the next smallest with it, for the sum would tell it", () => {
  expect(hiddenFigures([33, 3, 10, 20], [[0, 1, 2, 3]])).toEqual([false, true, true, false]);
});

test("where nothing but noughts stands beside it, the sum is hidden", () => {
  expect(hiddenFigures([3, 3, 0], [[0, 1, 2]])).toEqual([true, true, false]);
});

test("two groups of hidden figures joined by a single one do not give it away", () => {
  const rows = withSums([
    [2, 3, 20, 21],
    [3, 2, 4, 22],
    [23, 24, 2, 3],
    [25, 26, 3, 2],
  ]);
  const hidden = hiddenInTable(rows);
  expect(canChange(rows, hidden, 1, 2)).toBe(true);
});

test("nothing under 5 is ever shown, and a table without such figures stays whole", () => {
  fc.assert(
    fc.property(table, (rows) => {
      const hidden = hiddenInTable(rows);
      const isSmall = rows.flat().some((figure) => figure > 0 && figure < LEAST_SHOWN);
      expect(hidden.flat().some(Boolean)).toBe(isSmall);
      rows.flat().forEach((figure, place) => {
        if (figure > 0 && figure < LEAST_SHOWN) expect(hidden.flat()[place]).toBe(true);
      });
    }),
  );
});

// Another way to the same answer: a table that differs in the hidden figure alone must look the same.
test("of every hidden figure a reader can think of another value that fits all that is shown", () => {
  fc.assert(
    fc.property(table, (rows) => {
      const hidden = hiddenInTable(rows);
      hidden.forEach((row, y) => {
        row.forEach((isHidden, x) => {
          if (isHidden) expect(canChange(rows, hidden, y, x)).toBe(true);
        });
      });
    }),
    { numRuns: 300 },
  );
});

/**
 * Whether the hidden figures can be moved so that this one changes and every sum still holds: a closed walk over hidden
 * figures, turning by turns along a row and along a column. A last row and a last column count as one more cell each.
 */
function canChange(rows: number[][], hidden: boolean[][], y: number, x: number): boolean {
  const seen = new Set<string>();
  const walk = (row: number, column: number, alongRow: boolean): boolean => {
    const key = `${row}/${column}/${alongRow}`;
    if (seen.has(key)) return false;
    seen.add(key);
    const line = alongRow
      ? (rows[row] ?? []).map((_, at) => [row, at] as const)
      : rows.map((_, at) => [at, column] as const);
    return line.some(([nextRow, nextColumn]) => {
      if ((nextRow === row && nextColumn === column) || !hidden[nextRow]?.[nextColumn]) return false;
      if (nextRow === y && nextColumn === x) return !alongRow;
      return walk(nextRow, nextColumn, !alongRow);
    });
  };
  return walk(y, x, true);
}
