import type { CellValue } from "../../../shared/grid/grid.js";
import { gridOf } from "../../support/grid.js";
import { findingsOf, recognised } from "../../support/recognised.js";

const HEADER = ["№", "Наставник", "Наставляемый", "Форма"];
const FORM = "учитель – ученик";
const M = "Фатеева Ирина Анатольевна";
const P = "Ушаков Лев Ильич";
const pairOf = (headings: readonly CellValue[], row: readonly CellValue[]) =>
  recognised(gridOf([headings, row])).pairs[0];

describe("a school of a roll-up", () => {
  const school = (rows: readonly (readonly CellValue[])[]) =>
    recognised(gridOf([["ОО", "Наставник", "Наставляемый"], ...rows])).pairs.map(({ fields }) => fields.school);

  test("typed once stands for the rows below it, up to a total or the next school", () => {
    expect(
      school([
        ["СОШ № 1", M, P],
        [null, "Игнатьева Елена Ивановна", "Цой Ян Ильич"],
        ["Итого", 2],
        [null, "Соколова Ольга Викторовна", "Белова Вера Львовна"],
        ["СОШ № 2", "Ваулина Анна Викторовна", "Котов Пётр Ильич"],
      ]),
    ).toEqual(["СОШ № 1", "СОШ № 1", undefined, "СОШ № 2"]);
  });

  test("taken from a row above says so in its source, and cannot be written there", () => {
    const pairs = recognised(
      gridOf([
        ["ОО", "Наставник", "Наставляемый"],
        ["СОШ № 1", M, P],
        [null, "Игнатьева Елена Ивановна", "Цой Ян Ильич"],
      ]),
    ).pairs;
    expect(pairs[1]?.sources.of("school")).toMatchObject({ kind: "continued", cell: { row: 1, column: 0 } });
  });
});

describe("a list in a cell beside a list of mentees", () => {
  test("gives one entry to each, and is not put right entry by entry: a fix would write over the list", () => {
    const grid = gridOf([
      ["Наставник", "Наставляемый", "Дата рождения наставляемого"],
      [M, `1) ${P} 2) Цой Ян Ильич`, "01.02.2010; 03.04.2011"],
    ]);
    const { pairs } = recognised(grid);
    expect(pairs.map(({ fields }) => fields.menteeBirth)).toEqual(["2010-02-01", "2011-04-03"]);
    expect(pairs.map(({ sources }) => sources.of("menteeBirth")?.writable)).toEqual([false, false]);
    expect(findingsOf(grid).filter(({ field, fix }) => field === "menteeBirth" && fix)).toEqual([]);
  });
});

describe("a pair has ended", () => {
  test("is not said by a surname that begins like such a word", () => {
    expect(pairOf(["Наставник", "Наставляемый"], [M, "Прекращенко Анна Ильинична"])?.fields.status).toBeUndefined();
  });

  test.each<[string, CellValue[], CellValue[]]>([
    ["beside a name", HEADER, [1, M, `${P} (выбыл)`, FORM]],
    ["behind a name", HEADER, [1, `${M} – уволена`, P, FORM]],
    ["in a column of dates", [...HEADER, "Дата окончания"], [1, M, P, FORM, "прекращено 01.02.2023"]],
    ["in a column of periods", [...HEADER, "Срок"], [1, M, P, FORM, "прекращено 01.02.2023"]],
    ["in a column that means nothing to us", [...HEADER, "Графа 7"], [1, M, P, FORM, "выбыл в школу № 3"]],
    ["in a note", [...HEADER, "Примечание"], [1, M, P, FORM, "Уволилась 01.02"]],
  ])("when «выбыл», «уволен», «прекращено» stand %s", (_, headings, row) => {
    const pair = pairOf(headings, row);
    expect(pair?.fields).toMatchObject({ mentorName: M, menteeName: P, status: "ended" });
    expect([pair?.fields.mentorPosition, pair?.fields.menteePosition]).toEqual([undefined, undefined]);
  });

  test("on the day that stands beside the word, which no fix takes away", () => {
    const rows = [
      [...HEADER, "Дата окончания"],
      [1, M, P, FORM, "прекращено 01.02.2023"],
    ];
    expect(recognised(gridOf(rows)).pairs[0]?.fields.endDate).toBe("2023-02-01");
    expect(findingsOf(gridOf(rows)).filter(({ fix }) => fix !== undefined)).toEqual([]);
  });

  test("not because the mentee's reason speaks of somebody who has left", () => {
    const pair = pairOf([...HEADER, "Причина закрепления"], [1, M, P, FORM, "прежний наставник уволен"]);
    expect(pair?.fields.status).toBeUndefined();
  });
});

describe("rows that are no pairs", () => {
  const rowsOf = (last: readonly CellValue[]) =>
    recognised(gridOf([HEADER, [1, M, P, FORM], [], last])).pairs.map(({ row }) => row);

  test("are a name with the post of who signs, and a total that counts pairs", () => {
    expect(rowsOf([null, "Гурьянова Ирина Ильинична, зам. директора по УВР"])).toEqual([2]);
    expect(rowsOf(["Итого:", "2 пары"])).toEqual([2]);
  });
});

test("a name's cell with an error is an error of its own, not a missing name", () => {
  const grid = gridOf([HEADER, [1, { error: "#N/A" }, P, FORM]]);
  expect(findingsOf(grid).map(({ code, cell }) => [code, cell])).toContainEqual(["cell.error", "B2"]);
});

test("a date in the title tells the school year when nothing else does", () => {
  const year = (title: string) => recognised(gridOf([[title], HEADER, [1, M, P, FORM]])).schoolYear;
  expect(year("Сведения о парах по состоянию на 01.11.2024")).toBe("2024-2025");
  expect(year("Приложение к приказу от 01.11.2024 № 5")).toBeUndefined();
});

test("titles over tables side by side give each its form", () => {
  const rows = [
    ["Форма «учитель – ученик»", null, null, null, "Форма «ученик – ученик»"],
    ["№", "Наставник", "Наставляемый", null, "№", "Наставник", "Наставляемый"],
    [1, M, P, null, 1, "Белов Иван Львович", "Волков Олег Ильич"],
  ];
  expect(recognised(gridOf(rows)).pairs.map(({ fields }) => fields.form)).toEqual(["teacher-pupil", "pupil-pupil"]);
});

describe("what comes again down a column", () => {
  const header = ["Наставник", "Наставляемый", "Класс", "Примечание", "Согласие"];
  const others = ["Белов Иван Львович", "Волков Олег Ильич"];

  test("says the same of each row: «выбыл» ends every pair that it stands beside", () => {
    const rows = [
      header,
      [M, P, "7А", "выбыл", "да"],
      [M, others[0] ?? "", "7А", "выбыл", "да"],
      [M, others[1] ?? "", "7А"],
    ];
    expect(recognised(gridOf(rows)).pairs.map(({ fields }) => fields.status)).toEqual(["ended", "ended", undefined]);
  });

  test("is read in each cell's own number format, and every text for a class gets its hint", () => {
    const rows = [header, [M, P, 44_870], [M, others[0] ?? "", 44_870], [M, others[1] ?? "", 44_870]];
    const { pairs } = recognised(gridOf(rows, { formats: { C2: "d.m", C4: "d.m" } }));
    expect(pairs.map(({ fields, notes }) => [fields.menteeGrade, notes.map(({ cell }) => cell?.row)])).toEqual([
      ["5-11", [1]],
      ["44870", []],
      ["5-11", [3]],
    ]);
  });

  test("tells the date of consent in each row that has one", () => {
    const rows = [header, [M, P, "7А", null, "01.09.2022"], [M, others[0] ?? "", "7А", null, "01.09.2022"]];
    expect(recognised(gridOf(rows)).pairs.map(({ fields }) => [fields.consentMentee, fields.consentDate])).toEqual([
      [true, "2022-09-01"],
      [true, "2022-09-01"],
    ]);
  });
});

test("«Группа наставляемых» holds mentees where names stand in it", () => {
  const rows = [
    ["№", "ФИО наставника", "Группа наставляемых"],
    [1, M, "Ушаков Л.И., Цой Я.И."],
    [2, "Белов Иван Львович", "Волков Олег Ильич"],
  ];
  expect(recognised(gridOf(rows)).pairs.map(({ fields }) => fields.menteeName)).toEqual([
    "Ушаков Л.И.",
    "Цой Я.И.",
    "Волков Олег Ильич",
  ]);
});
