import type { Dictionary } from "../dictionary/schema.js";
import { type CellValue, isBlank } from "../grid/grid.js";
import { repairLookalikes } from "../grid/lookalikes.js";
import { textOf } from "../grid/text.js";
import { findRoleModel } from "./cells/read-form.js";
import { isSurelyName } from "./cells/looks-like-name.js";
import { withParentsAbove, withRowBelow, withRowsMergedInto } from "./header-parents.js";
import { type HeaderRows, MAX_DEPTH, MAX_HEADING_LENGTH, readWindow } from "./header-window.js";
import { namesParty } from "./heading-party.js";
import { promisesRoles, roleIn } from "./role-column.js";
import type { SheetCells } from "./sheet-cells.js";

/** Two persons, or a pair and its form: less is no register. */
const LEAST_SCORE = 1.5;

/** «Учитель» beside «Ученик» may be a header near the top; further down these words stand in data. */
const WEAK_WORDS_ABOVE = 15;

/** All headers of a sheet, from the top down; tables that are stacked have one each. */
export function findHeaders(cells: SheetCells, dictionary: Dictionary): HeaderRows[] {
  const headers: HeaderRows[] = [];
  const seen = new Map<string, boolean>();
  let after = -1;
  let roleAt = -1;
  for (let row = 0; row < cells.rowCount; row += 1) {
    if (row <= after) continue;
    if (row === WEAK_WORDS_ABOVE) seen.clear();
    const last = headers.at(-1);
    if (last && repeatsHeader(cells, last, row)) {
      after = row + last.bottom - last.top;
      headers.push({ ...last, top: row, bottom: after });
      continue;
    }
    if (roleAt >= 0 && roleIn(cells.textAt(row, roleAt), dictionary) !== null) continue;
    if (!hasPartyWord(cells, row, dictionary, seen)) continue;
    if (holdsRoleModel(cells, row, dictionary)) continue;
    const best = bestNear(cells, row, after, dictionary);
    if (!best || isUnderPerson(cells, best)) continue;
    const joined = last ? joinHeaders(cells, last, best, dictionary) : null;
    if (joined) headers.pop();
    const whole = joined ?? withParentsAbove(cells, best, after, dictionary);
    headers.push(joined ?? withRowsMergedInto(cells, whole, after, dictionary));
    after = whole.bottom;
    // «Наставник» below «Роль» is somebody's role, and heads no column.
    roleAt = whole.paths.findIndex((path) => path.some(promisesRoles));
  }
  return headers;
}

/** A header right below another is the rest of it («Наставляемый» over «Наставляемый»): no table is without a row. */
function joinHeaders(
  cells: SheetCells,
  above: HeaderRows,
  below: HeaderRows,
  dictionary: Dictionary,
): HeaderRows | null {
  const isOne = below.top === above.bottom + 1 && below.bottom - above.top < MAX_DEPTH;
  return isOne ? readWindow(cells, above.top, below.bottom, dictionary) : null;
}

/** Whether the rows from `row` on say the same as a header above, cell by cell: most differ in their first cell. */
function repeatsHeader({ grid, columnCount }: SheetCells, { top, bottom }: HeaderRows, row: number): boolean {
  for (let offset = 0; offset <= bottom - top; offset += 1) {
    const [above, here] = [grid.values[top + offset] ?? [], grid.values[row + offset] ?? []];
    for (let column = 0; column < columnCount; column += 1)
      if ((above[column] ?? null) !== (here[column] ?? null)) return false;
  }
  return true;
}

/** A cheap look before the dear one: most rows of a register are no header (see `isHeadingRow`). */
function hasPartyWord(cells: SheetCells, row: number, dictionary: Dictionary, seen: Map<string, boolean>): boolean {
  const values = cells.grid.values[row] ?? [];
  // A number, a date or an error stands in no header: rows of data go at their first such cell, most at their number.
  if (values.some(isNoText)) return false;
  for (const value of values) {
    if (typeof value !== "string" || value.length > MAX_HEADING_LENGTH) continue;
    if (row >= WEAK_WORDS_ABOVE && !LIKELY.test(repairLookalikes(value))) continue;
    let names = seen.get(value);
    if (names === undefined) {
      names = promisesRoles(value) || namesParty(value, dictionary, row < WEAK_WORDS_ABOVE);
      seen.set(value, names);
    }
    if (names) return true;
  }
  return false;
}

function isNoText(value: CellValue): boolean {
  return value !== null && typeof value !== "string";
}

/** A mentor merged over his rows: what stands beside the last of them is a pair («Рахимова Любовь | Школа педагога»). */
function isUnderPerson(cells: SheetCells, { top }: HeaderRows): boolean {
  return Array.from({ length: cells.columnCount }, (_, column) => cells.areaAt(top, column)).some(
    (area) => area !== null && area.top < top && isSurelyName(cells.textAt(area.top, area.left)),
  );
}

/** «Тадырова Гульнара | Кочеткова Алёна | лидер – пассивный | «Ученик – наставник – друг»» is a pair. */
function holdsRoleModel(cells: SheetCells, row: number, dictionary: Dictionary): boolean {
  const texts = (cells.grid.values[row] ?? []).filter((value) => typeof value === "string" && !isBlank(value));
  return texts.length > 2 && texts.some((text) => findRoleModel(textOf(text), dictionary) !== null);
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
