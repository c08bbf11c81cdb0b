import { isBlank } from "../grid/grid.js";
import { cleanText, textOf } from "../grid/text.js";
import type { Column } from "../register/register.js";
import { NO_REMARKS } from "./cells/cell-reading.js";
import { isSurelyName } from "./cells/looks-like-name.js";
import { readName } from "./cells/read-name.js";
import type { RowPerson } from "./read-persons.js";
import type { SheetCells } from "./sheet-cells.js";

/** «Наставник: Иванова А.П., учитель физики» in a row of its own, and the mentees in the rows below it. */

const MENTOR = /^(?:(?:педагог|учитель|преподаватель)[-\s]*)?наставник\p{L}*\s*[:–—-]?[\s,]*/iu;
/** «Наставник | Иванова А.П. | учитель»: a row of pairs has more cells. */
const MOST_CELLS = 3;
/** «Ученик» alone says less than «ФИО ученика». */
const SURE = 0.9;

/** Whether a table of mentees alone has its mentors in rows between them. */
export function mayHaveMentorHeads(columns: readonly Column[]): boolean {
  const isOf = (pattern: RegExp) => (column: Column) => column.field !== null && pattern.test(column.field);
  // On a card «Наставник» stands beside his name, and no heading surely names the mentee.
  const mentees = columns.find(isOf(/^mentee(?:Name|Surname)$/));
  return (
    mentees?.by === "header" && mentees.confidence >= SURE && !columns.some(isOf(/^(?:mentor(?:Name|Surname)|pair)$/))
  );
}

const SPEAKS = /наставник|наставниц|наставничеств|шефств/i;
const TITLE_ROWS = 15;

/**
 * Whether «Иванова А.П., учитель физики» alone in a row is a mentor without saying so: the title speaks of mentoring, and
 * such a row stands right below the headings. Below the table it would be a signature.
 */
export function mayBeUnsaidHeads(
  { grid }: SheetCells,
  { firstRow, left, right }: { firstRow: number; left: number; right: number },
): boolean {
  const [first] = grid.values
    .slice(firstRow, firstRow + 2)
    .map((row) => row.slice(left, right + 1).filter((value) => !isBlank(value)))
    .filter((row) => row.length > 0);
  if (first?.length !== 1 || !isSurelyName(textOf(first[0] ?? null))) return false;
  const title = grid.values.slice(Math.max(0, firstRow - TITLE_ROWS), firstRow).flat();
  return [grid.name, ...title].some((value) => typeof value === "string" && SPEAKS.test(value));
}

/** The mentor whom a row names for the rows below it; `null` for any other row. Rows and columns are 0-based. */
export function mentorHead(
  { grid }: SheetCells,
  row: number,
  { left, right }: { left: number; right: number },
  mayBeUnsaid: boolean,
): RowPerson | null {
  const filled = (grid.values[row] ?? []).flatMap((value, column) =>
    column < left || column > right || isBlank(value) ? [] : [{ column, text: cleanText(textOf(value)) }],
  );
  const [first] = filled;
  const text = filled.map((one) => one.text).join(", ");
  if (!first || filled.length > MOST_CELLS) return null;
  const isNamed = mayBeUnsaid && filled.length === 1 && isSurelyName(text.split(/[,(]/)[0] ?? "");
  if (!isNamed && !MENTOR.test(text)) return null;
  const reading = readName(text.replace(MENTOR, ""));
  if (reading.name === undefined) return null;
  const cell = { value: text, format: "General", row, column: first.column, kind: "section" } as const;
  return { ...reading, remarks: NO_REMARKS, cell, place: "listed" };
}
