import type { CellValue } from "../../../shared/grid/grid.js";
import { gridOf } from "../../support/grid.js";
import { recognised } from "../../support/recognised.js";

const MENTOR = "Фатеева Ирина Анатольевна";
const MENTEE = "Ушаков Лев Ильич";
const fieldsOf = (headings: readonly CellValue[], values: readonly CellValue[]) =>
  recognised(gridOf([headings, values])).tables[0]?.columns.map(({ field }) => field);
const headerRowsOf = (rows: readonly (readonly CellValue[])[], merges: readonly string[] = []) =>
  recognised(gridOf(rows, { merges })).tables.map(({ headerRows }) => headerRows);

/** Layouts that a generated workbook showed to be misread; each is the smallest sheet that shows it. */
describe("a heading", () => {
  test.each<[string, CellValue, string | null]>([
    ["with a clause after its comma says what stands before it", "Класс, в котором учится наставляемый", "menteeGrade"],
    ["with a post in brackets is the post, not the name", "Наставник (должность)", "mentorPosition"],
    ["of an acquaintance with the order is not the order", "С приказом ознакомлен", null],
    ["of a room is not the row's number", "№ каб.", null],
    [
      "of contacts with a representative is the mentee's",
      "Контактные данные для связи (данные представителя)",
      "menteeContact",
    ],
    ["cut short is a class", "Кл. наставляемого", "menteeGrade"],
    ["with a word broken in its brackets is what the brackets say", "Наставник (должн- ость)", "mentorPosition"],
    ["with a letter left out of the party's word is that party's", "Д.р. насталяемого", "menteeBirth"],
    ["with a short word before a slip is that party's", "Пед. стаж настаника", "mentorExperience"],
    ["with a short word before a broken one is that party's", "Пед. стаж настав- ляемого", "menteeExperience"],
    ["broken in its first word is not half like another", "Предп- риятие, организация", "menteeOrganisation"],
  ])("%s", (_, heading, field) => {
    expect(fieldsOf(["Фамилия И.О. наставника", "ФИО наставляемого", heading], [MENTOR, MENTEE, "x"])).toEqual([
      "mentorName",
      "menteeName",
      field,
    ]);
  });

  test("broken where the stem ends is read in the second of two tables, too", () => {
    const headings = ["№", "Наставник", "Обучающ ийся"];
    const pair = [1, MENTOR, MENTEE];
    expect(fieldsOf([...headings, null, ...headings], [...pair, null, ...pair])).toEqual([
      "rowNo",
      "mentorName",
      "menteeName",
    ]);
  });

  test("has no two names with a class and an order: such a row is the first pair", () => {
    const rows = [
      ["Хабибуллин Лев", "Водкина А.", "6 «В» класс", "№ 1-О от 01.09.2022"],
      [MENTOR, "Санашев С.Ю.", "6А", "№ 2-О от 01.09.2022"],
      [MENTOR, "Нечаева А.Н.", "6Б", "№ 2-О от 01.09.2022"],
    ];
    expect(headerRowsOf(rows)).toEqual([[]]);
    expect(recognised(gridOf(rows)).pairs).toHaveLength(3);
  });

  test("with a Latin letter in its first word is still seen", () => {
    expect(fieldsOf(["Нaставник", "Наставляемый"], [MENTOR, MENTEE])).toEqual(["mentorName", "menteeName"]);
  });

  test("«Запрос» is the mentee's even where it stands under the mentor", () => {
    const rows = [
      ["Данные наставника", null, "Данные наставляемого"],
      ["ФИО", "Запрос", "ФИО"],
      [MENTOR, "подготовка к ОГЭ", MENTEE],
    ];
    expect(recognised(gridOf(rows)).tables[0]?.columns[1]?.field).toBe("menteeRequest");
  });

  test("that says nothing leaves the column to its values", () => {
    const columns = recognised(
      gridOf([
        ["Наставник", "Наставляемый", "Графа 3", "Графа 4", "Графа 5", "Графа 6"],
        [MENTOR, MENTEE, "7 «Б»", "№ 12 от 01.09.2022", "01.09.2022", "31.05.2023"],
        ["Игнатьева Елена Ивановна", "Цой Ян Ильич", "8А", "№ 13 от 01.09.2022", "05.09.2022", "30.05.2023"],
      ]),
    ).tables[0]?.columns;
    expect(columns?.slice(2).map(({ field, by }) => [field, by])).toEqual([
      ["menteeGrade", "values"],
      ["order", "values"],
      ["startDate", "values"],
      ["endDate", "values"],
    ]);
  });
});

describe("header rows", () => {
  test("hold the parties above headings that need no parent", () => {
    const rows = [
      ["Данные наставника", "Наставляемый"],
      ["ФИО наставника", "Подшефный"],
      [MENTOR, MENTEE],
    ];
    expect(headerRowsOf(rows)).toEqual([[1, 2]]);
  });

  test("hold a parent of both parties, and no title merged over the table", () => {
    const rows = [
      ["Сведения о наставнических парах", null, null],
      [null, "Участники программы", null],
      ["№", "Наставник", "Наставляемый"],
      [null, "ФИО", "ФИО"],
      [1, MENTOR, MENTEE],
    ];
    expect(headerRowsOf(rows, ["A1:C1", "B2:C2"])).toEqual([[2, 3, 4]]);
  });

  test("hold no lone section below and no lone title above", () => {
    const rows = [
      ["Реестр наставнических пар (наставник – наставляемый)"],
      ["№", "Наставник", "Наставляемый"],
      ["Форма «учитель – ученик»"],
      [1, MENTOR, MENTEE],
    ];
    expect(headerRowsOf(rows)).toEqual([[2]]);
  });

  test("are none of the rows that name persons, though these say «педагог – ученик»", () => {
    const rows = [
      ["Наставник", "Наставляемый", "Трек"],
      [MENTOR, MENTEE, "педагог – ученик"],
    ];
    expect(headerRowsOf(rows)).toEqual([[1]]);
  });
});

describe("rows", () => {
  test("that begin with a role model of curators are no signatures", () => {
    const rows = [
      ["Ролевая модель", "Наставник", "Наставляемый"],
      ["куратор – автор проекта", MENTOR, MENTEE],
    ];
    expect(recognised(gridOf(rows)).pairs).toHaveLength(1);
  });

  test("with «Координатор» and a name are a signature", () => {
    const rows = [
      ["№", "Наставник", "Наставляемый"],
      [1, MENTOR, MENTEE],
      ["Координатор", "Ваулина А.В."],
    ];
    expect(recognised(gridOf(rows)).pairs).toHaveLength(1);
  });

  test("with a form's words alone are a section in a column of names, too", () => {
    const rows = [["Наставник", "Наставляемый"], ["ФОРМА НАСТАВНИЧЕСТВА – «СТУДЕНТ – УЧЕНИК»"], [MENTOR, MENTEE]];
    expect(recognised(gridOf(rows)).pairs.map(({ fields }) => fields.form)).toEqual(["student-pupil"]);
  });

  test("list names in small letters by commas", () => {
    const rows = [
      ["Наставник", "Наставляемый"],
      [MENTOR, "йошкин егор кузьмич, бойко семён иванович"],
    ];
    expect(recognised(gridOf(rows)).pairs.map(({ fields }) => fields.menteeName)).toEqual([
      "Йошкин Егор Кузьмич",
      "Бойко Семён Иванович",
    ]);
  });
});

test("a role model that sounds like a form does not make «Модель» a column of forms", () => {
  const model = "Лидер педагогического сообщества - педагог, испытывающий проблемы";
  expect(fieldsOf(["Наставник", "Наставляемый", "Модель наставничества"], [MENTOR, MENTEE, model])?.[2]).toBe(
    "roleModel",
  );
});

describe("a form", () => {
  test("in quotes within brackets of a title is the table's", () => {
    const rows = [["База наставнических пар (форма «студ. – уч.»)"], ["Наставник", "Наставляемый"], [MENTOR, MENTEE]];
    expect(recognised(gridOf(rows)).pairs[0]?.fields.form).toBe("student-pupil");
  });
});

describe("a name in small letters", () => {
  test("ends where a dash parts it from what became of the pair", () => {
    const rows = [
      ["Наставник", "Наставляемый"],
      [MENTOR, "ушаков лев ильич – отчислен"],
    ];
    expect(recognised(gridOf(rows)).pairs[0]?.fields).toEqual({
      mentorName: MENTOR,
      menteeName: MENTEE,
      status: "ended",
    });
  });
});

describe("a parent", () => {
  test("over one column only, beside one that is merged over its columns, is no parent of what follows", () => {
    const rows = [
      ["Информация о наставляемом", null, "Наставник"],
      ["ФИО", "Класс", "ФИО", "Согласие на обработку ПДн"],
      [MENTEE, "7А", MENTOR, "да"],
    ];
    const [table] = recognised(gridOf(rows, { merges: ["A1:B1"] })).tables;
    expect(table?.columns.map(({ field }) => field)).toEqual([
      "menteeName",
      "menteeGrade",
      "mentorName",
      "consentMentee",
    ]);
  });

  test("«Студент» over «ФИО наставника» is no mentee's", () => {
    const rows = [
      ["Студент", null, "Школьник"],
      ["ФИО наставника", "Предприятие, организация", "ФИО"],
      [MENTOR, "медицинский колледж", MENTEE],
    ];
    const [table] = recognised(gridOf(rows, { merges: ["A1:B1"] })).tables;
    expect(table?.columns.map(({ field }) => field)).toEqual(["mentorName", "mentorOrganisation", "menteeName"]);
  });
});

test("«Школьник» over «Подопечный» is the mentee, not his school", () => {
  const rows = [
    ["Школьник", null, "Студент колледжа"],
    ["Подопечный", "Д.р.", "Фамилия, И.О."],
    [MENTEE, "14.07.2010", MENTOR],
  ];
  const [table] = recognised(gridOf(rows, { name: "Студент – ученик", merges: ["A1:B1"] })).tables;
  expect(table?.columns.map(({ field }) => field)).toEqual(["menteeName", "menteeBirth", "mentorName"]);
});

test("two patronymics like «Рашид кызы» in a row name no two persons where names stand in three columns", () => {
  const rows = [
    ["Форма наставничества: студент — ученик"],
    ["№", "Фамилия", "Имя", "Отчество", "Фамилия", "Имя", "Отчество"],
    [1, "Зыков", "Эркемен", "Семёнович", "Лебедь", "Алёна", "ильинична"],
    [2, "Мамедова", "Ева", "Рашид кызы", "Щукина", "Ольга", "Рашид кызы"],
  ];
  expect(recognised(gridOf(rows)).pairs).toHaveLength(2);
});

test("«Наставляемый» over «Наставляемый» is one header", () => {
  const rows = [
    ["№ п/п", "Информация о наставнике", "Наставляемый", "Дата окончания", "Результат"],
    [null, "ФИО (полностью)", "Наставляемый", null, null],
    [5, MENTOR, MENTEE, "апрель 2026 г.", "открытый урок"],
  ];
  expect(headerRowsOf(rows)).toEqual([[1, 2]]);
});

test("a header of «Педагог» and «Ученик» is found again far down the sheet", () => {
  const header = [
    ["Педагог", null, "Ученик", "Форма"],
    ["ФИО", "Стаж", "ФИО", null],
  ];
  const pair = [MENTOR, 12, MENTEE, "учитель – ученик"];
  const rows = [...header, ...Array.from({ length: 20 }, () => pair), ...header, pair];
  expect(headerRowsOf(rows)).toEqual([[1, 2, 23, 24]]);
});

test("the numbers under the headings are no values of «Модель наставничества»", () => {
  const rows = [
    ["№", "Наставник", "Наставляемый", "Модель наставничества"],
    [1, 2, 3, 4],
    [1, MENTOR, MENTEE, "педагог-новатор – консервативный педагог"],
  ];
  expect(recognised(gridOf(rows)).tables[0]?.columns.at(-1)?.field).toBe("roleModel");
});

test("«Работа с электронным журналом» in a cell makes no journal of a register whose headings name no party", () => {
  const header = ["Фамилия", "Имя", "Отчество", "Фамилия", "Имя", "Отчество", "Запрос", "Форма"];
  const request = "работа с электронным журналом";
  const rows = [header, [...MENTOR.split(" "), ...MENTEE.split(" "), request, "учитель – ученик"]];
  expect(recognised(gridOf(rows)).pairs).toHaveLength(1);
});

test("rows above the first sure pair belong to a table without headings, however short their names", () => {
  const rows = [
    ["Санашев Егор", "Гордиенко Алёна", "учитель физики", "учитель – учитель"],
    ["Щукина Ева", "Игнатьев Эркемен Юрьевич", "учитель физики", "учитель – учитель"],
    [MENTOR, MENTEE, "учитель истории", "учитель – учитель"],
    ["Черных Пётр Кузьмич", "Верховская Юлия Ивановна", "учитель истории", "учитель – учитель"],
  ];
  expect(recognised(gridOf(rows)).pairs).toHaveLength(4);
});

test("telephones in a header that is repeated make no list of contacts", () => {
  const header = ["№", "Фамилия", "Имя", "Отчество", "Фамилия", "Имя", "Отчество", "Телефон родителей", "Форма"];
  const pair = [1, ...MENTOR.split(" "), ...MENTEE.split(" "), "8-964-688-11-22", "ученик – ученик"];
  expect(recognised(gridOf([header, pair, header, pair])).pairs).toHaveLength(2);
});

test("a row beside a mentor who is merged over his rows is no header, though a word of it names a party", () => {
  const rows = [
    ["Фамилия, имя, отчество", "Фамилия, И.О.", "Форма", "Наименование программы"],
    [MENTOR, MENTEE, "студент – ученик", "Вместе к успеху"],
    [null, "Рахимова Любовь", null, "Школа молодого педагога"],
  ];
  expect(headerRowsOf(rows, ["A2:A3", "C2:C3"])).toEqual([[1]]);
});
