import { buildWorkbook } from "../excel-host/build-workbook.js";
import type { Workbook } from "../excel-host/model/workbook.js";
import { SHEET } from "./three-pairs.js";
import { SCHOOL_YEAR } from "./use-district.js";

const FORM = "учитель – учитель";
/** 1 September 2022, as Excel counts days. */
const SEPTEMBER = 44805;
const COLUMNS = 7;
const ROWS = { top: 2, bottom: 4 };
const FORM_COLUMN = 3;
export const POST_COLUMN = 4;

/**
 * Three pairs with two cells to fix and ends to fill in, on a sheet with everything that people arrange on one. The keys
 * come into column H.
 */
export function arrangedRegister(): Workbook {
  const workbook = buildWorkbook({
    [SHEET]: [
      [`Реестр наставнических пар ${SCHOOL_YEAR} учебного года`],
      ["№", "Наставник", "Наставляемый", "Форма", "Должность наставника", "Начало", "Окончание"],
      [1, "НОСОВА АННА ПЕТРОВНА", "Ершов Павел Ильич", FORM, "учитель физики", SEPTEMBER, null],
      [2, "Дёмина Ольга Васильевна", "Громова Вера Львовна", FORM, "учитель химии", "01.09.2022", null],
      [3, "Аксёнов Виктор Юрьевич", "Лаптева Нина Олеговна", FORM, "учитель истории", SEPTEMBER, null],
    ],
  });
  const sheet = workbook.sheet(SHEET);
  sheet.merges.push({ top: 0, left: 0, bottom: 0, right: COLUMNS - 1 });
  for (let column = 0; column < COLUMNS; column++) {
    sheet.restyle(1, column, { bold: true, fill: "#DDEBF7", wrap: true });
    for (let row = ROWS.top; row <= ROWS.bottom; row++) {
      sheet.restyle(row, column, { italic: column === POST_COLUMN });
      if (column > POST_COLUMN) sheet.change(row, column, { format: "dd.mm.yyyy" });
    }
  }
  sheet.columnWidths.set(1, 200);
  sheet.rowHeights.set(1, 40);
  sheet.frozen = { top: 0, left: 0, bottom: 1, right: 16_383 };
  const rule = { list: { inCellDropDown: true, source: `${FORM},ученик – ученик` } };
  const areas = [{ ...ROWS, left: FORM_COLUMN, right: FORM_COLUMN }];
  sheet.validations.push({ areas, rule, ignoreBlanks: true, prompt: null, errorAlert: null });
  return workbook;
}
