import type { Json } from "../wire/wire.js";
import { invalidArgument, notEmulated } from "../host-error.js";
import type { Cell } from "./cell.js";
import { takenAs, type Typing, withFormat } from "./typed-value.js";
import type { Workbook } from "./workbook.js";

/**
 * What becomes of a value put into `range.values` or `range.formulas`; `null` leaves the cell as it was, an empty text
 * clears it (Microsoft: excel-add-ins-blank-null-values). Texts that look like something else become it, by en-US
 * rules whatever the display language (office-js 1559, 3775), unless the cell's format is text. Beliefs: a text of two
 * numbers after a plus is refused; a leading apostrophe makes a text and is not part of it.
 */
export function writtenValue(workbook: Workbook, value: Json, cell: Cell, year: number): Partial<Cell> | null {
  if (value === null) return null;
  if (typeof value === "object") throw invalidArgument();
  if (value === "") return { value: null, formula: null };
  if (typeof value !== "string") return { value, formula: null };
  if (value.startsWith("'")) {
    if (cell.format === "@") throw notEmulated("a leading apostrophe in a text cell: whether it stays is not known");
    return { value: value.slice(1), formula: null, style: { ...cell.style, quoted: true } };
  }
  if (cell.format === "@") return { value, formula: null };
  const taken = takenAs(value, { culture: "en-US", year, date1904: workbook.date1904 });
  if (!taken) throw invalidArgument();
  return withFormat(calculated(workbook, taken), cell);
}

/** What a person types: by the rules of the country, apostrophe and text cells included. */
export function typedValue(workbook: Workbook, text: string, cell: Cell, typing: Typing): Partial<Cell> {
  if (text.startsWith("'")) return { value: text.slice(1), formula: null, style: { ...cell.style, quoted: true } };
  if (cell.format === "@") return { value: text === "" ? null : text, formula: null };
  const taken = takenAs(text, typing);
  if (!taken) throw new Error(`Excel asks the person to mend the formula «${text}»`);
  return withFormat(calculated(workbook, taken), cell);
}

/** The result that the test has given for the formula. */
function calculated(
  workbook: Workbook,
  taken: ReturnType<typeof takenAs> & object,
): ReturnType<typeof takenAs> & object {
  const result = taken.formula === null ? undefined : workbook.results.get(taken.formula);
  return result === undefined ? taken : { ...taken, value: result };
}
