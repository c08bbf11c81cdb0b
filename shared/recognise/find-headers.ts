import type { Dictionary } from "../dictionary/schema.js";
import { isBlank } from "../grid/grid.js";
import { repairLookalikes } from "../grid/lookalikes.js";
import { cleanText } from "../grid/text.js";
import { isSurelyName } from "./cells/read-name.js";
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
    const whole = withParentsAbove(cells, best, after, dictionary);
    headers.push(withRowsMergedInto(cells, whole, after, dictionary));
    after = whole.bottom;
  }
  return headers;
}

/** A cheap look before the dear one: most rows of a register are no header. */
function hasPartyWord(cells: SheetCells, row: number, dictionary: Dictionary, seen: Map<string, boolean>): boolean {
  for (const value of cells.grid.values[row] ?? []) {
    if (typeof value !== "string" || value.length > MAX_HEADING_LENGTH) continue;
    if (!LIKELY.test(repairLookalikes(value))) continue;
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
  return withRowBelow(cells, best, dictionary);
}

/** A last row that only repeats what its parents say («Наставник» over «ФИО») belongs to the header all the same. */
function withRowBelow(cells: SheetCells, window: HeaderRows, dictionary: Dictionary): HeaderRows {
  const row = window.bottom + 1;
  if (row >= cells.rowCount || row - window.top >= MAX_DEPTH) return window;
  const texts = (cells.grid.values[row] ?? []).flatMap((value, column) => (isBlank(value) ? [] : [{ value, column }]));
  const saysHeadings = texts.every(({ value, column }) => {
    if (typeof value !== "string" || cells.areaAt(row, column) !== null) return false;
    const path = window.paths[column] ?? [];
    return (
      path.length > 0 && path.at(-1) !== cleanText(value) && (readHeading([value], dictionary)?.confidence ?? 0) >= 0.85
    );
  });
  if (texts.length < 2 || !saysHeadings) return window;
  return readWindow(cells, window.top, row, dictionary) ?? window;
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
  for (let row = top; row <= bottom; row += 1)
    if (!isHeadingRow(cells, row, row < bottom || top === bottom)) return null;
  if (bottom > top && !mayEndHeader(cells, bottom, dictionary)) return null;
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

/** A lone text is a header's last row only under a party («ФИО» under «Наставляемый»); elsewhere it is a section. */
function mayEndHeader(cells: SheetCells, row: number, dictionary: Dictionary): boolean {
  const filled = (cells.grid.values[row] ?? []).flatMap((value, column) => (isBlank(value) ? [] : [column]));
  const [column] = filled;
  return filled.length !== 1 || column === undefined || namesParty(cells.textAt(row - 1, column), dictionary, true);
}

/** Short texts only: a row with numbers, dates or long sentences holds no headings; nor does a lone text. */
function isHeadingRow(cells: SheetCells, row: number, needsSeveral: boolean): boolean {
  let texts = 0;
  let widest = 0;
  for (let column = 0; column < cells.columnCount; column += 1) {
    const value = cells.grid.values[row]?.[column] ?? null;
    if (isBlank(value)) continue;
    if (typeof value !== "string" || value.length > MAX_HEADING_LENGTH || /^\d+[.)]?$/.test(value.trim())) return false;
    if (isSurelyName(value)) return false;
    texts += 1;
    const area = cells.areaAt(row, column);
    widest = Math.max(widest, area ? area.right - area.left + 1 : 1);
  }
  const isTitle = texts === 1 && (needsSeveral || (widest > cells.columnCount / 2 && widest > 2));
  return texts > 0 && !isTitle;
}

/** A row of parties over headings that say enough without it («Наставник» over «ФИО наставника») is a part of the header. */
function withParentsAbove(cells: SheetCells, header: HeaderRows, after: number, dictionary: Dictionary): HeaderRows {
  const row = header.top - 1;
  if (row <= after || header.bottom - row >= MAX_DEPTH || !isHeadingRow(cells, row, true)) return header;
  const texts = (cells.grid.values[row] ?? []).flatMap((value, column) =>
    typeof value === "string" && !isBlank(value) ? [{ value, column }] : [],
  );
  const isParty = ({ value }: { value: string }): boolean =>
    value.length <= MAX_PARENT_LENGTH && namesParty(value, dictionary, true);
  // Besides parties, headings of columns that have no other heading may stand there.
  const namesParties =
    texts.some(isParty) && texts.every((text) => isParty(text) || (header.paths[text.column] ?? []).length === 0);
  return namesParties ? (readWindow(cells, row, header.bottom, dictionary) ?? header) : header;
}

/** The rows above a header that belong to it: headings merged down into it, and one parent merged over its parents. */
function withRowsMergedInto(cells: SheetCells, header: HeaderRows, after: number, dictionary: Dictionary): HeaderRows {
  let top = header.top;
  for (let column = 0; column < cells.columnCount; column += 1) {
    const area = cells.areaAt(header.top, column);
    if (area && area.top > after && header.bottom - area.top < MAX_DEPTH) top = Math.min(top, area.top);
  }
  const whole = top < header.top ? (readWindow(cells, top, header.bottom, dictionary) ?? { ...header, top }) : header;
  const above = whole.top - 1;
  const canGrow = above > after && whole.bottom > whole.top && whole.bottom - above < MAX_DEPTH;
  return canGrow && isCommonParent(cells, above, whole) ? { ...whole, top: above } : whole;
}

const MAX_PARENT_LENGTH = 40;
const TITLE_WORD = /реестр|список|база|закреплени|приказ|приложени|учебн|уч\.|форм|таблиц|школ|сош|трек|\d/i;

/** «Участники программы»: one short text merged over several parents below, and over nothing else. */
function isCommonParent(cells: SheetCells, row: number, header: HeaderRows): boolean {
  const filled = (cells.grid.values[row] ?? []).flatMap((value, column) => (isBlank(value) ? [] : [column]));
  const [column] = filled;
  const area = column === undefined ? null : cells.areaAt(row, column);
  if (filled.length !== 1 || !area || area.bottom > row) return false;
  const text = cells.textAt(row, area.left);
  if (text.length > MAX_PARENT_LENGTH || TITLE_WORD.test(text)) return false;
  const headed = header.paths.flatMap((path, index) => (path.length > 0 ? [index] : []));
  const coversAll = headed.every((index) => index >= area.left && index <= area.right);
  const parents = new Set(
    headed
      .filter((index) => index >= area.left && index <= area.right)
      .map((index) => cells.areaAt(header.top, index)?.left ?? index),
  );
  const cutsNone = [...parents].every(
    (left) => (cells.areaAt(header.top, left)?.right ?? left) <= area.right && left >= area.left,
  );
  return !coversAll && cutsNone && parents.size > 1;
}

/** The headings over a column, outermost first; a heading merged over several rows counts once. */
function headingPath(cells: SheetCells, top: number, bottom: number, column: number): string[] {
  const path: string[] = [];
  if (isSpacer(cells, top, bottom, column)) return path;
  for (let row = top; row <= bottom; row += 1) {
    const text = cells.textAt(row, column) || (row < bottom ? inheritedParent(cells, row, bottom, column) : "");
    if (text !== "" && text !== path.at(-1)) path.push(text);
  }
  return path;
}

/** A blank column under a parent that is merged over it and over headed neighbours. */
function isSpacer(cells: SheetCells, top: number, bottom: number, column: number): boolean {
  if (top === bottom || cells.textAt(bottom, column) !== "") return false;
  const area = cells.areaAt(top, column);
  return area !== null && area.right > area.left && area.bottom < bottom && cells.textAt(bottom, area.left) !== "";
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
