import type { CellValue } from "../../../shared/grid/grid.js";
import { gridOf } from "../../support/grid.js";
import { codesOf, findingsOf } from "../../support/recognised.js";

const HEADER = [
  "№",
  "ФИО наставника",
  "Класс наставника",
  "ФИО наставляемого",
  "Класс наставляемого",
  "Год рождения наставляемого",
  "Форма",
  "Ролевая модель",
  "Дата начала",
  "Дата окончания",
  "Приказ",
  "Согласие родителей",
  "Место работы наставника",
  "Стаж наставляемого",
];
const SHEET_DATES = { start: 44_805, end: 45_077 };

/** One row of a register of two teachers in which nothing is wrong, changed as a case needs. */
function row(changes: Partial<Record<(typeof HEADER)[number], CellValue>> = {}): CellValue[] {
  const good: Record<string, CellValue> = {
    "№": 1,
    "ФИО наставника": "Иванова Анна Петровна",
    "ФИО наставляемого": "Петрова Инна Олеговна",
    Форма: "учитель – учитель",
    "Дата начала": SHEET_DATES.start,
    "Дата окончания": SHEET_DATES.end,
    Приказ: "№ 5 от 01.09.2022",
    "Место работы наставника": "МБОУ «Первая СОШ»",
  };
  return HEADER.map((heading) => ({ ...good, ...changes })[heading] ?? null);
}

const pupils = (changes: Parameters<typeof row>[0] = {}) =>
  row({
    Форма: "ученик – ученик",
    "Класс наставника": "9",
    "Класс наставляемого": "7",
    "Год рождения наставляемого": 2009,
    "Согласие родителей": "да",
    ...changes,
  });
const codes = (...rows: CellValue[][]) => codesOf(gridOf([HEADER, ...rows]), { schoolYear: "2022-2023" });

describe("a good row", () => {
  test("has no findings", () => {
    expect(codes(row())).toEqual([]);
    expect(codes(pupils())).toEqual([]);
  });
});

describe("one row", () => {
  test.each([
    ["name.missing", row({ "ФИО наставника": null })],
    ["name.missing", row({ "ФИО наставляемого": "вакансия" })],
    ["pair.self", row({ "ФИО наставляемого": "ИВАНОВА Анна Петровна" })],
    ["form.missing", row({ Форма: null })],
    ["form.unknown", row({ Форма: "взаимопомощь" })],
    ["form.ambiguous", row({ Форма: "У-У" })],
    ["date.unreadable", row({ "Дата начала": "сентябрь" })],
    ["date.order", row({ "Дата начала": SHEET_DATES.end, "Дата окончания": SHEET_DATES.start })],
    ["roleModel.unknown", row({ "Ролевая модель": "мудрый – юный" })],
    ["roleModel.mismatch", row({ "Ролевая модель": "равный – равному" })],
    ["form.mismatch", row({ "Класс наставляемого": "5", "Согласие родителей": "да" })],
    ["age.range", pupils({ "Год рождения наставляемого": 2016 })],
    ["grade.order", pupils({ "Класс наставника": "6" })],
    ["experience.range", row({ "Ролевая модель": "опытный учитель – молодой специалист", "Стаж наставляемого": 7 })],
    ["duration.range", row({ "Дата окончания": SHEET_DATES.start + 20 })],
    ["year.outside", row({ "Дата начала": SHEET_DATES.start - 30 })],
    ["consent.missing", pupils({ "Согласие родителей": "нет" })],
    ["order.missing", row({ Приказ: null })],
    [
      "organisation.missing",
      row({ Форма: "студент – ученик", "Место работы наставника": null, "Согласие родителей": "да" }),
    ],
    ["text.sensitive", row({ Приказ: "состоит на учёте в ПДН" })],
    ["cell.error", row({ Форма: { error: "#N/A" } })],
    ["text.lookalike", row({ "ФИО наставника": "Ивановa Анна Петровна" })],
    ["text.spacing", row({ "ФИО наставника": "Иванова  Анна Петровна" })],
    ["name.case", row({ "ФИО наставника": "ИВАНОВА АННА ПЕТРОВНА" })],
    ["form.spelling", row({ Форма: "Учитель-учитель" })],
    [
      "roleModel.spelling",
      row({ "Ролевая модель": "Лидер педагогического сообщества - педагог, испытывающий проблемы" }),
    ],
    ["date.text", row({ "Дата начала": "01.09.2022" })],
  ])("is told %s", (code, cells) => {
    expect(codes(cells)).toContain(`2 ${code}`);
  });

  test("is not told «pair.self» of initials, nor of namesakes in different classes", () => {
    expect(codes(row({ "ФИО наставника": "Иванова А.П.", "ФИО наставляемого": "Иванова А.П." }))).not.toContain(
      "2 pair.self",
    );
    const namesakes = pupils({
      "ФИО наставника": "Иванова Анна Петровна",
      "ФИО наставляемого": "Иванова Анна Петровна",
    });
    expect(codes(namesakes)).not.toContain("2 pair.self");
  });

  test("of equals may have the younger mentor", () => {
    expect(codes(pupils({ "Класс наставника": "6", "Ролевая модель": "равный – равному" }))).toEqual([]);
  });

  test("«У-У» is settled by the classes or by the role model, with the spelling as a hint", () => {
    expect(codes(pupils({ Форма: "У-У" }))).toEqual(["2 form.spelling"]);
    expect(codes(row({ Форма: "У-У", "Ролевая модель": "педагог-новатор – консервативный педагог" }))).toEqual([
      "2 form.spelling",
    ]);
  });

  test("a missing form has a fix where the role model tells it", () => {
    const sheet = gridOf([HEADER, row({ Форма: null, "Ролевая модель": "опытный учитель – молодой специалист" })]);
    expect(findingsOf(sheet)).toContainEqual(
      expect.objectContaining({ code: "form.missing", cell: "G2", fix: { value: "учитель – учитель" } }),
    );
  });

  test("a birth that cannot be read is a warning", () => {
    const [finding] = findingsOf(gridOf([HEADER, pupils({ "Год рождения наставляемого": "весной" })]));
    expect(finding).toMatchObject({ code: "date.unreadable", severity: "warning", field: "menteeBirth" });
  });

  test("an age is counted on the start date, and a year alone is given the benefit of the doubt", () => {
    expect(codes(pupils({ "Год рождения наставляемого": 2012 }))).toEqual([]);
    expect(codes(pupils({ "Год рождения наставляемого": "01.10.2012" }))).toContain("2 age.range");
  });
});

describe("rows together", () => {
  const second = (changes: Parameters<typeof row>[0]) => row({ "№": 2, ...changes });

  test("a pair that stands twice is told so at its second place", () => {
    expect(codes(row(), second({}))).toEqual(["3 pair.duplicate"]);
  });

  test("the same pair in another period, or with initials only, is no duplicate", () => {
    const later = second({ "Дата начала": SHEET_DATES.end + 1, "Дата окончания": SHEET_DATES.end + 92 });
    expect(codes(row({ "Дата окончания": SHEET_DATES.end - 30 }), later)).toEqual([]);
    expect(codes(row({ "ФИО наставника": "Иванова А.П." }), second({ "ФИО наставника": "Иванова А.П." }))).toEqual([]);
  });

  test.each([
    ["the class has no letter once", { "Класс наставляемого": "5" }, { "Класс наставляемого": "5Б" }, true],
    ["the mentor's class has none", { "Класс наставника": "9" }, { "Класс наставника": "9А" }, true],
    ["the classes differ", { "Класс наставляемого": "5А" }, { "Класс наставляемого": "5Б" }, false],
    [
      "the births differ by a day",
      { "Год рождения наставляемого": "12.05.2012" },
      { "Год рождения наставляемого": "13.05.2012" },
      false,
    ],
    [
      "of one only the year is known",
      { "Год рождения наставляемого": "12.05.2012" },
      { "Год рождения наставляемого": 2012 },
      true,
    ],
  ])("of two equal pairs where %s", (_, one, other, isDuplicate) => {
    const found = codes(pupils(one), pupils({ "№": 2, ...other }));
    expect(found.includes("3 pair.duplicate")).toBe(isDuplicate);
  });

  test("a mentor of more than three mentees is told so in each row, and an ended pair does not count", () => {
    const mentees = ["Петрова Инна Олеговна", "Белова Вера Львовна", "Котова Нина Ильинична", "Орлова Ольга Игоревна"];
    const rows = mentees.map((name, index) => row({ "№": index + 1, "ФИО наставляемого": name }));
    expect(codes(...rows)).toEqual([2, 3, 4, 5].map((number) => `${String(number)} mentor.overload`));
    expect(codes(...rows.slice(0, 3))).toEqual([]);
  });

  test("somebody in both roles, and a probable double, are asked about", () => {
    const both = second({ "ФИО наставника": "Петрова Инна Олеговна", "ФИО наставляемого": "Белова Вера Львовна" });
    expect(codes(row(), both)).toEqual(["2 person.bothRoles"]);
    const initials = second({ "ФИО наставника": "Иванова А.П.", "ФИО наставляемого": "Белова Вера Львовна" });
    expect(codes(row(), initials)).toEqual(["3 person.similar"]);
    const slip = second({ "ФИО наставника": "Ивановна Анна Петровна", "ФИО наставляемого": "Белова Вера Львовна" });
    expect(codes(row(), slip)).toEqual(["3 person.similar"]);
  });

  test("different patronymics are different persons", () => {
    expect(
      codes(row(), second({ "ФИО наставника": "Иванова Анна Павловна", "ФИО наставляемого": "Белова Вера Львовна" })),
    ).toEqual([]);
  });
});

describe("a whole table", () => {
  test("that lacks a column which its pairs need is told once", () => {
    const grid = gridOf([
      ["ФИО наставника", "ФИО наставляемого", "Форма"],
      ["Иванова Анна Петровна", "Петрова Инна Олеговна", "учитель – учитель"],
      ["Белова Вера Львовна", "Котова Нина Ильинична", "студент – ученик"],
    ]);
    expect(findingsOf(grid).map(({ row: at, code, field }) => [at, code, field])).toEqual([
      [null, "column.missing", "consentMentee"],
      [null, "column.missing", "order"],
      [null, "column.missing", "mentorOrganisation"],
    ]);
  });

  test("with a phone under «почта» says in which cell", () => {
    const grid = gridOf([
      ["ФИО наставника", "Эл. почта наставника", "ФИО наставляемого", "Форма", "Приказ"],
      ["Иванова Анна Петровна", "8 900 000-00-01", "Петрова Инна Олеговна", "учитель – учитель", "№ 1"],
    ]);
    expect(findingsOf(grid)).toEqual([expect.objectContaining({ code: "contact.kind", cell: "B2" })]);
  });

  test.each([
    ["8 (35342) 2-14-55", true],
    ["9001234567", true],
    ["2-14-55", true],
    ["ivanova@mail.ru", false],
    ["нет", false],
    ["приказ 12", false],
  ])("with «%s» under «почта»: that is a phone is %s", (value, isPhone) => {
    const grid = gridOf([
      ["ФИО наставника", "Эл. почта наставника", "ФИО наставляемого", "Форма", "Приказ"],
      ["Иванова Анна Петровна", value, "Петрова Инна Олеговна", "учитель – учитель", "№ 1"],
    ]);
    expect(codesOf(grid)).toEqual(isPhone ? ["2 contact.kind"] : []);
  });

  test("of another school is not the sender's to send", () => {
    const grid = gridOf([
      ["Школа", "ФИО наставника", "ФИО наставляемого", "Форма", "Приказ"],
      ["МБОУ «Первая СОШ»", "Иванова Анна Петровна", "Петрова Инна Олеговна", "учитель – учитель", "№ 1"],
      ["Вторая СОШ", "Белова Вера Львовна", "Котова Нина Ильинична", "учитель – учитель", "№ 1"],
    ]);
    expect(codesOf(grid, { senderSpellings: ["Первая СОШ"] })).toEqual(["3 school.other"]);
  });
});

describe("a title", () => {
  const titled = (title: string) =>
    findingsOf(
      gridOf([
        [title],
        ["ФИО наставника", "ФИО наставляемого", "Форма", "Приказ"],
        ["Иванова Анна Петровна", "Петрова Инна Олеговна", "учитель – учитель", "№ 1"],
      ]),
      { senderSpellings: ["Бирюлинская СОШ"] },
    ).map(({ row: at, cell, code, severity }) => [at, cell, code, severity]);

  test("that names another school is a warning about the whole sheet", () => {
    expect(titled("Реестр пар МБОУ «Подгорновская СОШ»")).toEqual([[null, "A1", "school.other", "warning"]]);
  });

  test.each([["Реестр пар МБОУ «Бирюлинская СОШ»"], ["Реестр Бирюлинской СОШ"], ["Реестр наставнических пар"]])(
    "«%s» is the sender's own",
    (title) => {
      expect(titled(title)).toEqual([]);
    },
  );
});

describe("sheets together", () => {
  test("the mentees' base beside the mentors' base lists a pair once, joined, and says where they disagree", async () => {
    const { recogniseWorkbook } = await import("../../../shared/recognise/recognise-workbook.js");
    const { defaultDictionary } = await import("../../../shared/dictionary/default-dictionary.js");
    const mentors = gridOf(
      [
        ["ФИО наставника", "Должность наставника", "ФИО наставляемого", "Форма", "Приказ"],
        ["Иванова Анна Петровна", "учитель", "Петрова Инна Олеговна", "учитель – учитель", "№ 1"],
      ],
      { name: "Наставники" },
    );
    const mentees = gridOf(
      [
        ["ФИО наставляемого", "Должность наставляемого", "ФИО наставника", "Форма", "Приказ"],
        ["Петрова Инна Олеговна", "учитель физики", "Иванова Анна Петровна", "учитель – учитель", "№ 2"],
      ],
      { name: "Наставляемые" },
    );
    const { sheets } = recogniseWorkbook([mentors, mentees], { dictionary: defaultDictionary });
    expect(sheets[0]?.pairs[0]?.fields).toMatchObject({
      mentorPosition: "учитель",
      menteePosition: "учитель физики",
      order: "№ 1",
    });
    expect(sheets[1]?.pairs[0]?.sameAs).toEqual({ sheet: "Наставники", row: 2 });
    expect(sheets[1]?.pairs[0]?.notes).toEqual([expect.objectContaining({ code: "pair.disagrees", field: "order" })]);
  });
});
