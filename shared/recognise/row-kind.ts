import type { Dictionary } from "../dictionary/schema.js";
import { type CellValue, isBlank } from "../grid/grid.js";
import type { Column } from "../register/register.js";
import { findRoleModel } from "./cells/read-form.js";
import { looksLikeName } from "./cells/looks-like-name.js";
import { formInText } from "./form-in-text.js";
import { isBlankRow, type SheetCells } from "./sheet-cells.js";

/** What a row below a header is. Only `data` rows hold pairs (design §5). */
export type RowKind = "blank" | "numbering" | "section" | "total" | "signature" | "data";

const TOTAL = /^(?:итого|всего|в том числе|общее количество|количество)(?![\p{L}])/iu;
const SIGNATURE =
  /_{3,}|\(подпись|^(?:подпись|м\.?\s?п\.?$|исполнитель|исп\.|согласовано|утверждаю|составил)|^(?:куратор|координатор|директор|ответственн\p{L}*|зам\p{L}*\.?\s*директора|заместитель|руководитель)(?:[\s:.]|$)/iu;

/** «Гурьянова И.И., зам. директора по УВР» alone in a row. */
const SIGNED_POST =
  /,\s*(?:и\.?\s?о\.?\s*)?(?:зам\p{L}*\.?\s+)?(?:директор|руководител|координатор|куратор|ответственн)\p{L}*/iu;

/** «Директор | ____ | Орлова Л.Н.»; a row with more cells is a pair, though it may begin with «куратор – автор проекта». */
const MAX_SIGNATURE_CELLS = 3;

/** Whether the first cell of a row says that it is a total or a signature. */
export function closesTable(value: CellValue): boolean {
  return typeof value === "string" && (TOTAL.test(value.trim()) || SIGNATURE.test(value.trim()));
}

/**
 * Whether a row may hold a pair. Lone cells are sections, titles and signatures; so are rows that begin with «Итого» or
 * «Директор»; «1 2 3» only counts the columns.
 */
export function isAmongOthers(row: readonly CellValue[]): boolean {
  let [filled, first] = [0, 0];
  for (let column = row.length - 1; column >= 0; column -= 1) {
    if (isBlank(row[column] ?? null)) continue;
    filled += 1;
    first = column;
  }
  return filled > 1 && !closesTable(row[first] ?? null) && !isNumbering(row, 0, row.length - 1);
}

/** Whether a text opens a row of totals; «Количество встреч» may as well be a heading. */
export function isTotalText(value: CellValue): boolean {
  return typeof value === "string" && /^(?:итого|всего)(?!\p{L})/iu.test(value.trim());
}

/** Classifies a row by its cells from `left` to `right`. `sinceHeader` counts rows below the header, from 1. */
export function rowKind(
  cells: SheetCells,
  row: number,
  table: { left: number; right: number; columns: readonly Column[] },
  sinceHeader: number,
  dictionary: Dictionary,
): RowKind {
  if (isBlankRow(cells, row, table.left, table.right)) return isCovered(cells, row, table) ? "data" : "blank";
  const first = firstFilled(cells, row, table);
  const firstValue = cells.grid.values[row]?.[first] ?? null;
  if (sinceHeader > 2 && typeof firstValue !== "string") return "data";
  const filled = filledColumns(cells, row, table);
  if (sinceHeader <= 2 && isNumbering(cells.grid.values[row] ?? [], table.left, table.right)) return "numbering";
  if (typeof firstValue !== "string") return "data";
  const text = firstValue.trim();
  if (TOTAL.test(text)) return "total";
  if (filled.length === 1 && SIGNED_POST.test(text)) return "signature";
  if (filled.length <= MAX_SIGNATURE_CELLS && SIGNATURE.test(text) && findRoleModel(text, dictionary) === null)
    return "signature";
  return filled.length === 1 && isSection(cells, row, first, text, table, dictionary) ? "section" : "data";
}

/** Of a row that is not blank. */
function firstFilled(cells: SheetCells, row: number, { left }: { left: number }): number {
  const values = cells.grid.values[row];
  let column = left;
  while (isBlank(values?.[column] ?? null) && column < cells.columnCount) column += 1;
  return column;
}

function filledColumns(cells: SheetCells, row: number, { left, right }: { left: number; right: number }): number[] {
  const filled: number[] = [];
  const values = cells.grid.values[row];
  for (let column = left; column <= right; column += 1) if (!isBlank(values?.[column] ?? null)) filled.push(column);
  return filled;
}

/** A row whose only content comes from cells merged over it and the rows above. */
function isCovered(cells: SheetCells, row: number, { left, right }: { left: number; right: number }): boolean {
  for (let column = left; column <= right; column += 1) {
    const area = cells.areaAt(row, column);
    if (area && area.top < row && !isBlank(cells.shownAt(row, column))) return true;
  }
  return false;
}

const FEWEST_NUMBERS = 3;

/** «1 2 3 4 5» under the header. */
function isNumbering(row: readonly CellValue[], left: number, right: number): boolean {
  let filled = 0;
  for (let column = left; column <= right; column += 1) {
    const value = row[column] ?? null;
    if (isBlank(value)) continue;
    filled += 1;
    const number = typeof value === "string" ? Number(value.trim().replace(/[).]$/, "")) : value;
    if (number !== filled && number !== column + 1) return false;
  }
  return filled >= FEWEST_NUMBERS;
}

/** A lone text is a section when it is merged over the table, or stands where no person would. */
function isSection(
  cells: SheetCells,
  row: number,
  column: number,
  text: string,
  table: { columns: readonly Column[] },
  dictionary: Dictionary,
): boolean {
  const area = cells.areaAt(row, column);
  if ((area && area.right > area.left) || formInText(text, dictionary) !== null) return true;
  const field = table.columns.find((candidate) => candidate.index === column)?.field ?? null;
  const isPersonColumn = field !== null && /Name$|Surname$|^pair$/.test(field);
  return !isPersonColumn || !looksLikeName(text);
}
