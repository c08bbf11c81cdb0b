import { columnLetter } from "../grid/address.js";
import type { ListName, ValueList, ValueLists } from "./value-lists.js";

/**
 * The hidden sheet that drop-downs take their lists from, and the formulas that name them.
 *
 * Row 1 holds headings, row 2 how many values a column has, the values begin in row 3. Of the ways to make one list depend
 * on another cell, this one works in Excel, LibreOffice and Р7 alike: names with `INDIRECT` may hold no dashes or spaces,
 * which every form's name has; lists written into the validation break at commas, which a role model has, and at 255
 * characters; a range found by `OFFSET` and `MATCH` needs neither, and finds the form without regard to letter case.
 */
export interface ListSheet {
  readonly name: string;
  /** The columns in order: headings, and values below. */
  readonly columns: readonly ValueList[];
}

export const FIRST_VALUE_ROW = 3;

/** The lists as a sheet of this name. */
export function listSheet(name: string, lists: ValueLists): ListSheet {
  return { name, columns: [lists.forms, lists.kinds, lists.statuses, lists.marks, ...lists.roleModels] };
}

const PLACE: Readonly<Record<ListName, number>> = { forms: 0, kinds: 1, statuses: 2, marks: 3, roleModels: 4 };

/** Stands in a formula for the number of the first row of its range. */
export const ROW_MARK = "{row}";

/**
 * The formula of a drop-down. `formCell` is the cell of the form in the first row of the range (`$N6`): role models are
 * then those of that form; all of them where the form is blank, unknown, or has none.
 */
export function listFormula(sheet: ListSheet, list: ListName, formCell: string | null): string {
  const place = PLACE[list];
  const name = `'${sheet.name.replace(/'/g, "''")}'!`;
  if (list !== "roleModels" || formCell === null) return fixedRange(sheet, name, place);
  const first = columnLetter(place);
  const last = columnLetter(sheet.columns.length - 1);
  const found = `IFERROR(MATCH(${formCell},${name}$${first}$1:$${last}$1,0),1)`;
  const top = `${name}$${first}$${String(FIRST_VALUE_ROW)}`;
  return `OFFSET(${top},0,${found}-1,INDEX(${name}$${first}$2:$${last}$2,${found}),1)`;
}

function fixedRange(sheet: ListSheet, name: string, place: number): string {
  const letter = columnLetter(place);
  const count = Math.max(sheet.columns[place]?.values.length ?? 0, 1);
  return `${name}$${letter}$${String(FIRST_VALUE_ROW)}:$${letter}$${String(FIRST_VALUE_ROW + count - 1)}`;
}
