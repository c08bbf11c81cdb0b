import type { CellValue } from "../../../shared/grid/grid.js";
import type { PairFields } from "../../../shared/register/fields.js";
import { gridOf } from "../../support/grid.js";
import { codesOf, recognised } from "../../support/recognised.js";

const MENTOR = "Ивлева Ольга Жановна";
const OTHER_MENTOR = "Котова Анна Андреевна";
const MENTEE = "Бабушкин Пётр Ильич";
const FORM = "учитель – ученик";

type Rows = readonly (readonly CellValue[])[];
const fieldsOf = (rows: Rows, options = {}): readonly PairFields[] =>
  recognised(gridOf(rows, options)).pairs.map(({ fields }) => fields);
const columnsOf = (rows: Rows, options = {}) =>
  recognised(gridOf(rows, options)).tables.flatMap(({ columns }) => columns.map(({ field }) => field));
const namesOf = (rows: Rows, options = {}) =>
  recognised(gridOf(rows, options)).pairs.map(({ row, fields }) => [row, fields.mentorName, fields.menteeName]);

/** How schools write what nobody told them how to write. */
describe("a header", () => {
  test("over four rows is read from the row where the parties stand", () => {
    const rows = [
      ["№", "Участники программы", null, null, null, null, null],
      [null, "Наставник", null, null, null, "Наставляемый", null],
      [null, "Личные данные", null, "Профессиональные данные", null, "Личные данные", null],
      [null, "Ф.И.О.", "тел.", "пед.стаж", "кв. кат.", "Ф.И.О.", "класс"],
      [1, MENTOR, "8-913-111-22-33", 21, "высшая", MENTEE, "8 «В» класс"],
    ];
    const merges = ["A1:A4", "B1:G1", "B2:E2", "F2:G2", "B3:C3", "D3:E3", "F3:G3"];
    expect(columnsOf(rows, { merges })).toEqual([
      "rowNo",
      "mentorName",
      "mentorContact",
      "mentorExperience",
      "mentorCategory",
      "menteeName",
      "menteeGrade",
    ]);
  });

  test("that says «закреплён за» names the mentor", () => {
    const rows = [
      ["Ф.И.О. молодого педагога", "Закреплён за:"],
      [MENTEE, MENTOR],
    ];
    expect(namesOf(rows)).toEqual([[2, MENTOR, MENTEE]]);
  });

  test("that cuts «молодой специалист» short names the mentee, and tells the form", () => {
    const rows = [
      ["ФИО мол. спец.", "Стаж", "ФИО наставника", "Стаж"],
      [MENTEE, 0, MENTOR, 25],
    ];
    expect(fieldsOf(rows)).toEqual([
      {
        menteeName: MENTEE,
        menteeExperience: 0,
        mentorName: MENTOR,
        mentorExperience: 25,
        form: "teacher-teacher",
      },
    ]);
  });

  test("with the role in brackets names that party", () => {
    const rows = [
      ["Предприятие", "Представитель предприятия (наставник)", "Обучающийся"],
      ["АО «Редуктор»", MENTOR, MENTEE],
      ["АО «Редуктор»", OTHER_MENTOR, "Санина Ева Львовна"],
    ];
    expect(columnsOf(rows)).toEqual(["mentorOrganisation", "mentorName", "menteeName"]);
  });

  test.each(["Наставляемый (класс)", "Группа / наставляемые"])(
    "«%s» over names and no other column of that party is the names",
    (heading) => {
      const rows = [
        ["Наставник", heading, "Форма"],
        [MENTOR, "Иванов И.И. (8А)", FORM],
        [MENTOR, MENTEE, FORM],
      ];
      expect(columnsOf(rows)).toEqual(["mentorName", "menteeName", "form"]);
    },
  );

  test("of a parent's name is nobody's in a pair", () => {
    const rows = [
      ["Наставник", "ФИО (законный представитель)"],
      [MENTOR, OTHER_MENTOR],
      [MENTOR, "Санина Ева Львовна"],
    ];
    expect(recognised(gridOf(rows)).kind).toBe("other");
  });

  test("names a student beside a pupil: the student is the mentor", () => {
    const rows = [
      ["ФИО студента", "Группа", "ФИО обучающегося", "Класс"],
      ["Зорина Вера", "31", "Рябов Олег", "4А"],
      ["Зорин Глеб", "32", "Рябова Ольга", "4Б"],
    ];
    expect(columnsOf(rows)).toEqual(["mentorName", "mentorGrade", "menteeName", "menteeGrade"]);
  });

  test("is no header when forms stand in it over lists of role models", () => {
    const rows = [
      ["Форма наставничества", "ученик – ученик", "студент – ученик"],
      ["ученик – ученик", "равный – равному", "лидер – равнодушный"],
      ["студент – ученик", "лидер – пассивный", "равный – другому"],
    ];
    expect(recognised(gridOf(rows)).kind).toBe("other");
  });

  test("«Кто» and «Над кем» tell the parties of pupils without patronymics", () => {
    const rows = [
      ["Шефство старших над младшими"],
      ["Кто", "Класс", "Над кем", "Класс"],
      ["Зуев Ян", "9А", "Рябов Олег", "3А"],
      ["Сомова Яна", "9Б", "Рябова Ольга", "3А"],
    ];
    expect(columnsOf(rows)).toEqual(["mentorName", "mentorGrade", "menteeName", "menteeGrade"]);
  });

  test("«ФИО» twice: a category behind the pair's own columns says nothing of the person before them", () => {
    const rows = [
      ["№", "ФИО", "Должность", "ФИО", "Форма", "Дата", "Категория"],
      [1, MENTOR, "учитель физики", OTHER_MENTOR, "У-У", "02.09.2024", "высшая"],
      [2, "Рубцова Вера Павловна", "учитель физики", "Санина Ева Львовна", "У-У", "02.09.2024", "высшая"],
    ];
    expect(columnsOf(rows).slice(0, 4)).toEqual(["rowNo", "mentorName", "mentorPosition", "menteeName"]);
  });

  test.each<[string, CellValue[], CellValue[]]>([
    [
      "whose mentor has a post",
      ["Группа", "Наставник", "Наставляемый"],
      ["ТО-21", "Малахов П.П., мастер п/о", "Рыжов К."],
    ],
    ["whose mentee is headed a student", ["Группа", "Наставник", "Студент"], ["ТО-21", "Малахов П.П.", "Рыжов К."]],
    ["whose mentor is headed a teacher", ["Класс", "Наставник (учитель)", "Подшефный"], ["7А", MENTOR, MENTEE]],
  ])("«Группа» before both persons of a pair %s is the learner's", (_, headings, row) => {
    expect(columnsOf([headings, row])).toEqual(["menteeGrade", "mentorName", "menteeName"]);
  });

  test("«Класс» before both persons is the learner's where the mentor's post has a column behind it", () => {
    const rows = [
      ["Класс", "Наставник", "Должность", "Подшефный"],
      ["7А", MENTOR, "учитель физики", MENTEE],
    ];
    expect(columnsOf(rows)).toEqual(["menteeGrade", "mentorName", "mentorPosition", "menteeName"]);
  });

  test("«Класс» before both persons is the mentor's where the mentee has a class too, or nothing tells", () => {
    const both = [
      ["Класс", "Наставник", "Ученик", "Класс"],
      ["10А", "Зуев Ян Ильич", MENTEE, "5Б"],
    ];
    expect(columnsOf(both)).toEqual(["mentorGrade", "mentorName", "menteeName", "menteeGrade"]);
    const untold = [
      ["Класс", "Наставник", "Подшефный"],
      ["10А", "Зуев Ян Ильич", MENTEE],
    ];
    expect(columnsOf(untold)).toEqual(["mentorGrade", "mentorName", "menteeName"]);
  });

  test("with a pupil's own consent and the parents' takes the parents'", () => {
    const rows = [
      ["Наставник", "Наставляемый", null, null],
      ["ФИО", "ФИО", "согласие +/-", "согласие родителя +/-"],
      [MENTOR, MENTEE, "+", "-"],
    ];
    expect(fieldsOf(rows, { merges: ["B1:D1"] })).toEqual([
      { mentorName: MENTOR, menteeName: MENTEE, consentMentee: false },
    ]);
  });

  test("«Форма взаимодействия» over «очная» leaves the form to the sheet's name", () => {
    const rows = [
      ["Наставник", "Подшефный", "Форма взаимодействия"],
      ["Зуев Ян Ильич", MENTEE, "очная"],
    ];
    expect(fieldsOf(rows, { name: "уч-ся - уч-ся" })).toEqual([
      { mentorName: "Зуев Ян Ильич", menteeName: MENTEE, form: "pupil-pupil" },
    ]);
  });

  test("«Статус» over «действует» and «выбыл» is the pair's", () => {
    const rows = [
      ["Наставник", "Наставляемый", "Статус"],
      [MENTOR, MENTEE, "действует"],
      [MENTOR, "Рябов Олег Ильич", "выбыл"],
    ];
    expect(fieldsOf(rows).map(({ status }) => status)).toEqual(["active", "ended"]);
  });
});

describe("a list of pairs in one column", () => {
  test("is a register: numbers before the pairs, classes behind them, the form in the sheet's name", () => {
    const rows = [
      ["Пары «наставник – наставляемый»"],
      ["1. Козлова Е.В. – Морозов А.И., 7 класс"],
      ["2. Козлова Е.В. – Тарасов П.С., 8 класс"],
      ["3) Козлова Е.В. – Ивлев П.С. (9 «А»)"],
    ];
    const mentor = { mentorName: "Козлова Е.В.", form: "teacher-pupil" };
    expect(fieldsOf(rows, { name: "Учитель-ученик" })).toEqual([
      { ...mentor, menteeName: "Морозов А.И.", menteeGrade: "7" },
      { ...mentor, menteeName: "Тарасов П.С.", menteeGrade: "8" },
      { ...mentor, menteeName: "Ивлев П.С.", menteeGrade: "9А" },
    ]);
  });

  test("is none where nothing speaks of mentoring", () => {
    const rows = [["Расписание консультаций"], ["1. Козлова Е.В. – Морозов А.И."], ["2. Козлова Е.В. – Тарасов П.С."]];
    expect(recognised(gridOf(rows, { name: "Лист1" })).kind).toBe("other");
  });
});

describe("rows", () => {
  test("of text alone under a header are data, though a class of theirs sounds like a heading", () => {
    const rows = [
      ["Наставник", null, null, "Наставляемый", null, "Д.р.", "Форма"],
      ["Фамилия", "Имя", "Предмет", "Фамилия", "Имя", null, null],
      ["Верховский", "Данил", "начальные классы", "Класен", "Пётр", "2008 г.р.", FORM],
      ["Верховская", "Любовь", "английский язык", "Санашев", "Лев", "2006 г.р.", FORM],
    ];
    expect(namesOf(rows, { merges: ["A1:C1", "D1:E1"] })).toEqual([
      [3, "Верховский Данил", "Класен Пётр"],
      [4, "Верховская Любовь", "Санашев Лев"],
    ]);
  });

  test("under a group's name belong to its mentor, and the name is no mentee that is missing", () => {
    const rows = [
      ["№", "Наставник", "Наставляемые"],
      [1, MENTOR, "Группа «Лидер»"],
      [null, null, MENTEE],
      [null, null, "Санина Ева Львовна"],
    ];
    expect(namesOf(rows)).toEqual([
      [3, MENTOR, MENTEE],
      [4, MENTOR, "Санина Ева Львовна"],
    ]);
  });

  test("between totals are pairs, and notes below the table are none", () => {
    const rows = [
      ["№", "ФИО наставника", "ФИО наставляемого", "Форма", "Подпись наставника", "Кл. рук."],
      [1, MENTOR, MENTEE, FORM, "Ивлева", "Рубцова В.П."],
      ["Итого учитель – ученик: 1"],
      [2, "Зуев Ян Ильич", "Рябов Олег Ильич", "ученик – ученик", "Зуев", "Рубцова В.П."],
      ["Итого ученик – ученик:", null, 1],
      [null, "Всего наставников", 2],
      ["Примечание: пары утверждены на педсовете 30.08.2024"],
      ["* Иванова О.П. находится в отпуске"],
      ["Исп. Иванова О.П., тел. 2-11-22"],
    ];
    expect(namesOf(rows).map(([row]) => row)).toEqual([2, 4]);
  });
});

describe("a cell of names", () => {
  const pair = (mentor: string, mentee: string) =>
    fieldsOf([
      ["Наставник", "Наставляемый"],
      [mentor, mentee],
    ]);

  test.each<[string, PairFields]>([
    ["10А Рябов Олег", { menteeName: "Рябов Олег", menteeGrade: "10А" }],
    ["6 кл. Рябов Олег", { menteeName: "Рябов Олег", menteeGrade: "6" }],
    ["Рябов Олег Ильич – 8 «Б» класс", { menteeName: "Рябов Олег Ильич", menteeGrade: "8Б" }],
    ["Рябов Олег / 8А", { menteeName: "Рябов Олег", menteeGrade: "8А" }],
    ["Рябов Олег, ученик 5-а класса", { menteeName: "Рябов Олег", menteeGrade: "5А" }],
    ["воспитатель ГПД Рябова О.И.", { menteeName: "Рябова О.И.", menteePosition: "воспитатель ГПД" }],
  ])("takes «%s» apart", (text, expected) => {
    expect(pair(MENTOR, text)).toEqual([{ mentorName: MENTOR, ...expected }]);
  });

  test("parts two persons at «и», and no post", () => {
    expect(pair("Ивлева О.Ж. и Котова А.А.", MENTEE).map(({ mentorName }) => mentorName)).toEqual([
      "Ивлева О.Ж.",
      "Котова А.А.",
    ]);
    expect(pair("Ивлева О.Ж., учитель химии и биологии", MENTEE)).toEqual([
      { mentorName: "Ивлева О.Ж.", mentorPosition: "учитель химии и биологии", menteeName: MENTEE },
    ]);
  });

  test("with abbreviations of a post has no name in capitals", () => {
    const rows = [
      ["Наставник", "Наставляемый", "Форма"],
      ["зам. директора по УВР Котова А.А.", MENTEE, FORM],
    ];
    expect(codesOf(gridOf(rows))).toEqual([]);
  });

  test("lists persons line by line over three columns of parts", () => {
    const rows = [
      ["Наставник", "Наставляемый", null, null],
      ["ФИО", "Фамилия", "Имя", "Отчество"],
      [MENTOR, "Бабушкин\nРябов", "Пётр\nОлег", "Ильич\nЛьвович"],
    ];
    expect(namesOf(rows, { merges: ["B1:D1"] })).toEqual([
      [3, MENTOR, MENTEE],
      [3, MENTOR, "Рябов Олег Львович"],
    ]);
  });
});

describe("classes, periods and forms", () => {
  const withGrade = (grade: string) =>
    fieldsOf([
      ["Наставник", "Наставляемый", "Класс"],
      [MENTOR, MENTEE, grade],
    ])[0];

  test.each([
    ["10 класс А", "10А"],
    ["8 класс «Б»", "8Б"],
    ['8 "В" класс', "8В"],
    ["VIII", "8"],
    ["X «А»", "10А"],
    ["V-б", "5Б"],
    ["VIIIв", "8В"],
    ["II курс", "II курс"],
  ])("the class «%s» is %s", (text, grade) => {
    expect(withGrade(text)?.menteeGrade).toBe(grade);
  });

  test.each(["1 полугодие", "I полугодие 2024-2025", "2 четверть 2024/25 уч. г."])(
    "«%s» is no period: nobody says when it begins",
    (text) => {
      const rows = [
        ["Наставник", "Наставляемый", "Форма", "Срок"],
        [MENTOR, MENTEE, FORM, text],
      ];
      expect(codesOf(gridOf(rows))).toEqual(["2 date.unreadable"]);
      expect(fieldsOf(rows)[0]).not.toHaveProperty("startDate");
    },
  );

  test.each([
    ["С-У", "student-pupil"],
    ["Р-У", "employer-pupil"],
    ["П-У", "teacher-pupil"],
    ["уч-ль – уч-ся", "teacher-pupil"],
  ])("«%s» with a pupil of grade 9 is %s", (text, form) => {
    const rows = [
      ["Наставник", "Наставляемый", "Класс", "Форма"],
      [MENTOR, MENTEE, "9", text],
    ];
    expect(fieldsOf(rows)[0]?.form).toBe(form);
  });

  test("«Р-У» is asked about where the persons do not tell", () => {
    const rows = [
      ["Наставник", "Наставляемый", "Форма"],
      [MENTOR, MENTEE, "Р-У"],
    ];
    expect(codesOf(gridOf(rows))).toEqual(["2 form.ambiguous"]);
  });
});

describe("mentees in columns of their own", () => {
  const THIRD = "Волков Олег Ильич";

  test("are a pair each with the mentor of the row, and blank columns are nobody", () => {
    const rows = [
      ["Наставник", "Наставляемый 1", "Наставляемый 2", "Наставляемый 3"],
      [MENTOR, MENTEE, "Зуева Анна", null],
      [OTHER_MENTOR, null, THIRD, null],
    ];
    expect(namesOf(rows)).toEqual([
      [2, MENTOR, MENTEE],
      [2, MENTOR, "Зуева Анна"],
      [3, OTHER_MENTOR, THIRD],
    ]);
  });

  test("have each the class that stands behind their name", () => {
    const rows = [
      ["№", "Наставник", "Наставляемый 1", null, "Наставляемый 2", null, "Форма"],
      [null, null, "ФИО", "Класс", "ФИО", "Класс", null],
      [1, MENTOR, MENTEE, "7А", THIRD, "8Б", FORM],
    ];
    expect(fieldsOf(rows).map(({ menteeName, menteeGrade, form }) => [menteeName, menteeGrade, form])).toEqual([
      [MENTEE, "7А", "teacher-pupil"],
      [THIRD, "8Б", "teacher-pupil"],
    ]);
  });

  test("end each for himself", () => {
    const rows = [
      ["Наставник", "Наставляемый 1", "Наставляемый 2"],
      [MENTOR, `${MENTEE} (выбыл)`, THIRD],
    ];
    expect(fieldsOf(rows).map(({ status }) => status)).toEqual(["ended", undefined]);
  });

  test("keep each the cell that he stands in", () => {
    const rows = [
      ["Наставник", "Наставляемый 1", "Наставляемый 2"],
      [MENTOR, MENTEE, THIRD],
    ];
    const cells = recognised(gridOf(rows)).pairs.map(({ sources }) => sources.of("menteeName")?.cell?.column);
    expect(cells).toEqual([1, 2]);
  });
});

describe("a mentor in a row of his own", () => {
  test("is the mentor of the rows below", () => {
    const rows = [
      ["№", "ФИО наставляемого", "Класс"],
      [`Наставник: ${MENTOR}, учитель физики`],
      [1, MENTEE, "7А"],
      [2, "Зуева Анна", "7А"],
      [`Наставник – ${OTHER_MENTOR}`],
      [1, "Волков Олег Ильич", "8Б"],
    ];
    expect(namesOf(rows)).toEqual([
      [3, MENTOR, MENTEE],
      [4, MENTOR, "Зуева Анна"],
      [6, OTHER_MENTOR, "Волков Олег Ильич"],
    ]);
    expect(fieldsOf(rows)[0]?.mentorPosition).toBe("учитель физики");
  });

  test("may have cells beside the word for him", () => {
    const rows = [
      ["№", "ФИО обучающегося", "Класс"],
      ["Педагог-наставник", MENTOR, "учитель физики"],
      [1, MENTEE, "7А"],
    ];
    expect(namesOf(rows)).toEqual([[3, MENTOR, MENTEE]]);
  });

  test("is no place for a fix: what stands there is not the name alone", () => {
    const rows = [["ФИО наставляемого", "Класс"], [`Наставник: ${MENTOR}`], [MENTEE, "7А"]];
    expect(recognised(gridOf(rows)).pairs[0]?.sources.of("mentorName")).toMatchObject({
      kind: "section",
      writable: false,
    });
  });
});

test("«по настоящее время» is no end, and no mistake", () => {
  const rows = [
    ["Наставник", "Наставляемый", "Дата окончания"],
    [MENTOR, MENTEE, "по настоящее время"],
  ];
  expect(codesOf(gridOf(rows))).not.toContain("2 date.unreadable");
});

test("a comma within a place of work does not share it out among the mentees", () => {
  const rows = [
    ["Наставник", "Наставляемые", "Место учёбы наставляемого"],
    [MENTOR, "Зуев Ян, Лис Ева", "МБОУ СОШ № 3, 9 кл."],
  ];
  expect(fieldsOf(rows).map(({ menteeOrganisation }) => menteeOrganisation)).toEqual([
    "МБОУ СОШ № 3, 9 кл.",
    "МБОУ СОШ № 3, 9 кл.",
  ]);
});

describe("what stands beside a name", () => {
  test("is a post and a place of work, a birth and a class, and never a second person", () => {
    const rows = [
      ["Наставник (ФИО, должность, место работы)", "Наставляемый (ФИО, дата рождения, класс)"],
      [`${MENTOR}, инженер, АО «Заря»`, `${MENTEE}, 12.03.2008 г.р., 10А`],
      [`${OTHER_MENTOR}, учитель, МБОУ СОШ № 1`, "Зуева Анна Львовна, 01.02.2009, 9Б"],
    ];
    expect(fieldsOf(rows)).toMatchObject([
      {
        mentorPosition: "инженер",
        mentorOrganisation: "АО «Заря»",
        menteeBirth: "2008-03-12",
        menteeGrade: "10А",
      },
      {
        mentorPosition: "учитель",
        mentorOrganisation: "МБОУ СОШ № 1",
        menteeBirth: "2009-02-01",
        menteeGrade: "9Б",
      },
    ]);
  });

  test("may be a telephone", () => {
    const rows = [
      ["Наставник, контакты", "Наставляемые (класс)"],
      ["Ивлева О.Ж. 8-913-111-22-33", "Зуев Я. (7А), Котов П. (8Б)"],
      [`${MENTOR}, тел. 8(388)2223344`, MENTEE],
    ];
    expect(fieldsOf(rows).map(({ mentorName, mentorContact }) => [mentorName, mentorContact])).toEqual([
      ["Ивлева О.Ж.", "8-913-111-22-33"],
      ["Ивлева О.Ж.", "8-913-111-22-33"],
      [MENTOR, "тел. 8(388)2223344"],
    ]);
  });
});

test("initials typed without dots are initials", () => {
  const rows = [
    ["Наставник", "Наставляемый"],
    ["Ивлева ОЖ", "Зуев ЯЛ, 7А"],
  ];
  expect(namesOf(rows)).toEqual([[2, "Ивлева О.Ж.", "Зуев Я.Л."]]);
});

test("«Отчёт» is no patronymic", () => {
  expect(
    columnsOf([
      ["Наставник", "Наставляемый", "Отчет"],
      [MENTOR, MENTEE, "сдан"],
    ]),
  ).toEqual(["mentorName", "menteeName", null]);
});
