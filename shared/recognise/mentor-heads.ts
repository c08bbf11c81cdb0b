import { isBlank } from "../grid/grid.js";
import { cleanText, textOf } from "../grid/text.js";
import type { Column } from "../register/register.js";
import { NO_REMARKS } from "./cells/cell-reading.js";
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

/** The mentor whom a row names for the rows below it; `null` for any other row. Rows and columns are 0-based. */
export function mentorHead(
  { grid }: SheetCells,
  row: number,
  { left, right }: { left: number; right: number },
): RowPerson | null {
  const filled = (grid.values[row] ?? []).flatMap((value, column) =>
    column < left || column > right || isBlank(value) ? [] : [{ column, text: cleanText(textOf(value)) }],
  );
  const [first] = filled;
  const text = filled.map((one) => one.text).join(", ");
  if (!first || filled.length > MOST_CELLS || !MENTOR.test(text)) return null;
  const reading = readName(text.replace(MENTOR, ""));
  if (reading.name === undefined) return null;
  const cell = { value: text, format: "General", row, column: first.column, kind: "section" } as const;
  return { ...reading, remarks: NO_REMARKS, cell, place: "listed" };
}
