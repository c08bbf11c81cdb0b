import type { Dictionary } from "../dictionary/schema.js";
import { isBlank } from "../grid/grid.js";
import { namesParty, readHeading } from "./read-heading.js";
import type { SheetCells } from "./sheet-cells.js";

/** Rows of headings: where they stand and what each column says, from the parent header down. */
export interface HeaderRows {
  /** 0-based, both included. */
  readonly top: number;
  readonly bottom: number;
  /** The headings of each column; an empty list for a column without any. */
  readonly paths: readonly (readonly string[])[];
  /** How much of the row we can read. */
  readonly score: number;
}

const MAX_DEPTH = 3;
const MAX_HEADING_LENGTH = 160;
/** Two persons, or a pair and its form: less is no register. */
const LEAST_SCORE = 1.5;

/** «Учитель» beside «Ученик» may be a header near the top; further down these words stand in data. */
const WEAK_WORDS_ABOVE = 15;

/** All headers of a sheet, from the top down; tables that are stacked have one each. */
export function findHeaders(cells: SheetCells, dictionary: Dictionary): HeaderRows[] {
  const headers: HeaderRows[] = [];
  const seen = new Map<string, boolean>();
  let after = -1;
  for (let row = 0; row < cells.rowCount; row += 1) {
    if (row <= after) continue;
    if (row === WEAK_WORDS_ABOVE) seen.clear();
    if (!hasPartyWord(cells, row, dictionary, seen)) continue;
    const best = bestNear(cells, row, after, dictionary);
    if (!best) continue;
    headers.push(best);
    after = best.bottom;
  }
  return headers;
}

/** A cheap look before the dear one: most rows of a register are no header. */
function hasPartyWord(cells: SheetCells, row: number, dictionary: Dictionary, seen: Map<string, boolean>): boolean {
  for (const value of cells.grid.values[row] ?? []) {
    if (typeof value !== "string" || value.length > MAX_HEADING_LENGTH) continue;
    if (!LIKELY.test(value)) continue;
    let names = seen.get(value);
    if (names === undefined) seen.set(value, (names = namesParty(value, dictionary, row < WEAK_WORDS_ABOVE)));
    if (names) return true;
  }
  return false;
}

/** Some letters of every word that names a party; keeps the dictionary out of rows of plain names. */
const LIKELY = /наст|пар|мент|подоп|подшеф|тьют|молод|стаж|участ|реб|обуч|уч|студ|ф\s*\.?\s*и|фамил|имя/i;

/** A title that names a form («ученик – ученик») is no header: the rows right below it may read better without it. */
function bestNear(cells: SheetCells, row: number, after: number, dictionary: Dictionary): HeaderRows | null {
  const first = bestWindow(cells, row, after, dictionary);
  if (!first) return null;
  let best = first;
  for (let below = row + 1; below <= first.bottom; below += 1) {
    const other = bestWindow(cells, below, Math.max(after, row), dictionary);
    if (other && other.score > best.score) best = other;
  }
  return best;
}

function bestWindow(cells: SheetCells, row: number, after: number, dictionary: Dictionary): HeaderRows | null {
  let best: HeaderRows | null = null;
  for (let top = Math.max(after + 1, row - MAX_DEPTH + 1); top <= row; top += 1) {
    for (let bottom = row; bottom < Math.min(top + MAX_DEPTH, cells.rowCount); bottom += 1) {
      const window = readWindow(cells, top, bottom, dictionary);
      if (window && window.score >= LEAST_SCORE && window.score > (best?.score ?? 0) + 0.01) best = window;
    }
  }
  return best;
}

function readWindow(cells: SheetCells, top: number, bottom: number, dictionary: Dictionary): HeaderRows | null {
  for (let row = top; row <= bottom; row += 1) if (!isHeadingRow(cells, row)) return null;
  const paths = Array.from({ length: cells.columnCount }, (_, column) => headingPath(cells, top, bottom, column));
  const fields = new Map<string, number>();
  let parties = 0;
  let unread = 0;
  for (const path of paths) {
    if (path.length === 0) continue;
    const reading = readHeading(path, dictionary);
    if (!reading) {
      unread += 1;
      continue;
    }
    const name = reading.field ?? `${reading.neutral?.mentor ?? ""}|${reading.neutral?.mentee ?? ""}`;
    const isPerson = /Name|Surname|pair/.test(name);
    if (isPerson) parties += 1;
    fields.set(name, Math.max(fields.get(name) ?? 0, reading.confidence + (isPerson ? 0.5 : 0)));
  }
  if (parties === 0) return null;
  const total = [...fields.values()].reduce((sum, confidence) => sum + confidence, 0);
  return { top, bottom, paths, score: total - unread * 0.2 - (bottom - top) * 0.4 };
}

/** Short texts only: a row with numbers, dates or long sentences holds no headings. */
function isHeadingRow(cells: SheetCells, row: number): boolean {
  let texts = 0;
  let widest = 0;
  for (let column = 0; column < cells.columnCount; column += 1) {
    const value = cells.grid.values[row]?.[column] ?? null;
    if (isBlank(value)) continue;
    if (typeof value !== "string" || value.length > MAX_HEADING_LENGTH || /^\d+[.)]?$/.test(value.trim())) return false;
    texts += 1;
    const area = cells.areaAt(row, column);
    widest = Math.max(widest, area ? area.right - area.left + 1 : 1);
  }
  const isTitle = texts === 1 && widest > cells.columnCount / 2 && widest > 2;
  return texts > 0 && !isTitle;
}

/** The headings over a column, outermost first; a heading merged over several rows counts once. */
function headingPath(cells: SheetCells, top: number, bottom: number, column: number): string[] {
  const path: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const text = cells.textAt(row, column) || (row < bottom ? inheritedParent(cells, row, bottom, column) : "");
    if (text !== "" && text !== path.at(-1)) path.push(text);
  }
  return path;
}

/** A parent typed once and not merged: it reaches over the blank cells to its right that have headings below. */
function inheritedParent(cells: SheetCells, row: number, bottom: number, column: number): string {
  if (cells.textAt(bottom, column) === "") return "";
  for (let left = column - 1; left >= 0; left -= 1) {
    const text = cells.textAt(row, left);
    if (text === "") continue;
    const area = cells.areaAt(row, left);
    const reachesDown = area !== null && area.bottom >= bottom;
    const isClosed = area !== null && area.right > area.left;
    return reachesDown || isClosed || cells.textAt(bottom, left) === "" ? "" : text;
  }
  return "";
}
