import type { CellValue } from "../../../shared/grid/grid.js";
import { gridOf } from "../../support/grid.js";
import { recognised } from "../../support/recognised.js";

const HEADER = ["№", "ФИО наставника", "ФИО наставляемого", "Форма"];
const FORM = "учитель – учитель";
const names = (rows: readonly (readonly CellValue[])[], options = {}) =>
  recognised(gridOf(rows, options)).pairs.map(({ row, fields }) => [row, fields.mentorName, fields.menteeName]);

describe("a register is recognised", () => {
  test("under a title block of any depth, with a numbering row and a signature", () => {
    const sheet = recognised(
      gridOf([
        ["Приложение 1 к приказу"],
        [],
        ["Реестр пар на 2022-2023 уч. год"],
        [],
        HEADER,
        [1, 2, 3, 4],
        [1, "Иванова Анна Петровна", "Петрова Инна Олеговна", FORM],
        ["Итого: 1 пара"],
        ["Директор ________"],
      ]),
    );
    expect(sheet.tables.map(({ headerRows, firstRow, lastRow }) => [headerRows, firstRow, lastRow])).toEqual([
      [[5], 7, 7],
    ]);
    expect(sheet.schoolYear).toBe("2022-2023");
  });

  test("with a parent header that is typed once and not merged", () => {
    const sheet = recognised(
      gridOf([
        ["№", "Наставник", null, "Наставляемый", null, "Форма"],
        [null, "ФИО", "Должность", "ФИО", "Класс", null],
        [1, "Иванова Анна Петровна", "учитель", "Петрова Инна Олеговна", "7Б", "учитель – ученик"],
      ]),
    );
    expect(sheet.tables[0]?.columns.map(({ field }) => field)).toEqual([
      "rowNo",
      "mentorName",
      "mentorPosition",
      "menteeName",
      "menteeGrade",
      "form",
    ]);
  });

  test("with names in three columns a side", () => {
    const rows = [
      ["Наставник", null, null, "Наставляемый", null, null],
      ["Фамилия", "Имя", "Отчество", "Фамилия", "Имя", "Отчество"],
      ["Иванова", "Анна", "Петровна", "Петрова", "Инна", "Олеговна"],
    ];
    expect(names(rows, { merges: ["A1:C1", "D1:F1"] })).toEqual([
      [3, "Иванова Анна Петровна", "Петрова Инна Олеговна"],
    ]);
  });

  test("with both names in one cell", () => {
    const rows = [
      ["№", "Наставническая пара", "Форма"],
      [1, "Иванова И.И. – Петрова П.П.", FORM],
      [2, "Сидорова А.А. - Волкова В.В., Белова Б.Б.", FORM],
    ];
    expect(names(rows)).toEqual([
      [2, "Иванова И.И.", "Петрова П.П."],
      [3, "Сидорова А.А.", "Волкова В.В."],
      [3, "Сидорова А.А.", "Белова Б.Б."],
    ]);
  });

  test("when the mentor's cell is merged over several mentees, or left blank under the first", () => {
    const rows = [
      HEADER,
      [1, "Иванова Анна Петровна", "Петрова Инна Олеговна", FORM],
      [null, null, "Белова Вера Львовна", null],
    ];
    const expected = [
      [2, "Иванова Анна Петровна", "Петрова Инна Олеговна"],
      [3, "Иванова Анна Петровна", "Белова Вера Львовна"],
    ];
    expect(names(rows, { merges: ["A2:A3", "B2:B3", "D2:D3"] })).toEqual(expected);
    expect(names(rows)).toEqual(expected);
    expect(recognised(gridOf(rows)).pairs[1]?.fields.form).toBe("teacher-teacher");
  });

  test("and a numbered row without a mentor continues nobody", () => {
    const rows = [
      HEADER,
      [1, "Иванова Анна Петровна", "Петрова Инна Олеговна", FORM],
      [2, null, "Белова Вера Львовна", FORM],
    ];
    expect(names(rows)[1]).toEqual([3, undefined, "Белова Вера Львовна"]);
  });

  test("in tables stacked on one sheet, each under its own title", () => {
    const sheet = recognised(
      gridOf([
        ["Форма «учитель – учитель»"],
        ["№", "Наставник", "Наставляемый"],
        [1, "Иванова Анна Петровна", "Петрова Инна Олеговна"],
        [],
        ["Форма «ученик – ученик»"],
        ["№", "Наставник", "Наставляемый"],
        [1, "Белов Иван Львович", "Волков Олег Ильич"],
      ]),
    );
    expect(sheet.tables).toHaveLength(2);
    expect(sheet.pairs.map(({ fields }) => fields.form)).toEqual(["teacher-teacher", "pupil-pupil"]);
  });

  test("in tables side by side", () => {
    const sheet = recognised(
      gridOf([
        ["№", "Наставник", "Наставляемый", null, "№", "Наставник", "Наставляемый"],
        [1, "Иванова Анна Петровна", "Петрова Инна Олеговна", null, 1, "Белов Иван Львович", "Волков Олег Ильич"],
      ]),
    );
    expect(sheet.tables.map(({ columns }) => columns.map(({ letter }) => letter).join(""))).toEqual(["ABC", "EFG"]);
    expect(sheet.pairs).toHaveLength(2);
  });

  test("when the header repeats down the sheet", () => {
    const rows = [
      HEADER,
      [1, "Иванова Анна Петровна", "Петрова Инна Олеговна", FORM],
      HEADER,
      [2, "Белова Вера Львовна", "Котова Нина Ильинична", FORM],
    ];
    expect(names(rows)).toHaveLength(2);
    expect(recognised(gridOf(rows)).tables).toHaveLength(1);
  });

  test("in a district's roll-up, with the school merged over its rows and totals between", () => {
    const sheet = recognised(
      gridOf(
        [
          ["Образовательная организация", "Наставник", "Наставляемый", "Форма"],
          ["МБОУ «Первая СОШ»", "Иванова Анна Петровна", "Петрова Инна Олеговна", FORM],
          [null, "Белова Вера Львовна", "Котова Нина Ильинична", FORM],
          ["Итого", 2, null, null],
          ["МБОУ «Вторая СОШ»", "Орлова Ольга Игоревна", "Титова Юлия Львовна", FORM],
        ],
        { merges: ["A2:A3"] },
      ),
    );
    expect(sheet.pairs.map(({ fields }) => fields.school)).toEqual([
      "МБОУ «Первая СОШ»",
      "МБОУ «Первая СОШ»",
      "МБОУ «Вторая СОШ»",
    ]);
  });

  test("when «Модель» holds role models and «Форма» holds kinds", () => {
    const sheet = recognised(
      gridOf([
        ["Наставник", "Наставляемый", "Модель", "Форма"],
        ["Иванова Анна Петровна", "Петрова Инна Олеговна", "равный – равному", "групповая"],
        ["Белова Вера Львовна", "Котова Нина Ильинична", "равный – равному", "групповая"],
      ]),
    );
    expect(sheet.tables[0]?.columns.map(({ field, by }) => [field, by])).toEqual([
      ["mentorName", "header"],
      ["menteeName", "header"],
      ["roleModel", "values"],
      ["kind", "values"],
    ]);
  });

  test("when struck through: the pair has ended", () => {
    const rows = [HEADER, [1, "Иванова Анна Петровна", "Петрова Инна Олеговна", FORM]];
    expect(recognised(gridOf(rows, { struck: ["C2"] })).pairs[0]?.fields.status).toBe("ended");
  });

  test("and a mapping that a person has corrected wins over the heading", async () => {
    const { recogniseSheet } = await import("../../../shared/recognise/recognise-sheet.js");
    const { defaultDictionary } = await import("../../../shared/dictionary/default-dictionary.js");
    const grid = gridOf([
      ["Наставник", "Наставляемый", "Пометки"],
      ["Иванова Анна Петровна", "Петрова Инна Олеговна", FORM],
    ]);
    const before = recogniseSheet(grid, { dictionary: defaultDictionary });
    const mappings = { [before.tables[0]?.fingerprint ?? ""]: { C: "form" as const } };
    const after = recogniseSheet(grid, { dictionary: defaultDictionary, mappings });
    expect(after.tables[0]?.columns[2]).toMatchObject({ field: "form", by: "saved", confidence: 1 });
    expect(after.pairs[0]?.fields.form).toBe("teacher-teacher");
  });

  test("with the ids of its hidden key column", () => {
    const id = "0190a1b2-0000-7000-8000-000000000001";
    const rows = [
      [...HEADER, "Ключ «Эстафеты»"],
      [1, "Иванова Анна Петровна", "Петрова Инна Олеговна", FORM, id],
    ];
    const sheet = recognised(gridOf(rows));
    expect(sheet.pairs[0]?.key).toBe(id);
    expect(sheet.tables[0]?.columns.map(({ letter }) => letter).join("")).toBe("ABCD");
  });
});

describe("a sheet is no register", () => {
  test.each<[string, (CellValue[] | [])[]]>([
    [
      "a road map",
      [
        ["№ п/п", "Наименование мероприятий", "Срок реализации", "Ответственный исполнитель"],
        [1, "Издание приказа", "сентябрь", "директор"],
      ],
    ],
    [
      "a list of mentors",
      [
        ["№", "ФИО наставника", "Должность"],
        [1, "Иванова Анна Петровна", "учитель"],
      ],
    ],
    [
      "a list of pupils",
      [
        ["№", "ФИО обучающегося", "Класс"],
        [1, "Петров Пётр Ильич", "5А"],
      ],
    ],
    [
      "a timetable",
      [
        ["Время", "Понедельник", "Вторник"],
        ["8:30", "Математика", "Физика"],
      ],
    ],
    ["a title page", [["Программа наставничества"], [], ["Утверждаю"]]],
    [
      "a summary that counts pairs",
      [
        ["Школа", "Пар", "Наставников"],
        ["Первая СОШ", 12, 12],
      ],
    ],
    ["an empty sheet", []],
    [
      "a questionnaire",
      [
        ["Вопрос", "Ответ наставника", "Баллы"],
        ["Понятны ли цели?", "да", 5],
      ],
    ],
  ])("when it is %s, and says why", (_, rows) => {
    const sheet = recognised(gridOf(rows));
    expect(sheet.kind).toBe("other");
    expect(sheet.pairs).toEqual([]);
    expect(sheet.why).not.toBe("");
  });
});
