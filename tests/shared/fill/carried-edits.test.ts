import { defaultDictionary } from "../../../shared/dictionary/default-dictionary.js";
import { blankTable, carriedEdits } from "../../../shared/fill/carried-edits.js";
import type { CarriedPair } from "../../../shared/fill/carry-over.js";
import type { RegisterSheet, RegisterWorkbook } from "../../../shared/register/register.js";
import type { PairFields } from "../../../shared/register/fields.js";
import { aSheet } from "../../support/build-pairs.js";

const NEXT = "2023-2024";
const FORMAT = { dictionary: defaultDictionary, date1904: false };

const blank = (changes: Parameters<typeof aSheet>[1] = {}): RegisterSheet =>
  aSheet([], {
    name: "Реестр 2023–2024",
    schoolYear: NEXT,
    columns: ["rowNo", "mentorName", "menteeName", "form"],
    ...changes,
  });
const workbook = (...sheets: RegisterSheet[]): RegisterWorkbook => ({ sheets });
const carried = (fields: PairFields): CarriedPair => ({ from: { sheet: "Реестр", row: 3 }, fields });

describe("the table that carried pairs go into", () => {
  test("is the blank register of that year", () => {
    const sheets = workbook(aSheet([{ fields: { mentorName: "Дёмина И.О.", menteeName: "Белова Г.В." } }]), blank());
    expect(blankTable(sheets, { schoolYear: NEXT })?.sheet).toBe("Реестр 2023–2024");
    expect(blankTable(sheets, { schoolYear: NEXT, sheet: "Реестр" })).toBeNull();
  });

  test.each<[string, RegisterSheet]>([
    ["of another year", blank({ schoolYear: "2022-2023" })],
    ["of no year", blank({ schoolYear: null })],
    [
      "with pairs in it",
      aSheet([{ fields: { mentorName: "Дёмина И.О.", menteeName: "Белова Г.В." } }], { schoolYear: NEXT }),
    ],
    ["without a column for the mentees", blank({ columns: ["rowNo", "mentorName", "form"] })],
  ])("is none %s", (_, sheet) => {
    expect(blankTable(workbook(sheet), { schoolYear: NEXT })).toBeNull();
  });
});

describe("the cells of carried pairs", () => {
  const target = blankTable(workbook(blank()), { schoolYear: NEXT });
  if (!target) throw new Error("no blank table");

  test("are one row a pair from the table's first row on, each field in its column and in its written form", () => {
    const pairs = [
      carried({ mentorName: "Дёмина Ирина Олеговна", menteeName: "Белова Галина", form: "teacher-teacher" }),
      carried({ mentorName: "Волков Олег", menteeName: "Белов Иван", form: "pupil-pupil" }),
    ];
    expect(carriedEdits(pairs, target, FORMAT).map(({ row, column, value }) => [row, column, value])).toEqual([
      [2, 3, "учитель – учитель"],
      [2, 1, "Дёмина Ирина Олеговна"],
      [2, 2, "Белова Галина"],
      [3, 3, "ученик – ученик"],
      [3, 1, "Волков Олег"],
      [3, 2, "Белов Иван"],
    ]);
  });

  test("leave out what has no column there, and write no blank over anything", () => {
    const edits = carriedEdits([carried({ mentorName: "Дёмина И.О.", mentorCategory: "высшая" })], target, FORMAT);
    expect(edits).toEqual([{ sheet: target.sheet, row: 2, column: 1, value: "Дёмина И.О." }]);
  });

  test("keep a text that looks like a formula a text: it is written as a value, never as a formula", () => {
    const [edit] = carriedEdits([carried({ mentorName: "=1+1" })], target, FORMAT);
    expect(edit).toEqual({ sheet: target.sheet, row: 2, column: 1, value: "=1+1" });
  });
});
