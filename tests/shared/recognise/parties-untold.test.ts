import type { CellValue } from "../../../shared/grid/grid.js";
import { gridOf } from "../../support/grid.js";
import { recognised } from "../../support/recognised.js";

const A = "Ушаков Лев Ильич";
const B = "Цой Ян Ильич";
const C = "Фатеева Ирина Анатольевна";
const D = "Игнатьева Елена Ивановна";
const FORM = "учитель – ученик";
const columnsOf = (rows: readonly (readonly CellValue[])[]) =>
  recognised(gridOf(rows, { name: "Лист1" })).tables[0]?.columns.map(({ field }) => field) ?? null;

describe("a register whose headings name no party", () => {
  test.each<[string, CellValue[], CellValue[]]>([
    ["«Кто» and «С кем»", ["Кто", "С кем"], ["mentorName", "menteeName"]],
    ["«Старший» and «Младший»", ["Старший", "Младший"], ["mentorName", "menteeName"]],
    ["«Ведомый» and «Ведущий»", ["Ведомый", "Ведущий"], ["menteeName", "mentorName"]],
    ["«Шеф» and «Подшефный»", ["Шеф", "Подшефный"], ["mentorName", "menteeName"]],
    ["«Педагог» and «Ученик»", ["Педагог", "Ученик"], ["mentorName", "menteeName"]],
    ["«Кто» and «За кем закреплён»", ["Кто", "За кем закреплён"], ["menteeName", "mentorName"]],
    ["«Молодой педагог» and «Закреплён за»", ["Молодой педагог", "Закреплён за"], ["menteeName", "mentorName"]],
  ])("is read by the words %s", (_, headings, fields) => {
    expect(columnsOf([headings, [A, C], [B, D]])).toEqual(fields);
  });

  test("is read by the columns beside: a class is the mentee's, a post the mentor's", () => {
    const rows = [
      ["ФИО", "Класс", "ФИО", "Должность"],
      [A, "7А", C, "учитель"],
    ];
    expect(columnsOf(rows)).toEqual(["menteeName", "menteeGrade", "mentorName", "mentorPosition"]);
  });

  test("is read by the higher class, the longer experience", () => {
    const classes = [
      ["ФИО", "Класс", "ФИО", "Класс"],
      [A, "5А", B, "10А"],
    ];
    expect(columnsOf(classes)).toEqual(["menteeName", "menteeGrade", "mentorName", "mentorGrade"]);
    const years = [
      ["ФИО", "Стаж", "ФИО", "Стаж"],
      [C, 1, D, "25 лет"],
    ];
    expect(columnsOf(years)).toEqual(["menteeName", "menteeExperience", "mentorName", "mentorExperience"]);
  });

  test("is read in the order of its columns when nothing else tells, and is unsure of it", () => {
    const columns = recognised(
      gridOf(
        [
          ["ФИО", "ФИО"],
          [C, D],
        ],
        { name: "Наставничество" },
      ),
    ).tables[0]?.columns;
    expect(columns?.map(({ field, confidence }) => [field, confidence])).toEqual([
      ["mentorName", 0.4],
      ["menteeName", 0.4],
    ]);
  });

  test("needs no row of headings at all", () => {
    const sheet = recognised(gridOf([["Реестр пар"], [], [1, C, A, "5А", FORM], [2, D, B, "6Б", FORM]]));
    expect(sheet.tables.map(({ headerRows, firstRow, lastRow }) => [headerRows, firstRow, lastRow])).toEqual([
      [[], 3, 4],
    ]);
    expect(sheet.tables[0]?.columns.map(({ field }) => field)).toEqual([
      "rowNo",
      "mentorName",
      "menteeName",
      "menteeGrade",
      "form",
    ]);
    expect(sheet.pairs.map(({ row, fields }) => [row, fields.mentorName, fields.menteeName])).toEqual([
      [3, C, A],
      [4, D, B],
    ]);
  });

  test("is found far down the sheet, under an order's text", () => {
    const text = Array.from({ length: 20 }, () => ["Текст приказа, который стоит над таблицей"]);
    expect(columnsOf([...text, ["№", "Учитель", "Ученик", "Форма"], [1, C, A, FORM]])).toEqual([
      "rowNo",
      "mentorName",
      "menteeName",
      "form",
    ]);
  });

  test.each([["Группа"], ["ФИО участников"], ["Индивидуальная программа наставничества"]])(
    "has both persons under «%s»",
    (heading) => {
      const rows = [
        ["№", heading, "Форма"],
        [1, "Фатеева И.А. – Ушаков Л.И.", FORM],
        [2, "Игнатьева Е.И. – Цой Я.И.", FORM],
      ];
      expect(columnsOf(rows)).toEqual(["rowNo", "pair", "form"]);
    },
  );

  test("is none when nothing on the sheet speaks of mentoring, and the headings are «ФИО» alone", () => {
    expect(
      columnsOf([
        ["ФИО", "ФИО"],
        [C, D],
      ]),
    ).toBeNull();
  });

  test("is none when the two are a child and a parent, a class and its head", () => {
    expect(
      columnsOf([
        ["ФИО ребёнка", "ФИО матери"],
        [A, C],
        [B, D],
      ]),
    ).toBeNull();
    expect(
      columnsOf([
        ["Класс", "Классный руководитель", "Староста"],
        ["5А", C, A],
        ["6А", D, B],
      ]),
    ).toBeNull();
  });
});

/** Tables without a header, as generated workbooks showed them to be misread. */
describe("a table that begins with its first pair", () => {
  const tableOf = (rows: readonly (readonly CellValue[])[]) => recognised(gridOf(rows, { name: "база" })).tables[0];

  test("has its number again for a mentor's next mentee, classes with and without letters, a school year", () => {
    const rows = [
      [1, C, A, "7 класс", "2021-2022 уч. год"],
      [1, C, B, "VIII «Б»", "2021/2022 уч. г."],
      [2, D, "Пак Ольга Ивановна", 7, "2021 – 2022"],
      ["Директор школы", null, "Орлова Л.Н."],
    ];
    const sheet = recognised(gridOf(rows, { name: "база" }));
    expect(columnsOf(rows)).toEqual(["rowNo", "mentorName", "menteeName", "menteeGrade", "period"]);
    expect(sheet.pairs.map(({ fields }) => [fields.menteeGrade, fields.endDate])).toEqual([
      ["7", "2022-08-31"],
      ["8Б", "2022-08-31"],
      ["7", "2022-08-31"],
    ]);
  });

  test("has no number in «1, 1, 1, 1»", () => {
    expect(columnsOf([1, 1, 1, 1].map((value) => [C, A, FORM, value]))).toEqual([
      "mentorName",
      "menteeName",
      "form",
      null,
    ]);
  });

  test("ends its pairs with «до …»", () => {
    const rows = [
      [C, A, "до 15.06.2025"],
      [D, B, "до 20.04.2025"],
    ];
    expect(columnsOf(rows)).toEqual(["mentorName", "menteeName", "period"]);
  });

  test("begins with a pair though one of the two has no patronymic, or both have double surnames and initials", () => {
    const rows = [
      ["на 2020-2021 уч.год"],
      [C, "Тадырова Анна"],
      ["Петров-Водкин Т. К.", "Римский-Корсаков А.К."],
      [D, B],
      [C, A],
    ];
    expect(tableOf(rows)?.firstRow).toBe(2);
  });
});

describe("headings that name no party", () => {
  test("over names in three columns each", () => {
    const parts = ["Фамилия", "Имя", "Отчество"];
    const rows = [
      ["Список наставников и наставляемых"],
      ["№", ...parts, "Стаж", ...parts, "Класс"],
      [1, ...C.split(" "), 20, ...A.split(" "), "7А"],
      [2, ...D.split(" "), 30, ...B.split(" "), "8А"],
    ];
    expect(recognised(gridOf(rows, { name: "Лист1" })).pairs.map(({ fields }) => fields.menteeName)).toEqual([A, B]);
  });

  test("under «Студент» and «Ученик»: all that stands under the student is the mentor's", () => {
    const rows = [
      ["Студент", null, null, "Ученик", null, "Форма"],
      ["Фамилия", "Имя", "Группа", "Фамилия", "Имя", null],
      ["Цой", "Ян", "ИС-21", "Ушаков", "Лев", "студент – ученик"],
    ];
    const merges = ["A1:C1", "D1:E1", "F1:F2"];
    const [table] = recognised(gridOf(rows, { name: "Лист1", merges })).tables;
    expect(table?.columns.map(({ field }) => field)).toEqual([
      "mentorSurname",
      "mentorGivenName",
      "mentorGrade",
      "menteeSurname",
      "menteeGivenName",
      "form",
    ]);
  });

  test.each([
    ["Специaлист", "Шкoльник"],
    ["Опытный учитель", "Начинаю-\nщий учитель"],
    ["Преподава-\nтель", "Воспитан-\nник"],
  ])("under %j and %j have a header of two rows", (mentor, mentee) => {
    const rows = [
      [mentor, null, mentee, null],
      ["ФИО", "Телефон", "ФИО", "Телефон", "Форма"],
      [D, "8-913-111-22-33", A, "8-913-111-22-34", FORM],
    ];
    const [table] = recognised(gridOf(rows, { name: "Лист1", merges: ["A1:B1", "C1:D1"] })).tables;
    expect(table?.headerRows).toEqual([1, 2]);
    expect(table?.columns[0]?.field).toBe("mentorName");
  });

  test.each<[string, string, CellValue, CellValue]>([
    ["the earlier birth, written as a day", "Дата рождения", "27.11.2007 г.", "05.03.1980"],
    ["a college's group beside a class", "Класс, группа", "7 класс", "ТМ-2-19"],
    ["a course beside a class", "Класс, группа", "7А", "1 курс"],
  ])("give the mentor %s", (_, heading, younger, elder) => {
    const rows = [
      ["ФИО", heading, "ФИО", heading, "Форма"],
      [A, younger, C, elder, FORM],
      [B, younger, D, elder, FORM],
    ];
    expect(columnsOf(rows)?.[0]).toBe("menteeName");
  });
});

test("a row of two names without patronymics is no header below one, though its programme says «наставник»", () => {
  const rows = [
    ["ФИО", "ФИО", "Ролевая модель", "Программа"],
    ...Array.from({ length: 16 }, () => [C, A, "лидер – пассивный", "Вместе"]),
    ["Тадырова Гульнара", "Кочеткова Алёна", "лидер – пассивный", "Ученик – наставник – друг"],
  ];
  expect(recognised(gridOf(rows, { name: "Наставничество" })).tables.map(({ headerRows }) => headerRows)).toEqual([
    [1],
  ]);
});
