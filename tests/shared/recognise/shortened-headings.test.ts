import type { CellValue } from "../../../shared/grid/grid.js";
import { gridOf } from "../../support/grid.js";
import { codesOf, recognised } from "../../support/recognised.js";

const columnsOf = (...rows: readonly (readonly CellValue[])[]) =>
  recognised(gridOf(rows)).tables.flatMap(({ columns }) => columns.map(({ field }) => field));
const fieldsOf = (...rows: readonly (readonly CellValue[])[]) =>
  recognised(gridOf(rows)).pairs.map(({ fields }) => fields);
const [MENTOR, MENTEE] = ["Игнатова Валентина Петровна", "Хохлова Юлия Андреевна"];

describe("a heading in a narrow column", () => {
  test("leaves a word's middle out: «Н-к», «Н-мый», «Ф-ма наст-ва»", () => {
    const heads = ["№", "Н-к", "Долж. н-ка", "Н-мый", "Ф-ма наст-ва", "Дата нач.", "Дата оконч."];
    const row = [1, MENTOR, "методист", MENTEE, "учитель – учитель", "01.09.24", "31.05.25"];
    expect(columnsOf(heads, row)).toEqual([
      ...["rowNo", "mentorName", "mentorPosition", "menteeName", "form", "startDate", "endDate"],
    ]);
  });

  test("ends early: «Дата рожд. наставл.», «Место раб. н-ка»", () => {
    const heads = ["ФИО наставника", "Место раб. н-ка", "ФИО наставл.", "Дата рожд. наставл."];
    expect(columnsOf(heads, [MENTOR, "МБОУ СОШ № 5", MENTEE, "05.06.2010"])).toEqual([
      ...["mentorName", "mentorOrganisation", "menteeName", "menteeBirth"],
    ]);
  });

  test("is broken where it might end early: «Наставл- яемый», «долж ность»", () => {
    const heads = ["Ф.И.О. нас- тавника", "Наставник (долж ность)", "Наставл- яемый (ФИО)"];
    expect(columnsOf(heads, [MENTOR, "методист", MENTEE])).toEqual(["mentorName", "mentorPosition", "menteeName"]);
  });

  test("ends early above parts of names: «Фам.», «Имя», «Отч.»", () => {
    const pairs = fieldsOf(
      ["Сведения о наставнике", null, null, "Сведения о наставляемом", null, null],
      ["Фам.", "Имя", "Отч.", "Фам.", "Имя", "Отч."],
      ["Игнатова", "Валентина", "Петровна", "Хохлов", "Юрий", "Андреевич"],
    );
    expect(pairs).toEqual([{ mentorName: MENTOR, menteeName: "Хохлов Юрий Андреевич" }]);
  });

  test("«ФИ уч-ся наставника, возраст» is a pupil who mentors, and his age is no post", () => {
    const pairs = fieldsOf(
      ["ФИО педагога д/о", "ФИ уч-ся наставника, возраст", "ФИ наставляемого уч-ся, возраст"],
      ["Юрьева Н.А.", "Сомов Илья, 15 лет", "Ежов Артём, 11 лет"],
    );
    expect(pairs).toEqual([{ mentorName: "Сомов Илья", menteeName: "Ежов Артём" }]);
  });
});

describe("a heading in words of its own", () => {
  test("that asks, as a form on the web does, is read by what it asks", () => {
    const heads = ["Отметка времени", "Укажите ФИО наставника полностью", "Укажите ФИО наставляемого полностью"];
    expect(
      fieldsOf([...heads, "Выберите форму наставничества"], [45538.5, MENTOR, MENTEE, "учитель – учитель"]),
    ).toEqual([{ mentorName: MENTOR, menteeName: MENTEE, form: "teacher-teacher" }]);
  });

  test("«Куратор-наставник» is a mentor, and «Куратор» beside one is none", () => {
    expect(columnsOf(["ФИО молодого учителя", "Куратор-наставник"], [MENTEE, MENTOR])).toEqual([
      ...["menteeName", "mentorName"],
    ]);
    expect(columnsOf(["Куратор", "Наставник", "Наставляемый"], ["Юрьева Н.А.", MENTOR, MENTEE])[0]).toBeNull();
  });

  test("«Интерн» is a mentee, whose mentor is «Наставник интерна»", () => {
    expect(columnsOf(["Интерн", "Наставник интерна"], [MENTEE, MENTOR])).toEqual(["menteeName", "mentorName"]);
  });

  test.each([
    ["Кто наставляет", "Кого наставляет"],
    ["За кем закреплён (Ф.И.О. наставника)", "Ф.И.О. молодого специалиста"],
    ["Опытный педагог (наставник)", "Начинающий педагог"],
  ])("«%s» and «%s» leave nobody to be asked about", (mentor, mentee) => {
    const [table] = recognised(
      gridOf([
        [mentor, mentee],
        [MENTOR, MENTEE],
      ]),
    ).tables;
    expect(table?.columns.map(({ field }) => field)).toEqual(["mentorName", "menteeName"]);
    expect(Math.min(...(table?.columns ?? []).map(({ confidence }) => confidence))).toBeGreaterThan(0.7);
  });

  test("«Категория наставника» over «педагог» is who he is, and no qualification", () => {
    const heads = ["Наставник", "Категория наставника (педагог, студент)", "Наставляемый"];
    expect(columnsOf(heads, [MENTOR, "педагог", MENTEE], ["Котова Анна Петровна", "педагог", "Мария П."])[1]).toBe(
      "mentorPosition",
    );
  });
});

test("a kindergarten's group is no class of pupils: its teacher may be a mentee", () => {
  const rows = [
    ["Начинающий педагог", "Группа", "Опытный педагог (наставник)", "Форма"],
    [MENTEE, "2 мл. гр. «Пчёлки»", MENTOR, "учитель – учитель"],
  ];
  expect(codesOf(gridOf(rows))).not.toContain("2 form.mismatch");
});

describe("a heading means by what stands below or beside it", () => {
  test("«Наставническая группа» beside «Наставник» lists his mentees, the first of them too", () => {
    const pairs = fieldsOf(
      ["Наставник", "Наставническая группа (ФИ)", "Кол-во"],
      [MENTOR, "Сомов Илья, Ежов Артём, Пирогов Лев", 3],
    );
    expect(pairs.map(({ menteeName }) => menteeName)).toEqual(["Сомов Илья", "Ежов Артём", "Пирогов Лев"]);
  });

  test("«Сроки (с … по …)» merged over two columns of dates is the start and the end", () => {
    const rows = [
      ["Наставник", "Наставляемый", "Сроки (с … по …)", null],
      [MENTOR, MENTEE, "01.09.2024", "31.05.2025"],
      ["Котова Анна Петровна", "Титова Вера Ильинична", "02.09.2024", "31.05.2025"],
    ];
    const [pair] = recognised(gridOf(rows, { merges: ["C1:D1"] })).pairs;
    expect(pair?.fields).toMatchObject({ startDate: "2024-09-01", endDate: "2025-05-31" });
  });

  test("«Контакт законного представителя» is a contact, and no consent", () => {
    const heads = ["Наставник", "Наставляемый", "Контакт законного представителя"];
    expect(columnsOf(heads, [MENTOR, MENTEE, "89001112233"])[2]).toBe("menteeContact");
  });

  test("«У-У (учитель-учитель)» over ticks is the form that its note says", () => {
    const [pair] = fieldsOf(
      ["Наставник", "Наставляемый", "У-У (учитель-учитель)", "У-У (ученик-ученик)"],
      [MENTOR, MENTEE, "+", null],
    );
    expect(pair?.form).toBe("teacher-teacher");
  });

  test("«Руководитель стажировки – наставник» is a mentor, and heads no school", () => {
    const [pair] = fieldsOf(
      ["Стажер-педагог", "Стаж до 3-х лет", "Руководитель стажировки – наставник"],
      [MENTEE, "1 г.", MENTOR],
    );
    expect(pair).toEqual({ mentorName: MENTOR, menteeName: MENTEE, menteeExperience: 1 });
  });
});

test("«с 01.02.2025» beside a name is no post", () => {
  expect(fieldsOf(["Наставник", "Наставляемый"], [`${MENTOR} (с 01.02.2025)`, MENTEE])[0]?.mentorPosition).toBe(
    undefined,
  );
});
