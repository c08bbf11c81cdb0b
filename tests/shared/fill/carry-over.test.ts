import { carryOver } from "../../../shared/fill/carry-over.js";
import { lastingPost, raisedGrade } from "../../../shared/fill/raised-grade.js";
import type { PairFields } from "../../../shared/register/fields.js";
import { aSheet, somePairFields } from "../../support/build-pairs.js";

const pupils = (changes: PairFields = {}): PairFields => ({
  form: "pupil-pupil",
  mentorName: "Волков Олег Ильич",
  mentorGrade: "10А",
  menteeName: "Белов Иван Львович",
  menteeGrade: "5Б",
  ...changes,
});

const carried = (...fields: PairFields[]) =>
  carryOver([aSheet(fields.map((one) => ({ fields: one })))], { schoolYear: "2023-2024" });

describe("carrying last year's pairs over", () => {
  test("keeps both persons, the form and the role model, and makes classes and experience a year more", () => {
    const { pairs, left } = carried(
      pupils({ roleModel: "лидер – пассивный", menteeBirth: "2011" }),
      somePairFields({ mentorExperience: 20, menteeExperience: 0, mentorCategory: "высшая" }),
    );
    expect(left).toEqual([]);
    expect(pairs).toEqual([
      {
        from: { sheet: "Реестр", row: 3 },
        fields: pupils({ roleModel: "лидер – пассивный", menteeBirth: "2011", mentorGrade: "11А", menteeGrade: "6Б" }),
      },
      {
        from: { sheet: "Реестр", row: 4 },
        fields: {
          ...{ form: "teacher-teacher", mentorName: "Дёмина Ирина Олеговна", menteeName: "Белова Галина Викторовна" },
          ...{ mentorExperience: 21, menteeExperience: 1, mentorCategory: "высшая" },
        },
      },
    ]);
  });

  test("carries no date, order, plan, consent, result or note", () => {
    const [pair] = carried(
      somePairFields({
        ...{ startDate: "2022-09-01", endDate: "2023-05-31", order: "№ 1", plan: true, consentMentee: true },
        ...{ consentMentor: true, consentDate: "2022-09-01", result: "есть", note: "с 2 сентября", status: "active" },
      }),
    ).pairs;
    expect(Object.keys(pair?.fields ?? {})).toEqual(["form", "mentorName", "menteeName"]);
  });

  test.each<[string, PairFields]>([
    ["graduated", pupils({ mentorGrade: "11А" })],
    ["afterNinth", pupils({ menteeGrade: "9" })],
    ["ended", pupils({ status: "ended" })],
    ["completed", pupils({ completed: true })],
    [
      "onePerson",
      { form: "teacher-teacher", mentorName: "Дёмина Ирина Олеговна", menteeName: "Демина Ирина Олеговна" },
    ],
    ["nameMissing", { form: "pupil-pupil", mentorName: "Волков Олег Ильич" }],
  ])("lists apart what does not go on: %s", (reason, fields) => {
    const { pairs, left } = carried(fields);
    expect(pairs).toEqual([]);
    expect(left).toEqual([expect.objectContaining({ reason, from: { sheet: "Реестр", row: 3 } })]);
  });

  test("takes the latest year before the new one, and a pair that two sheets list once", () => {
    const sheets = [
      aSheet([{ fields: pupils({ menteeName: "Давний Пётр Ильич" }) }], { name: "2020", schoolYear: "2020-2021" }),
      aSheet([{ fields: pupils() }, { fields: pupils(), sameAs: { sheet: "2022", row: 3 } }], { name: "2022" }),
      aSheet([{ fields: pupils({ menteeName: "Новый Пётр Ильич" }) }], { name: "2023", schoolYear: "2023-2024" }),
    ];
    const { pairs } = carryOver(sheets, { schoolYear: "2023-2024" });
    expect(pairs.map(({ from }) => from)).toEqual([{ sheet: "2022", row: 3 }]);
  });

  test("over two years adds two", () => {
    const { pairs } = carryOver([aSheet([{ fields: pupils({ mentorGrade: "8" }) }])], { schoolYear: "2024-2025" });
    expect(pairs[0]?.fields).toMatchObject({ mentorGrade: "10", menteeGrade: "7Б" });
  });
});

test.each([
  ["8А", 1, "9А"],
  ["10", 1, "11"],
  ["11", 1, null],
  ["10-11", 1, null],
  ["ИС-21", 1, null],
  ["0", 1, null],
])("the class %s is %s years later %s", (grade, years, raised) => {
  expect(raisedGrade(grade, years)).toBe(raised);
});

test.each([
  ["учитель физики", "учитель физики"],
  ["учитель физики, стаж 1 год", "учитель физики"],
  ["педагог (стаж 20 лет)", "педагог"],
  ["8А класс", null],
  ["ученик 8 «А» класса", null],
  ["9", null],
])("of the post «%s» a year later is left %j", (post, left) => {
  expect(lastingPost(post)).toBe(left);
});
