import type { BookSheet, BookValue } from "./book-answer.js";

type Cells = ReadonlyMap<string, { readonly value: string; readonly format: string | null }>;

/**
 * What two readers tell differently of a book, in words; nothing when they agree. Left out are cells covered by a merge,
 * sheets that hold no cells (only ours passes them over), blank text, and what is one thing in two writings: number
 * formats in quotes and spaces, ten digits of a number, `_x000D_`.
 */
export function differences(ours: readonly BookSheet[], theirs: readonly BookSheet[], computed: boolean): string {
  const found: string[] = [];
  for (const their of theirs) {
    const our = ours.find(({ name }) => name === their.name) ?? (ours.length === 1 ? ours[0] : undefined);
    if (!our) {
      if (their.cells.length > 0) found.push(`no sheet «${their.name}»`);
      continue;
    }
    found.push(...sheetDifferences(our, their, computed).map((one) => `«${their.name}» ${one}`));
  }
  return found.slice(0, 5).join("; ");
}

function sheetDifferences(ours: BookSheet, theirs: BookSheet, computed: boolean): string[] {
  const leftOut = new Set(computed ? [] : (ours.formulas ?? []).map(([row, column]) => key(row, column)));
  for (const merge of theirs.merges) for (const covered of coveredBy(merge)) leftOut.add(covered);
  const mine = cellsOf(ours, leftOut);
  const other = cellsOf(theirs, leftOut);
  const found: string[] = [];
  for (const place of new Set([...mine.keys(), ...other.keys()])) {
    const [our, their] = [mine.get(place), other.get(place)];
    if (our?.value !== their?.value)
      found.push(`${place}: ${our?.value ?? "nothing"}, not ${their?.value ?? "nothing"}`);
    else if (our?.format !== their?.format)
      found.push(`${place}: format ${String(our?.format)}, not ${String(their?.format)}`);
  }
  const last = Math.max(-1, ...theirs.cells.slice(0, 100_000).map(([row]) => row));
  const hidden = (sheet: BookSheet): string =>
    sheet.hiddenRows
      .filter((row) => row <= last)
      .sort((a, b) => a - b)
      .join();
  if (hidden(ours) !== hidden(theirs)) found.push("hidden rows");
  const isHidden = (sheet: BookSheet): boolean => sheet.visibility !== "visible";
  if (isHidden(ours) !== isHidden(theirs)) found.push("visibility");
  return found;
}

function cellsOf(sheet: BookSheet, leftOut: ReadonlySet<string>): Cells {
  const cells = new Map<string, { value: string; format: string | null }>();
  for (const [row, column, value, format] of sheet.cells) {
    const place = key(row, column);
    const told = valueOf(value);
    if (leftOut.has(place) || told === "text ") continue;
    cells.set(place, { value: told, format: typeof value === "number" ? formatOf(format ?? "General") : null });
  }
  return cells;
}

function valueOf(value: BookValue): string {
  if (typeof value === "number") return `number ${String(Number(value.toPrecision(9)))}`;
  if (typeof value !== "string") return JSON.stringify(value);
  const decoded = value.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return `text ${decoded.replace(/\r\n?/g, "\n").trim()}`;
}

/** The built-in formats have several names, by language and by library. */
function formatOf(format: string): string {
  const plain = format.replace(/[\\" ]|_\)|\[\$-[\dA-Fa-f]+\]/g, "").toLowerCase();
  return plain
    .replace(/^mm-dd-yy$/, "m/d/yy")
    .replaceAll("yyyy", "yy")
    .replace("mmss.0", "mm:ss.0");
}

const MOST_COVERED = 100_000;

function coveredBy([top, left, bottom, right]: readonly [number, number, number, number]): string[] {
  if ((bottom - top + 1) * (right - left + 1) > MOST_COVERED) return [];
  const covered: string[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (row !== top || column !== left) covered.push(key(row, column));
    }
  }
  return covered;
}

function key(row: number, column: number): string {
  return `${String(row + 1)}:${String(column + 1)}`;
}
