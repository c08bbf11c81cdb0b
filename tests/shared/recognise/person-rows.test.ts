import type { CellValue } from "../../../shared/grid/grid.js";
import { gridOf } from "../../support/grid.js";
import { codesOf, recognised } from "../../support/recognised.js";

type Rows = readonly (readonly CellValue[])[];

const MENTOR = "Гришина Ольга Львовна";
const NUMBERED: Rows = [
  ["№", "№ пары", "Роль", "ФИО", "Класс / должность", "Форма", "Дата начала"],
  [1, 1, "Наставник", MENTOR, "учитель химии", "учитель – ученик", "01.10.2024"],
  [2, 1, "Наставляемый", "Клюев Матвей Ильич", "9А", null, null],
  [3, 2, "Наставник", "Юдин Павел", "11А", "ученик – ученик", "05.10.2024"],
  [4, 2, "Наставляемый", "Лосев Глеб", "7Б", "ученик – ученик", "05.10.2024"],
  [5, 2, "Наставляемый", "Мухин Ян", "7Б", "ученик – ученик", "05.10.2024"],
];

const pairsOf = (rows: Rows, options = {}) =>
  recognised(gridOf(rows, options)).pairs.map(({ row, fields }) => [row, fields.mentorName, fields.menteeName]);

/** «Роль» over «наставник» and «наставляемый»: a table has one person a row, and its pairs are told by another column. */
describe("a table with one person a row", () => {
  test("joins those with one number into pairs, each in its mentee's row", () => {
    expect(pairsOf(NUMBERED)).toEqual([
      [3, MENTOR, "Клюев Матвей Ильич"],
      [5, "Юдин Павел", "Лосев Глеб"],
      [6, "Юдин Павел", "Мухин Ян"],
    ]);
  });

  test("is found under «Роль» where names are parted, and no heading says whose they are", () => {
    const rows = [
      ["Пара №", "Роль", "Фамилия", "Имя", "Отчество"],
      [1, "Наставник", "Гришина", "Ольга", "Львовна"],
      [1, "Наставляемый", "Клюев", "Матвей", "Ильич"],
    ];
    expect(pairsOf(rows)).toEqual([[3, MENTOR, "Клюев Матвей Ильич"]]);
  });

  test("says of each side what stands in its own row, and of the pair what either says", () => {
    const [pair] = recognised(gridOf(NUMBERED)).pairs;
    expect(pair?.fields).toMatchObject({
      mentorPosition: "учитель химии",
      form: "teacher-pupil",
      startDate: "2024-10-01",
    });
    expect(pair?.sources.of("mentorName")).toMatchObject({ cell: { row: 1, column: 3 } });
    expect(pair?.sources.of("menteeName")).toMatchObject({ cell: { row: 2, column: 3 } });
  });

  test("joins those beside one merged cell", () => {
    const rows = [
      ["Пара", "Участник", "Роль", "Класс"],
      ["Пара 1", "Вербин Олег", "наставник", "10А"],
      [null, "Ивин Илья", "наставляемый", "6А"],
      ["Пара 2", "Осин Пётр", "наставник", "10Б"],
      [null, "Липин Егор", "наставляемый", "6Б"],
    ];
    const pairs = [
      [3, "Вербин Олег", "Ивин Илья"],
      [5, "Осин Пётр", "Липин Егор"],
    ];
    expect(pairsOf(rows, { merges: ["A2:A3", "A4:A5"] })).toEqual(pairs);
    expect(pairsOf(rows)).toEqual(pairs);
  });

  test("joins «1.1» and «1.2» to «1»", () => {
    const rows = [
      ["№", "ФИО", "Роль", "Класс/предмет"],
      ["1", MENTOR, "наставник", "химия"],
      ["1.1", "Мышкин Лев", "наставляемый", "7А"],
      ["1.2", "Крысин Лев", "наставляемый", "7Б"],
      ["2", "Псова Инна Ильинична", "наставник", "физика"],
      ["2.1", "Барсов Лев", "наставляемый", "8А"],
    ];
    expect(pairsOf(rows)).toEqual([
      [3, MENTOR, "Мышкин Лев"],
      [4, MENTOR, "Крысин Лев"],
      [6, "Псова Инна Ильинична", "Барсов Лев"],
    ]);
  });

  test("says whom a person lacks who stands alone under a number", () => {
    const rows = [...NUMBERED, [6, 3, "Наставник", "Рябова Инна Ильинична", "учитель", "учитель – ученик", null]];
    expect(codesOf(gridOf(rows)).filter((code) => code.startsWith("7 "))).toEqual(["7 name.missing"]);
  });

  test("is left to the curator where two of each side share a number", () => {
    const rows = NUMBERED.map((row, at) => (at === 0 ? row : [row[0] ?? null, 1, ...row.slice(2)]));
    const { kind, why } = recognised(gridOf(rows));
    expect([kind, why]).toEqual(["other", expect.stringContaining("не видно, кто с кем в паре")]);
  });

  test("is left to the curator where nothing joins the persons", () => {
    const { kind, why } = recognised(gridOf(NUMBERED.map(([no = null, , ...rest]) => [no, ...rest])));
    expect([kind, why]).toEqual(["other", expect.stringContaining("не видно, кто с кем в паре")]);
  });

  test("takes the mentor from a column of mentors, and the mentor's own row for no pair", () => {
    const rows = [
      ["ФИО", "Роль", "Класс / должность", "Наставник (ФИО)"],
      [MENTOR, "наставник", "учитель физики", null],
      ["Фиалков Иван", "наставляемый", "8А", MENTOR],
      ["Розов Артём", "наставляемый", "8Б", MENTOR],
    ];
    expect(pairsOf(rows)).toEqual([
      [3, MENTOR, "Фиалков Иван"],
      [4, MENTOR, "Розов Артём"],
    ]);
  });
});

test("Mentors and mentees under each other in one column are pointed out as such", () => {
  const rows = [
    ["Наставники и их подопечные"],
    ["1. Сомова Инна Ильинична (учитель литературы)"],
    ["1.1. Щукин Ян, 7А"],
    ["1.2. Окунев Марк, 7А"],
  ];
  const { kind, why } = recognised(gridOf(rows));
  expect([kind, why]).toEqual(["other", expect.stringContaining("одним столбцом")]);
});

test("A list of forms and roles for drop-downs is no register", () => {
  const rows = [
    ["Формы", "Роли"],
    ["ученик-ученик", "наставник"],
    ["учитель-учитель", "наставляемый"],
    ["работодатель-ученик", "куратор"],
  ];
  expect(recognised(gridOf(rows)).kind).toBe("other");
});
