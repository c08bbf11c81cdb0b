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
