import { defaultDictionary } from "../../../shared/dictionary/default-dictionary.js";
import type { Dictionary } from "../../../shared/dictionary/schema.js";
import type { FillOptions } from "../../../shared/fill/fill-rows.js";
import { suggestFills } from "../../../shared/fill/suggest.js";
import type { Suggestion } from "../../../shared/fill/suggestion.js";
import type { CellValue, Grid } from "../../../shared/grid/grid.js";
import { recogniseWorkbook } from "../../../shared/recognise/recognise-workbook.js";
import { gridOf } from "../../support/grid.js";

const PUPILS = ["№", "ФИО наставника", "Класс наставника", "ФИО наставляемого", "Класс наставляемого", "Форма"];
const TEACHERS = ["№", "ФИО наставника", "Должность наставника", "Категория", "Стаж наставника", "ФИО наставляемого"];
const DATES = ["ФИО наставника", "ФИО наставляемого", "Форма", "Дата начала", "Дата окончания", "Статус пары"];

function register(year: string, header: string[], rows: CellValue[][]): Grid {
  return gridOf([[`Реестр наставнических пар на ${year} учебный год`], header, ...rows], { name: year });
}

function suggest(grids: Grid[], options: Partial<FillOptions> = {}): Suggestion[] {
  const dictionary = options.dictionary ?? defaultDictionary;
  return suggestFills(recogniseWorkbook(grids, { dictionary }), grids, { ...options, dictionary });
}

/** «E3 9А 0.8»: what most tests compare. */
const brief = (suggestions: Suggestion[]) =>
  suggestions.map(({ cell, after, confidence }) => `${cell} ${after} ${String(confidence)}`);

describe("a pupil's class", () => {
  const last = (grade: CellValue, mentee = "Белов Иван Львович") =>
    register("2021-2022", PUPILS, [[1, "Волков Олег Ильич", "10А", mentee, grade, "ученик – ученик"]]);
  const now = register("2022-2023", PUPILS, [
    [1, "Котов Пётр Ильич", "11А", "Белов Иван Львович", null, "ученик – ученик"],
  ]);

  test("is last year's and one, and says which row told it", () => {
    expect(suggest([last("8А"), now])).toEqual([
      expect.objectContaining({
        sheet: "2022-2023",
        cell: "E3",
        field: "menteeGrade",
        after: "9А",
        edit: { sheet: "2022-2023", row: 2, column: 4, value: "9А", format: "@" },
        source: "в 2021–2022 учебном году был 8А: строка 3 листа «2021-2022»",
        confidence: 0.8,
      }),
    ]);
  });

  test.each<[string, CellValue]>([
    ["after the 11th class", "11А"],
    ["of a college's group", "ИС-21"],
    ["of several classes", "10-11"],
  ])("is not guessed %s", (_, grade) => {
    expect(suggest([last(grade), now])).toEqual([]);
  });

  test("is not guessed where two pupils bore the name", () => {
    const two = register("2021-2022", PUPILS, [
      [1, "Волков Олег Ильич", "10А", "Белов Иван Львович", "8А", "ученик – ученик"],
      [2, "Волков Олег Ильич", "10А", "Белов Иван Львович", "5Б", "ученик – ученик"],
    ]);
    expect(suggest([two, now])).toEqual([]);
  });

  test("is found for a mentor too, in a register of another file", () => {
    const [earlier] = recogniseWorkbook([last("8А")], { dictionary: defaultDictionary }).sheets;
    const grown = register("2022-2023", PUPILS, [
      [1, "Белов Иван Львович", null, "Носов Илья Олегович", "5А", "ученик – ученик"],
    ]);
    expect(brief(suggest([grown], { earlier: earlier ? [earlier] : [] }))).toEqual(["C3 9А 0.8"]);
  });
});

describe("a mentor's post, category and experience", () => {
  test("come from the same year's row as they are, and from last year's with a year more of experience", () => {
    const grids = [
      register("2021-2022", TEACHERS, [
        [1, "Дёмина Ольга Викторовна", "учитель химии", "высшая", 20, "Белова Инна Львовна"],
      ]),
      register("2022-2023", TEACHERS, [
        [1, "Дёмина Ольга Викторовна", null, "первая", null, "Котова Нина Ильинична"],
        [2, "Дёмина Ольга Викторовна", null, null, null, "Носова Вера Ильинична"],
      ]),
    ];
    expect(brief(suggest(grids))).toEqual([
      ...["C3 учитель химии 0.7", "E3 21 0.7"],
      ...["C4 учитель химии 0.7", "D4 первая 0.9", "E4 21 0.7"],
    ]);
  });

  test("are less sure where only initials are written, and silent where two persons fit them", () => {
    const one = register("2022-2023", TEACHERS, [
      [1, "Дёмина Ольга Викторовна", "учитель химии", null, null, "Котова Нина Ильинична"],
      [2, "Дёмина О.В.", null, null, null, "Носова Вера Ильинична"],
    ]);
    expect(suggest([one])).toEqual([
      expect.objectContaining({
        cell: "C4",
        source: "из строки 3, где написано «Дёмина Ольга Викторовна»",
        confidence: 0.7,
      }),
    ]);
    const two = register("2022-2023", TEACHERS, [
      [1, "Дёмина Ольга Викторовна", "учитель химии", null, null, "Котова Нина Ильинична"],
      [2, "Дёмина Оксана Викторовна", null, null, null, "Титова Вера Ильинична"],
      [3, "Дёмина О.В.", null, null, null, "Носова Вера Ильинична"],
    ]);
    expect(suggest([two])).toEqual([]);
  });

  test("come from the district's directory when no row tells them", () => {
    const grid = register("2022-2023", TEACHERS, [
      [1, "Дёмина Ольга Викторовна", "учитель химии", null, null, "Котова Нина Ильинична"],
    ]);
    const person = { name: "Дёмина Ольга Викторовна", position: "завуч", category: "высшая", experience: 19 };
    expect(suggest([grid], { directory: [{ ...person, schoolYear: "2020-2021" }] })).toEqual([
      expect.objectContaining({ cell: "D3", after: "высшая", source: "из справочника района" }),
      expect.objectContaining({ cell: "E3", after: "21", source: "из справочника района" }),
    ]);
  });

  test("never carry a class that stands for a post", () => {
    const grids = ["2021-2022", "2022-2023"].map((year, index) =>
      register(year, TEACHERS, [
        [1, "Белов Иван Львович", index === 0 ? "8А класс" : null, null, null, "Котов Пётр Ильич"],
      ]),
    );
    expect(suggest(grids)).toEqual([]);
  });
});

describe("«У-У» that the persons decide", () => {
  const header = ["№", "Наставник", "Должность наставника", "Наставляемый", "Должность наставляемого", "Форма"];
  const told = [1, "Белов Иван Львович", "директор ООО «Луч»", "Котова Нина Ильинична", "ученик", null];

  test("stays decided: a post that would make it doubtful is not suggested", () => {
    const row = [2, "Белов Иван Львович", null, "Дёмина Ольга Викторовна", "учитель", "У-У"];
    const grid = register("2022-2023", header, [told, row]);
    expect(recogniseWorkbook([grid], { dictionary: defaultDictionary }).sheets[0]?.pairs[1]?.fields.form).toBe(
      "teacher-teacher",
    );
    expect(suggest([grid]).filter(({ field }) => field === "mentorPosition")).toEqual([]);
  });

  test("stays decided in a row below that has the same mentor and says no more of him", () => {
    const row = [2, "Белов Иван Львович", null, "Дёмина Ольга Викторовна", null, "студент – ученик"];
    const below = [null, null, null, "Зуева Яна Олеговна", "учитель", "У-У"];
    const grid = register("2022-2023", header, [told, row, below]);
    expect(suggest([grid]).filter(({ field }) => field === "mentorPosition")).toEqual([]);
    const without = register("2022-2023", header, [told, row]);
    expect(suggest([without]).filter(({ field }) => field === "mentorPosition")).toHaveLength(1);
  });
});

describe("an end date", () => {
  const pair = (start: CellValue, end: CellValue, status: CellValue = null): CellValue[] => [
    ...["Дёмина Ольга Викторовна", "Котова Нина Ильинична", "учитель – учитель"],
    ...[start, end, status],
  ];

  test("is the last day of the school year that the pair has begun in", () => {
    const grid = register("2022-2023", DATES, [pair(44_805, null)]);
    expect(suggest([grid])).toEqual([
      expect.objectContaining({
        after: "2023-08-31",
        edit: { sheet: "2022-2023", row: 2, column: 4, value: 45_169, format: "dd.mm.yyyy" },
        source: "последний день 2022–2023 учебного года",
        confidence: 0.7,
      }),
    ]);
  });

  test("is the day on which the school's other pairs end", () => {
    const grid = register("2022-2023", DATES, [pair(44_805, 45_077), pair(44_806, null)]);
    expect(brief(suggest([grid]))).toEqual(["E4 2023-05-31 0.8"]);
  });

  test("is not guessed without a start, for a pair that has ended, or where the pair would be too short", () => {
    const grid = register("2022-2023", DATES, [pair(null, null), pair(44_805, null, "выбыл"), pair(45_150, null)]);
    expect(suggest([grid])).toEqual([]);
  });
});

describe("a school", () => {
  const header = ["Школа", "ФИО наставника", "ФИО наставляемого", "Форма"];
  const row = (school: string | null, mentee: string) => [
    school,
    "Дёмина Ольга Викторовна",
    mentee,
    "учитель – учитель",
  ];

  test("is the one that is signed in", () => {
    const grid = gridOf([header, row(null, "Котова Нина Ильинична")]);
    const school = { name: "Подгорновская СОШ", spellings: [] };
    expect(brief(suggest([grid], { school }))).toEqual(["A2 Подгорновская СОШ 0.9"]);
  });

  test("is the one that the title names, unless the title declines its name", () => {
    const titled = (title: string) => gridOf([[title], header, row(null, "Котова Нина Ильинична")]);
    expect(brief(suggest([titled("Реестр МБОУ «Подгорновская СОШ»")]))).toEqual(["A3 Подгорновская СОШ 0.8"]);
    expect(suggest([titled("Реестр пар Бирюлинской СОШ")])).toEqual([]);
  });

  test("is never another than the sender's", () => {
    const grid = gridOf([header, row(null, "Котова Нина Ильинична"), row("Урлу-Аспакская ООШ", "Белова Инна Львовна")]);
    expect(suggest([grid], { school: { name: "Подгорновская СОШ", spellings: [] } })).toEqual([]);
  });
});

describe("a role model", () => {
  const header = ["ФИО наставника", "ФИО наставляемого", "Должность наставляемого", "Форма", "Ролевая модель"];
  const pair = (post: string | null, form: string) => [
    "Дёмина Ольга Викторовна",
    "Котова Нина Ильинична",
    post,
    form,
    null,
  ];

  test("is the only one that the district has for the form", () => {
    const dictionary: Dictionary = {
      ...defaultDictionary,
      roleModels: defaultDictionary.roleModels.filter(({ name }) => name === "равный – равному"),
    };
    const grid = gridOf([header, pair(null, "ученик – ученик")]);
    expect(suggest([grid], { dictionary })).toEqual([
      expect.objectContaining({ after: "равный – равному", source: "у этой формы одна ролевая модель" }),
    ]);
  });

  test("is the young teacher's where the mentee is called one, and open where nothing tells it", () => {
    expect(brief(suggest([gridOf([header, pair("молодой специалист", "учитель – учитель")])]))).toEqual([
      "E2 опытный учитель – молодой специалист 0.8",
    ]);
    expect(suggest([gridOf([header, pair("учитель физики", "учитель – учитель")])])).toEqual([]);
  });
});
