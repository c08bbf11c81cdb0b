import type { StoredPair } from "../../server/store/pairs.js";
import { buildWorkbook } from "../excel-host/build-workbook.js";
import type { Sheet } from "../excel-host/model/sheet.js";
import type { Workbook } from "../excel-host/model/workbook.js";
import type { SchoolPane } from "./school-pane.js";
import { SCHOOL_YEAR, type School } from "./use-district.js";

export const SHEET = "Реестр";
/** The mentor whose post the tests change, to see that the change goes to that pair and no other. */
const EDITED = "Носова";
const POST_COLUMN = "E";

/** Three pairs without a fault, in rows 3 to 5; the keys come into column F. */
export function threePairs(): Workbook {
  return buildWorkbook({
    [SHEET]: [
      [`Реестр наставнических пар ${SCHOOL_YEAR} учебного года`],
      ["№", "Ф.И.О. наставника", "Ф.И.О. наставляемого", "Форма наставничества", "Должность наставника"],
      [1, "Носова Анна Петровна", "Ершов Павел Ильич", "учитель – учитель", "учитель физики"],
      [2, "Дёмина Ольга Васильевна", "Громова Вера Львовна", "учитель – учитель", "учитель химии"],
      [3, "Аксёнов Виктор Юрьевич", "Лаптева Нина Олеговна", "учитель – учитель", "учитель истории"],
    ],
  });
}

/** The row, counted from 1, in which a mentor stands. */
export function rowOf(sheet: Sheet, surname: string): number {
  for (const { row, cell } of sheet.written()) {
    if (typeof cell.value === "string" && cell.value.startsWith(surname)) return row + 1;
  }
  throw new Error(`${surname} is not on the sheet`);
}

export const idsByMentor = (pairs: readonly StoredPair[]): Record<string, string> =>
  Object.fromEntries(pairs.map(({ id, fields }) => [String(fields.mentorName), id]));

const versionsByMentor = (pairs: readonly StoredPair[]): Record<string, number> =>
  Object.fromEntries(pairs.map(({ version, fields }) => [String(fields.mentorName), version]));

/**
 * That every row is still the pair it was: one post is changed in the sheet, one pair is ready to go, and the district
 * has the same ids, with a second version of that pair alone.
 */
export async function expectSameRows(
  school: School,
  excel: SchoolPane,
  before: readonly StoredPair[],
  column = POST_COLUMN,
): Promise<void> {
  const sheet = excel.workbook.sheets.find((one) => one.usedArea(true)) ?? excel.workbook.sheet(SHEET);
  await excel.user.type(sheet.name, `${column}${rowOf(sheet, EDITED)}`, "директор");
  await excel.send(1);
  const after = await school.pairs();
  expect(idsByMentor(after)).toEqual(idsByMentor(before));
  const expected = Object.entries(versionsByMentor(before)).map(([name, version]) => [
    name,
    name.startsWith(EDITED) ? version + 1 : version,
  ]);
  expect(versionsByMentor(after)).toEqual(Object.fromEntries(expected));
  expect(after.find(({ fields }) => fields.mentorName?.toString().startsWith(EDITED))?.fields.mentorPosition).toBe(
    "директор",
  );
}
