import { buildWorkbook, type Given } from "../excel-host/build-workbook.js";
import type { Workbook } from "../excel-host/model/workbook.js";
import { personName } from "../support/register-workbook.js";
import { SHEET } from "./three-pairs.js";
import { SCHOOL_YEAR } from "./use-district.js";

/** Every so many rows the start is written as a text: a fix of one cell, away from the next one. */
export const ROWS_PER_FIX = 5;
const FIRST_OF_SEPTEMBER = 44805;

/**
 * A school's register of so many pairs, every end date blank and every fifth start a text, so that there is something
 * to fix, to fill in and to mark all along the sheet. The first pair stands in row 3; keys come into column G.
 */
export function tallRegister(pairs: number): Workbook {
  const rows = Array.from({ length: pairs }, (_, index): Given[] => [
    personName(2 * index),
    personName(2 * index + 1),
    "учитель – учитель",
    "учитель",
    index % ROWS_PER_FIX === 0 ? "01.09.2022" : FIRST_OF_SEPTEMBER,
    null,
  ]);
  const workbook = buildWorkbook({
    [SHEET]: [
      [`Реестр наставнических пар ${SCHOOL_YEAR} учебного года`],
      ["Наставник", "Наставляемый", "Форма", "Должность наставника", "Начало", "Окончание"],
      ...rows,
    ],
  });
  const sheet = workbook.sheet(SHEET);
  for (let row = 0; row < pairs; row++) {
    if (row % ROWS_PER_FIX !== 0) sheet.change(row + 2, 4, { format: "dd.mm.yyyy" });
  }
  return workbook;
}
