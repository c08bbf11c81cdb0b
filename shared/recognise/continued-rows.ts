import type { CellValue } from "../grid/grid.js";
import { cleanText, textOf } from "../grid/text.js";
import type { RowCells } from "./row-cells.js";

/** Rows that go on with the mentor of the row above. */

/**
 * Whether a row without a mentor belongs to the mentor above (design §5): its number is blank, and so is whatever
 * else the sheet says of a mentor. A row that is numbered of its own lacks a mentor.
 */
export function continues(own: RowCells, above: RowCells): boolean {
  if (own.has("mentorName") || own.has("mentorSurname") || own.has("pair")) return false;
  if (!own.has("menteeName") && !own.has("menteeSurname")) return false;
  if (above.has("rowNo") && own.has("rowNo")) return false;
  return [...own.plan.slotOf].every(([field, slot]) => {
    const cell = own.at(slot);
    return !field.startsWith("mentor") || cell === null || cell.kind === "merged";
  });
}

/** The cells of a continuation row, with those that it takes from the row that it continues. */
export function continuing(own: RowCells, above: RowCells): RowCells {
  return own.with((cell, slot) => {
    const inherited = cell || !own.plan.takenOver[slot] ? null : above.at(slot);
    return inherited ? { ...inherited, kind: "continued" } : cell;
  });
}

/** «Группа «Лидер»» beside a mentor, whose mentees stand in the rows below, is a heading of theirs. */
export function isGroupName(value: CellValue): boolean {
  return /^(?:группа|команда|отряд)(?!\p{L})/iu.test(cleanText(textOf(value)));
}
