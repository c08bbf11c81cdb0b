import { type CellValue, isBlank } from "../grid/grid.js";
import { textOf } from "../grid/text.js";
import { isSurelyName, looksLikeName } from "./cells/looks-like-name.js";
import { type HeaderRows, isHeadingRow, MAX_DEPTH } from "./header-window.js";
import { headingWords } from "./heading-words.js";
import { headingPath } from "./heading-path.js";
import { splitPairCell } from "./pair-cell.js";
import type { SheetCells } from "./sheet-cells.js";

/** Tables whose headings name no party, or that have none: found by rows that name two persons. */

/** Sections, numbering rows and blank rows that may stand between the headings and the first pair. */
const ROWS_BETWEEN = 3;
const MAX_NAME_LENGTH = 200;
/** Without a heading one row of two names may be anything. */
const LEAST_ROWS_ALONE = 2;

/** The header above the first row that names two persons, perhaps one without rows; `null`: there is no such table. */
export function findByPersons(cells: SheetCells): HeaderRows | null {
  const parts = headerOfParts(cells);
  if (parts) return parts;
  const surely = rowsOfTwo(cells, isSurelyName);
  // «Зуев Ян» and «Рябов Олег» are persons under headings; without any they may be anything.
  const rows = surely.length > 0 ? surely : rowsOfTwo(cells, looksLikeName);
  const [first] = rows;
  if (first === undefined) return null;
  for (let row = first - 1; row >= Math.max(0, first - ROWS_BETWEEN); row -= 1) {
    if (isPairOfTexts(cells.grid.values[row] ?? [])) break;
    if (isHeadingRow(cells, row, true)) return headerEndingAt(cells, row);
    if (!mayStandBetween(cells.grid.values[row] ?? [])) break;
  }
  if (surely.length < LEAST_ROWS_ALONE) return null;
  let top = first;
  while (top > 0 && isPairBefore(cells.grid.values[top - 1] ?? [])) top -= 1;
  return { top, bottom: top - 1, paths: Array.from({ length: cells.columnCount }, () => []), score: 0 };
}

/** «Фатеева Ева | Тадырова Анна» right above surer pairs, and no heading there: both look like somebody. */
function isPairBefore(row: readonly CellValue[]): boolean {
  return namesTwo(row, looksLikeName);
}

/** «Хабибуллин Лев | Водкина А. | 6 «В» класс | № 1-О от 01.09.2022»: no headings have two names, a class and an order. */
function isPairOfTexts(row: readonly CellValue[]): boolean {
  return isPairBefore(row) && row.some((value) => typeof value === "string" && /\d/.test(value));
}

function rowsOfTwo(cells: SheetCells, isName: (text: string) => boolean): number[] {
  return cells.grid.values.flatMap((row, index) => (namesTwo(row, isName) ? [index] : []));
}

function namesTwo(row: readonly CellValue[], isName: (text: string) => boolean): boolean {
  const texts = row.filter((value) => typeof value === "string" && value.length <= MAX_NAME_LENGTH) as string[];
  const names = texts.filter(isName);
  return names.length > 1 || names.some((name) => splitPairCell(name)?.isSure);
}

/** One text or none, or numbers alone. */
function mayStandBetween(row: readonly CellValue[]): boolean {
  const filled = row.filter((value) => !isBlank(value));
  return filled.length <= 1 || filled.every((value) => /^\d+[.)]?$/.test(textOf(value).trim()));
}

const HEADER_ROWS = 30;

/** «Фамилия», «Имя», «Отчество» twice: no cell below names a whole person, though «Рашид кызы» looks like one. */
function headerOfParts(cells: SheetCells): HeaderRows | null {
  const isSurname = (value: CellValue) => typeof value === "string" && headingWords(value).join(" ") === "фамилия";
  const row = cells.grid.values.slice(0, HEADER_ROWS).findIndex((values) => values.filter(isSurname).length === 2);
  return row >= 0 && isHeadingRow(cells, row, true) ? headerEndingAt(cells, row) : null;
}

function headerEndingAt(cells: SheetCells, bottom: number): HeaderRows {
  let top = bottom;
  while (top > 0 && bottom - top + 1 < MAX_DEPTH && isHeadingRow(cells, top - 1, true)) top -= 1;
  const paths = Array.from({ length: cells.columnCount }, (_, column) => headingPath(cells, top, bottom, column));
  return { top, bottom, paths, score: 0 };
}

/** Rows below a header that say the same as it, row by row. */
export function repeatedRows(cells: SheetCells, { top, bottom }: HeaderRows): number[] {
  const said = (row: number) => JSON.stringify(cells.grid.values[row]);
  const depth = bottom - top + 1;
  const header = Array.from({ length: depth }, (_, offset) => said(top + offset));
  return cells.grid.values.flatMap((_, row) =>
    depth > 0 && row > bottom && header.every((text, offset) => said(row + offset) === text)
      ? header.map((_text, offset) => row + offset)
      : [],
  );
}

/** The columns of a table without headings: from the first filled one to the last. */
export function filledColumns(cells: SheetCells, firstRow: number): { left: number; right: number } {
  const filled = cells.grid.values[firstRow]?.flatMap((value, column) => (isBlank(value) ? [] : [column])) ?? [];
  return { left: filled[0] ?? 0, right: Math.max(filled.at(-1) ?? 0, cells.columnCount - 1) };
}
