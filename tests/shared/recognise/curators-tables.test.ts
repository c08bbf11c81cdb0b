import type { CellValue } from "../../../shared/grid/grid.js";
import type { PairFields } from "../../../shared/register/fields.js";
import { gridOf } from "../../support/grid.js";
import { codesOf, recognised } from "../../support/recognised.js";

/** A sheet typed as a curator would, a row a line, cells parted by bars; numbers are numbers. */
function typed(text: string, options: { name?: string } = {}) {
  const rows = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("|").map((cell): CellValue => valueOf(cell.trim())));
  return gridOf(rows, options);
}

function valueOf(text: string): CellValue {
  if (text === "") return null;
  return /^\d+$/.test(text) ? Number(text) : text;
}

const fieldsOf = (text: string, options = {}): readonly PairFields[] =>
  recognised(typed(text, options)).pairs.map(({ fields }) => fields);
const columnsOf = (text: string) =>
  recognised(typed(text)).tables.flatMap(({ columns }) => columns.map(({ field }) => field));

/** Tables that were written without a look at the dictionary, and were misread at first. */
describe("a heading", () => {
  test("«Закреплённый учитель» beside «ФИО» of pupils names the mentor", () => {
    const columns = columnsOf(`
      № | ФИО | Класс | Закреплённый учитель
      1 | Сараев Олег | 7А | Домова Инна Ильинична
      2 | Избин Марк | 7Б | Домова Инна Ильинична`);
    expect(columns).toEqual(["rowNo", "menteeName", "menteeGrade", "mentorName"]);
  });

  test("that puts the role in brackets behind «Студент» and «Школьник» is read by the role, and tells the form", () => {
    const [pair] = fieldsOf(`
      Студент (наставник) | ВУЗ | Школьник (наставляемый) | Класс
      Вишнёв Олег Ильич | КубГУ | Сливин Ян | 10А`);
    expect(pair).toMatchObject({
      mentorName: "Вишнёв Олег Ильич",
      menteeName: "Сливин Ян",
      menteeGrade: "10А",
      form: "student-pupil",
    });
  });

  test("«ФИО, дата рождения наставляемого» holds names with births beside them", () => {
    const pairs = fieldsOf(`
      ФИО, дата рождения наставляемого | ФИО наставника, должность
      Кротов Олег Ильич, 12.05.2010 | Ежова Инна Ильинична, учитель
      Хомяков Ян Ильич 03.04.2011 г.р. | Ежова Инна Ильинична, учитель`);
    expect(pairs).toMatchObject([
      { menteeName: "Кротов Олег Ильич", menteeBirth: "2010-05-12", mentorPosition: "учитель" },
      { menteeName: "Хомяков Ян Ильич", menteeBirth: "2011-04-03" },
    ]);
  });

  test("«Представитель работодателя» is no parent but the mentor, and the enterprise is his", () => {
    const columns = columnsOf(`
      № | Представитель работодателя | Предприятие | Обучающийся | Класс
      1 | Горин Фома Ильич | ПАО «Ромашка» | Долин Глеб | 10А`);
    expect(columns).toEqual(["rowNo", "mentorName", "mentorOrganisation", "menteeName", "menteeGrade"]);
  });

  test("«Предприятие» behind a student is where his mentor works", () => {
    const columns = columnsOf(`
      Ф.И.О. студента | Предприятие | Ф.И.О. наставника от предприятия
      Абрамов Илья Петрович | ООО «Агро-Юг» | Власов Пётр Ильич`);
    expect(columns).toEqual(["menteeName", "mentorOrganisation", "mentorName"]);
  });

  test("in the words of the law names both parties, and their form", () => {
    const text = `
      Фамилия, имя, отчество педагогического работника, осуществляющего наставничество | Фамилия, имя, отчество педагогического работника, в отношении которого осуществляется наставничество | Реквизиты локального акта о назначении наставника
      Рыжова Вера Ильинична | Серова Анна Львовна | приказ от 30.08.2024 № 99`;
    expect(columnsOf(text)).toEqual(["mentorName", "menteeName", "order"]);
    expect(fieldsOf(text)[0]?.form).toBe("teacher-teacher");
  });

  test.each([
    ["С какого числа", "startDate"],
    ["Старт", "startDate"],
    ["Дата создания пары", "startDate"],
    ["Финиш", "endDate"],
    ["Сот.", "menteeContact"],
    ["Дата начла", "startDate"],
    ["Итоги 1 полугодия", "result"],
    ["Кем является наставляемый (класс, курс, должность)", "menteePosition"],
  ])("«%s» is the %s", (heading, field) => {
    const columns = columnsOf(`
      Наставник | Наставляемый | ${heading}
      Бойко Таисия Львовна | Ярова Анна Игоревна | 02.09.2024`);
    expect(columns[2]).toBe(field);
  });

  test.each(["Дата приёма на работу", "Возраст", "Срок (месяцев)", "Что окончил, год"])(
    "«%s» is none of ours",
    (heading) => {
      const columns = columnsOf(`
      Наставник | Наставляемый | ${heading}
      Бойко Таисия Львовна | Ярова Анна Игоревна | 14
      Бойко Таисия Львовна | Шилов Пётр Ильич | 13`);
      expect(columns[2]).toBeNull();
    },
  );

  test("«Группа» over 1 and 2 numbers a mentor's groups, and is no class", () => {
    const pairs = fieldsOf(`
      Группа | Наставник | Наставляемые | Класс
      1 | Мельник Ольга Яковлевна | Пекарь Юлия | 7А
        | | Повар Ирина | 7А
      2 | Кузнец Илья Фомич | Гончар Олег | 8А`);
    expect(pairs.map(({ mentorName, mentorGrade }) => [mentorName, mentorGrade])).toEqual([
      ["Мельник Ольга Яковлевна", undefined],
      ["Мельник Ольга Яковлевна", undefined],
      ["Кузнец Илья Фомич", undefined],
    ]);
  });

  test("«Название группы» before the persons names no class", () => {
    const columns = columnsOf(`
      Название группы | Наставник | Состав группы (наставляемые)
      «Пифагор» | Котова Инна Ильинична | Мышкин Л., Крысин Я., Псов О.`);
    expect(columns).toEqual([null, "mentorName", "menteeName"]);
  });

  test("of few letters over 1 and 2 behind the persons numbers no rows", () => {
    const columns = columnsOf(`
      Наставник | ст. | Молодой учитель | ст.
      Рулева Яна Ильинична | 31 | Парусов Олег Ильич | 1
      Якорева Инна Ильинична | 18 | Вёслов Марк Ильич | 2`);
    expect(columns[3]).not.toBe("rowNo");
  });

  test.each([
    ["Ф.И.О. наставника", "Ф.И.О. молодого воспитателя", "teacher-teacher"],
    ["Наставник (молодой педагог)", "Наставляемый (опытный педагог)", "teacher-teacher"],
    ["Наставник (обучающийся)", "Наставляемый (обучающийся)", "pupil-pupil"],
    ["Педагог-наставник", "Закреплённые обучающиеся", "teacher-pupil"],
    ["ФИО наставника обучающегося", "ФИО обучающегося", undefined],
  ])("«%s» beside «%s» says the form %s", (mentor, mentee, form) => {
    const [pair] = fieldsOf(`
      ${mentor} | ${mentee}
      Бойко Таисия Львовна | Ярова Анна Игоревна`);
    expect(pair?.form).toBe(form);
  });
});

describe("a section", () => {
  const SHELTERED = `
    Шефство
    Наставник | Класс наставника | Наставляемый
    5А класс
    Хан Роман | 9А | Ильин Костя
    Цой Яна | 9А | Юдина Мила
    5 «Б»
    Чуб Олег | 9Б | Якин Саша`;

  test("of a class gives it to the mentees below", () => {
    expect(fieldsOf(SHELTERED).map(({ menteeGrade }) => menteeGrade)).toEqual(["5А", "5А", "5Б"]);
  });

  test("of a class gives none where the mentees have a column of classes", () => {
    const pairs = fieldsOf(`
      Наставник | Наставляемый | Класс наставляемого
      9А класс
      Хан Роман | Ильин Костя | 5А
      Цой Яна | Юдина Мила |`);
    expect(pairs.map(({ menteeGrade }) => menteeGrade)).toEqual(["5А", undefined]);
  });

  test("may be the sheet itself: «6 класс»", () => {
    const text = `
      Наставник | Наставляемый
      Песков Олег, 9А | Водин Ян`;
    expect(fieldsOf(text, { name: "6 класс" })[0]?.menteeGrade).toBe("6");
    expect(fieldsOf(text, { name: "Лист6" })[0]?.menteeGrade).toBeUndefined();
  });

  const ROLL_UP = `
    № | Наставник | Наставляемый | Форма
    МБОУ «Каменская СОШ № 1»
    1 | Ивонина Алла Павловна | Сажин Ким Олегович | учитель – учитель
    2 | Ивонина Алла Павловна | Лужин Олег Ильич | учитель – учитель
    МКОУ «Берёзовская ООШ»
    1 | Дунин Пётр Ильич | Речкин Егор | учитель – ученик`;

  test("of a school gives it to the rows below, where several schools have one", () => {
    expect(fieldsOf(ROLL_UP).map(({ school }) => school)).toEqual([
      "МБОУ «Каменская СОШ № 1»",
      "МБОУ «Каменская СОШ № 1»",
      "МКОУ «Берёзовская ООШ»",
    ]);
  });

  test("«Начальная школа» and «Старшая школа» name no schools", () => {
    const stages = ROLL_UP.replace("МБОУ «Каменская СОШ № 1»", "Начальная школа").replace(/МКОУ.*/, "Старшая школа");
    expect(fieldsOf(stages).map(({ school }) => school)).toEqual([undefined, undefined, undefined]);
  });

  test("of one school alone is a title, and no row is another school's for it", () => {
    const one = ROLL_UP.replace(/ {4}МКОУ.*\n/, "");
    expect(fieldsOf(one).every(({ school }) => school === undefined)).toBe(true);
  });
});

describe("a heading of names", () => {
  test.each(["И.О.", "Имя, отчество", "Инициалы"])("«%s» beside «Фамилия» is the rest of the name", (rest) => {
    const pairs = recognised(
      gridOf(
        [
          ["№", "Наставник", null, "Наставляемый", null, "Класс"],
          [null, "Фамилия", rest, "Фамилия", rest, null],
          [1, "Котова", "И.И.", "Мышкин", "Л. И.", "7А"],
        ],
        { merges: ["A1:A2", "B1:C1", "D1:E1", "F1:F2"] },
      ),
    ).pairs;
    expect(pairs.map(({ row, fields }) => [row, fields.mentorName, fields.menteeName])).toEqual([
      [3, "Котова И.И.", "Мышкин Л.И."],
    ]);
  });

  test("«Имя, отчество наставника» alone of its side is his name", () => {
    expect(
      columnsOf(`
      Имя, отчество наставника | Наставляемый
      Инна Ильинична | Мышкин Лев Ильич`),
    ).toEqual(["mentorName", "menteeName"]);
  });

  test("«Наставник / наставляемый»: the only class is the learner's", () => {
    const columns = columnsOf(`
      ФИО наставника / ФИО наставляемого | Класс
      Котова Инна Ильинична / Мышкин Лев | 7А`);
    expect(columns).toEqual(["pair", "menteeGrade"]);
  });
});

describe("two mentors of one mentee", () => {
  test("in columns of their own make a pair each; the second may be nobody", () => {
    const pairs = fieldsOf(`
      № | Наставник 1 | Наставник 2 | Наставляемый
      1 | Котова Инна Ильинична | Псова Инна Ильинична | Мышкин Лев Ильич
      2 | Котова Инна Ильинична | | Крысин Лев Ильич`);
    expect(pairs.map(({ mentorName, menteeName }) => [mentorName, menteeName])).toEqual([
      ["Котова Инна Ильинична", "Мышкин Лев Ильич"],
      ["Псова Инна Ильинична", "Мышкин Лев Ильич"],
      ["Котова Инна Ильинична", "Крысин Лев Ильич"],
    ]);
  });

  test("are no mentors where colleagues visit each other's lessons", () => {
    const visits = `
      № | Кто посещает | У кого | Класс
      1 | Котова Инна Ильинична | Псова Инна Ильинична | 7А
      2 | Псова Инна Ильинична | Котова Инна Ильинична | 7Б`;
    expect(recognised(typed(visits)).kind).toBe("other");
  });
});

describe("forms", () => {
  test("over two mentors and two mentees side by side make two tables", () => {
    const rows = [
      ["№", "Учитель – учитель", null, "Ученик – ученик", null],
      [null, "Наставник", "Наставляемый", "Наставник", "Наставляемый"],
      [1, "Котова Инна Ильинична", "Мышкина Яна Ильинична", "Псов Лев, 10А", "Зайцев Ян, 5А"],
    ];
    const { pairs } = recognised(gridOf(rows, { merges: ["A1:A2", "B1:C1", "D1:E1"] }));
    expect(pairs.map(({ fields }) => [fields.mentorName, fields.menteeName, fields.form])).toEqual([
      ["Котова Инна Ильинична", "Мышкина Яна Ильинична", "teacher-teacher"],
      ["Псов Лев", "Зайцев Ян", "pupil-pupil"],
    ]);
  });

  test("in columns of their own are told by a tick; two ticks tell none", () => {
    const rows = [
      ["№", "Наставник", "Наставляемый", "Форма наставничества", null],
      [null, null, null, "ученик-ученик", "учитель-ученик"],
      [1, "Попова Ольга Львовна", "Алов Ян Петрович", null, "+"],
      [2, "Ромашов Вадим, 10А", "Ветров Илья, 6А", "+", null],
      [3, "Седов Юрий Ильич", "Бунин Олег Ильич", "+", "+"],
    ];
    const { pairs } = recognised(gridOf(rows, { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1"] }));
    expect(pairs.map(({ fields }) => fields.form)).toEqual(["teacher-pupil", "pupil-pupil", undefined]);
  });

  test("with a role model in one cell are both read", () => {
    const [pair] = fieldsOf(`
      Наставник | Наставляемый | Форма / ролевая модель
      Котова Инна Ильинична | Мышкина Яна Ильинична | учитель – учитель / опытный учитель – молодой специалист`);
    expect(pair).toMatchObject({ form: "teacher-teacher", roleModel: "опытный учитель – молодой специалист" });
  });
});

describe("a person alone in a row above others", () => {
  const ASSIGNED = `
    Закрепление обучающихся за педагогами-наставниками
    № | ФИО обучающегося | Класс
    Белоусова Инна Марковна, учитель физики
    1 | Титов Олег Ильич | 10А
    2 | Фомин Павел Андреевич | 10А
    Ярцева Нелли Олеговна, учитель биологии
    1 | Хохлова Мария Игоревна | 8Б`;

  test("is their mentor, where the title speaks of mentors", () => {
    expect(fieldsOf(ASSIGNED).map(({ mentorName, menteeName }) => [mentorName, menteeName])).toEqual([
      ["Белоусова Инна Марковна", "Титов Олег Ильич"],
      ["Белоусова Инна Марковна", "Фомин Павел Андреевич"],
      ["Ярцева Нелли Олеговна", "Хохлова Мария Игоревна"],
    ]);
  });

  test("is nobody's mentor, where no title does, nor below the table, where persons sign", () => {
    const circles = ASSIGNED.replace(/Закрепление.*/, "Учащиеся кружков");
    const signed = ASSIGNED.replace(/ {4}Белоусова.*\n/, "").replace(/ {4}Ярцева.*\n.*/, "    Ярцева Нелли Олеговна");
    expect([circles, signed].map((text) => recognised(typed(text)).kind)).toEqual(["other", "other"]);
  });
});

describe("a cell", () => {
  test.each([
    ["1.IX.2024", "2024-09-01"],
    ["12.ХII.24", "2024-12-12"],
    ["сентябрь, 2024", "2024-09-01"],
  ])("«%s» is a date", (written, iso) => {
    const [pair] = fieldsOf(`
      Наставник | Наставляемый | Дата начала
      Бойко Таисия Львовна | Ярова Анна Игоревна | ${written}`);
    expect(pair?.startDate).toBe(iso);
  });

  test("«переведён в другую школу» ends a pair, «переведён на домашнее обучение» does not", () => {
    const pairs = fieldsOf(`
      Наставник | Наставляемый | Примечание
      Бойко Таисия Львовна | Ярова Анна Игоревна | переведена в другую школу
      Бойко Таисия Львовна | Шилов Пётр Ильич | переведён на домашнее обучение`);
    expect(pairs.map(({ status }) => status)).toEqual(["ended", undefined]);
  });

  test("of a name over two lines has no stray space, but one with two spaces has", () => {
    const rows = (name: string) =>
      gridOf([
        ["Наставник", "Наставляемый", "Форма"],
        [name, "Ярова Анна Игоревна", "учитель – ученик"],
      ]);
    expect(codesOf(rows("Осипова Мария Петровна\n(учитель математики)"))).toEqual([]);
    expect(codesOf(rows("Осипова  Мария\nПетровна"))).toEqual(["2 text.spacing"]);
  });

  test("of an age is no unreadable birth", () => {
    const text = `
      Наставник | Наставляемый | Возраст | Форма
      Бойко Таисия Львовна | Ярова Анна Игоревна | 14 | учитель – ученик`;
    expect(codesOf(typed(text))).toEqual([]);
  });
});
