import { type Sum, toldBySums } from "./told-by-sums.js";

/**
 * Which figures of published tables are hidden: 1 to 4, and then as many more as it takes that nobody can work a hidden
 * one out of the figures that stay (design §14). A nought stays: it is about nobody.
 */

export const LEAST_SHOWN = 5;

/**
 * Tells of each figure, by its place, whether it is hidden. `sums` are all sums that a reader may check. Where a hidden
 * figure could be worked out, the smallest one that its sum still shows goes too; noughts only where nothing else is left.
 * `besides` are hidden for another reason.
 */
export function hiddenFigures(
  figures: readonly number[],
  sums: readonly Sum[],
  besides: readonly boolean[] = [],
): boolean[] {
  const hidden = figures.map((figure, place) => (figure > 0 && figure < LEAST_SHOWN) || besides[place] === true);
  for (;;) {
    const told = whatIsTold(figures, hidden, sums);
    if (told.length === 0) return hidden;
    hidden[nextToHide(figures, hidden, sums, told)] = true;
  }
}

/** The same for a rectangle whose last row and last column are the sums of the others. */
export function hiddenInTable(rows: readonly (readonly number[])[]): boolean[][] {
  const width = rows[0]?.length ?? 0;
  const place = (row: number, column: number): number => row * width + column;
  const across = rows.map((_row, row) => fromLast(width, (column) => place(row, column)));
  const down = Array.from({ length: width }, (_cell, column) => fromLast(rows.length, (row) => place(row, column)));
  const hidden = hiddenFigures(rows.flat(), [...across, ...down]);
  return rows.map((row, index) => row.map((_cell, column) => hidden[place(index, column)] ?? false));
}

/** The last place first, as a sum is written. */
function fromLast(count: number, place: (index: number) => number): number[] {
  return Array.from({ length: count }, (_each, index) => place(count - 1 - index));
}

/** The hidden figures that can be worked out: by bounds, sum by sum; failing that, by all sums together. */
function whatIsTold(figures: readonly number[], hidden: readonly boolean[], sums: readonly Sum[]): number[] {
  const known = whatIsKnown(figures, hidden, sums);
  const told = figures.flatMap((_figure, place) =>
    hidden[place] && known.least[place] === known.most[place] ? [place] : [],
  );
  return told.length > 0 ? told : toldBySums(hidden, sums);
}

interface Bounds {
  readonly least: number[];
  readonly most: number[];
}

/** What a reader with pencil and paper finds out: bounds of each figure, narrowed by sums until nothing moves. */
function whatIsKnown(figures: readonly number[], hidden: readonly boolean[], sums: readonly Sum[]): Bounds {
  const bounds: Bounds = {
    least: figures.map((figure, place) => (hidden[place] ? 0 : figure)),
    most: figures.map((figure, place) => (hidden[place] ? Infinity : figure)),
  };
  const most = figures.length * sums.length + 1;
  for (let round = 0; round < most; round += 1) {
    const moved = sums.filter((sum) => narrow(bounds, sum));
    if (moved.length === 0) break;
  }
  return bounds;
}

function narrow(bounds: Bounds, [total, ...parts]: Sum): boolean {
  if (total === undefined) return false;
  const least = parts.reduce((sum, place) => sum + (bounds.least[place] ?? 0), 0);
  const most = parts.reduce((sum, place) => sum + (bounds.most[place] ?? 0), 0);
  const totalLeast = bounds.least[total] ?? 0;
  const totalMost = bounds.most[total] ?? 0;
  const moved = parts.map((place) =>
    raise(
      bounds,
      place,
      totalLeast - others(most, bounds.most[place], parts, bounds.most, place),
      totalMost - (least - (bounds.least[place] ?? 0)),
    ),
  );
  return raise(bounds, total, least, most) || moved.includes(true);
}

/** The rest of a sum without one of its parts; infinities are not taken from each other. */
function others(
  sum: number,
  own: number | undefined,
  parts: readonly number[],
  of: readonly number[],
  place: number,
): number {
  if (sum !== Infinity) return sum - (own ?? 0);
  return parts.reduce((rest, part) => (part === place ? rest : rest + (of[part] ?? 0)), 0);
}

function raise({ least, most }: Bounds, place: number, low: number, high: number): boolean {
  const before = [least[place], most[place]];
  least[place] = Math.max(least[place] ?? 0, low);
  most[place] = Math.min(most[place] ?? Infinity, high);
  return before[0] !== least[place] || before[1] !== most[place];
}

/** What hides the figures that are told: the smallest shown part of a sum of theirs, or the sum itself. */
function nextToHide(
  figures: readonly number[],
  hidden: readonly boolean[],
  sums: readonly Sum[],
  told: readonly number[],
): number {
  const own = sums.filter((sum) => told.some((place) => sum.includes(place)));
  // Where all of these are hidden, it is the sums beside them that tell.
  const next = smallestShown(figures, hidden, own) ?? smallestShown(figures, hidden, sums);
  // Hidden figures alone narrow nothing down: a sum that tells one shows something.
  if (next === null) throw new Error("a figure is told by sums that show nothing");
  return next;
}

function smallestShown(figures: readonly number[], hidden: readonly boolean[], sums: readonly Sum[]): number | null {
  const parts = sums.flatMap(([, ...places]) => places).filter((place) => !hidden[place]);
  const size = (place: number): number => figures[place] ?? 0;
  const counts = parts.filter((place) => size(place) > 0).sort((one, other) => size(one) - size(other));
  const totals = sums.flatMap(([total]) => (total !== undefined && !hidden[total] ? [total] : []));
  return counts[0] ?? totals[0] ?? parts[0] ?? null;
}
