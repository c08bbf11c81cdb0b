import type { Dictionary } from "../dictionary/schema.js";
import { isBlank } from "../grid/grid.js";
import type { Party } from "../register/fields.js";
import { cleanText } from "../grid/text.js";
import { formInText } from "./form-in-text.js";
import { type HeaderRows, isHeadingRow, MAX_DEPTH, readWindow } from "./header-window.js";
import { namesParty } from "./heading-party.js";
import { readHeading } from "./read-heading.js";
import { partyHint } from "./party-hints.js";
import type { SheetCells } from "./sheet-cells.js";

/** Rows beside a header that belong to it, though it could be read without them. */

/** A last row that only repeats what its parents say («Наставник» over «ФИО») belongs to the header all the same. */
export function withRowBelow(cells: SheetCells, window: HeaderRows, dictionary: Dictionary): HeaderRows {
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

/** A row of parties over headings that say enough without it («Наставник» over «ФИО наставника») is a part of the header. */
export function withParentsAbove(
  cells: SheetCells,
  header: HeaderRows,
  after: number,
  dictionary: Dictionary,
): HeaderRows {
  const row = header.top - 1;
  if (row <= after || header.bottom - row >= MAX_DEPTH || !isHeadingRow(cells, row, true)) return header;
  const texts = (cells.grid.values[row] ?? []).flatMap((value, column) =>
    typeof value === "string" && !isBlank(value) ? [{ value, column }] : [],
  );
  const isParty = ({ value }: { value: string }): boolean =>
    value.length <= MAX_PARENT_LENGTH && namesParty(value, dictionary, true) && formInText(value, dictionary) === null;
  // «Специалист» over «ФИО», «Школьник» over «ФИО»: neither names a party, and beside each other they tell.
  const hintOf = (text: string): Party | null =>
    text.length <= MAX_PARENT_LENGTH && formInText(text, dictionary) === null
      ? (partyHint([text])?.party ?? null)
      : null;
  const hints = new Set(texts.map(({ value }) => hintOf(value)));
  // Besides parties, headings of columns that have no other heading may stand there.
  const namesParties =
    (texts.some(isParty) || (hints.has("mentor") && hints.has("mentee"))) &&
    texts.every(
      (text) => isParty(text) || hintOf(text.value) !== null || (header.paths[text.column] ?? []).length === 0,
    );
  return namesParties ? (readWindow(cells, row, header.bottom, dictionary) ?? header) : header;
}

/** The rows above a header that belong to it: headings merged down into it, and one parent merged over its parents. */
export function withRowsMergedInto(
  cells: SheetCells,
  header: HeaderRows,
  after: number,
  dictionary: Dictionary,
): HeaderRows {
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
