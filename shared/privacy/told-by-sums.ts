/** One sum of a table: the first place holds what the others add up to. */
export type Sum = readonly number[];

/** Sums of noughts and ones leave no small remainders: what is smaller is a rounding error. */
const NOTHING = 1e-9;

/**
 * The hidden figures, by place, that several sums together tell, though none tells one alone: of two groups of hidden
 * figures joined by a single one, the sums of either group give that one away. Found as in school: each sum in turn
 * gives one unknown by the others, and an unknown that needs no other is told.
 */
export function toldBySums(hidden: readonly boolean[], sums: readonly Sum[]): number[] {
  const unknowns = hidden.flatMap((isHidden, place) => (isHidden ? [place] : []));
  const column = new Map(unknowns.map((place, index) => [place, index]));
  const rows = sums.map((sum) => equationOf(sum, column));
  let solved = 0;
  for (let at = 0; at < unknowns.length && solved < rows.length; at += 1) {
    const pivot = rows.findIndex((row, index) => index >= solved && Math.abs(row[at] ?? 0) > NOTHING);
    if (pivot < 0) continue;
    solveFor(rows, { pivot, solved, at });
    solved += 1;
  }
  return rows.slice(0, solved).flatMap((row) => {
    const [only, ...more] = row.flatMap((factor, index) => (Math.abs(factor) > NOTHING ? [index] : []));
    const place = only === undefined || more.length > 0 ? undefined : unknowns[only];
    return place === undefined ? [] : [place];
  });
}

/** The total taken from its parts; only what is hidden counts. */
function equationOf([total, ...parts]: Sum, column: ReadonlyMap<number, number>): number[] {
  const row = new Array<number>(column.size).fill(0);
  const add = (place: number | undefined, factor: number): void => {
    const index = place === undefined ? undefined : column.get(place);
    if (index !== undefined) row[index] = (row[index] ?? 0) + factor;
  };
  add(total, -1);
  for (const part of parts) add(part, 1);
  return row;
}

/** Moves the pivot's equation up, and takes its unknown out of all the others. */
function solveFor(rows: number[][], { pivot, solved, at }: { pivot: number; solved: number; at: number }): void {
  const [chosen = [], other = []] = [rows[pivot], rows[solved]];
  rows[pivot] = other;
  const factor = chosen[at] ?? 1;
  const unit = chosen.map((each) => each / factor);
  for (const [index, row] of rows.entries()) {
    const times = row[at] ?? 0;
    if (index === solved || Math.abs(times) <= NOTHING) continue;
    rows[index] = row.map((each, place) => each - times * (unit[place] ?? 0));
  }
  rows[solved] = unit;
}
