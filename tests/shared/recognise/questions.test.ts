import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { defaultDictionary as dictionary } from "../../../shared/dictionary/default-dictionary.js";
import type { CellValue, Grid } from "../../../shared/grid/grid.js";
import type { Question, QuestionOption } from "../../../shared/recognise/questions/question.js";
import { type Mappings, mergeMappings } from "../../../shared/recognise/learnt-mappings.js";
import { questionsOf } from "../../../shared/recognise/questions.js";
import { recogniseWorkbook } from "../../../shared/recognise/recognise-workbook.js";
import { readWorkbook } from "../../../shared/workbook/read-workbook.js";
import { gridOf } from "../../support/grid.js";

const PUPILS = ["Ушаков Лев Ильич", "Цой Ян Ильич", "Белова Вера Львовна"];
const TEACHERS = ["Фатеева Ирина Анатольевна", "Игнатьева Елена Ивановна", "Соколова Ольга Викторовна"];
const FORM = "учитель – ученик";

interface Answers {
  readonly mappings: Mappings;
  readonly wordings: Readonly<Record<string, string>>;
}
const NONE: Answers = { mappings: {}, wordings: {} };

function ask(grids: readonly Grid[], answers: Answers = NONE): Question[] {
  return questionsOf(recogniseWorkbook(grids, { dictionary, ...answers }), grids, dictionary);
}

const answered = (answers: Answers, option: QuestionOption): Answers => ({
  mappings: mergeMappings(answers.mappings, option.mapping),
  wordings: { ...answers.wordings, ...option.wordings },
});

/** A sheet of three rows; each column is a heading and how its cells are made. */
function sheetOf(columns: readonly (readonly [string, (row: number) => CellValue])[]): Grid {
  return gridOf(
    [columns.map(([heading]) => heading), ...[0, 1, 2].map((row) => columns.map(([, cell]) => cell(row)))],
    { name: "Наставничество" },
  );
}

const teacher = (row: number) => TEACHERS[row] ?? null;
const pupil = (row: number) => PUPILS[row] ?? null;
const NAMED = [["Наставник", teacher] as const, ["Наставляемый", pupil] as const];

const DOUBTFUL: readonly (readonly [kind: Question["kind"], sheet: Grid])[] = [
  [
    "parties",
    sheetOf([
      ["ФИО", teacher],
      ["ФИО", pupil],
      ["Форма", () => FORM],
    ]),
  ],
  ["parties", gridOf([0, 1, 2].map((row) => [row + 1, teacher(row), pupil(row), FORM]))],
  [
    "person",
    sheetOf([
      ["Ученик", pupil],
      ["За кем закреплён", teacher],
      ["Форма", () => FORM],
    ]),
  ],
  [
    "pair",
    sheetOf([
      ["Группа", (row) => `${TEACHERS[row] ?? ""} – ${PUPILS[row] ?? ""}`],
      ["Форма", () => FORM],
    ]),
  ],
  ["twice", sheetOf([...NAMED, ["Наставник (запасной)", teacher], ["Форма", () => FORM]])],
  ["form", sheetOf([...NAMED, ["Модель", () => "сетевая"], ["Ролевая модель", () => "равный – равному"]])],
  [
    "category",
    sheetOf([
      ["Наставляемый", pupil],
      ["Наставник", teacher],
      ["Категория", (row) => ["школьник", "высшая", "студент"][row] ?? ""],
    ]),
  ],
  ["date", sheetOf([...NAMED, ["Графа 3", (row) => `0${String(row + 1)}.09.2022`]])],
  ["dates", sheetOf([...NAMED, ["Графа 3", () => "01.09.2022"], ["Графа 4", () => "31.05.2023"]])],
  ["column", sheetOf([...NAMED, ["Графа 3", (row) => `${String(row + 5)}А`]])],
  ["wording", sheetOf([...NAMED, ["Форма", () => "У-У"]])],
];

describe("a question", () => {
  test.each(DOUBTFUL)("is asked about what only a person knows: %s", (kind, sheet) => {
    expect(ask([sheet]).map((question) => question.kind)).toContain(kind);
  });

  test.each(DOUBTFUL)("is gone once it is answered, whatever the answer: %s", (kind, sheet) => {
    const [question] = ask([sheet]).filter((one) => one.kind === kind);
    for (const option of question?.options ?? []) {
      const after = ask([sheet], answered(NONE, option));
      expect(after.map(({ text }) => text)).not.toContain(question?.text);
    }
    expect(question?.options.length).toBeGreaterThan(1);
  });

  test.each(DOUBTFUL)("leads to no endless asking: %s", (_, sheet) => {
    let answers = NONE;
    let left = ask([sheet], answers);
    for (let turn = 0; turn < 8 && left.length > 0; turn += 1) {
      const option = left[0]?.options[left[0].recommended ?? 0];
      if (option) answers = answered(answers, option);
      left = ask([sheet], answers);
    }
    expect(left).toEqual([]);
  });

  test("comes the earlier, the more pairs it decides, and no more than five come", () => {
    const sheet = sheetOf([
      ["ФИО", teacher],
      ["ФИО", pupil],
      ["Графа 3", (row) => `${String(row + 5)}А`],
      ["Графа 4", () => "№ 12 от 01.09.2022"],
      ["Графа 5", () => "учитель физики"],
      ["Модель", () => "сетевая"],
      ["Графа 7", () => "01.09.2022"],
      ["Графа 8", () => "31.05.2023"],
    ]);
    const questions = ask([sheet]);
    const decides = questions.map((question) => question.decides);
    expect(questions.length).toBeLessThanOrEqual(5);
    expect(decides).toEqual([...decides].sort((left, right) => right - left));
  });

  test.each<readonly [string, Grid]>([
    [
      "a count of forms beside the register",
      sheetOf([...NAMED, ["Форма", () => FORM], ["", () => null], ["Форма", () => FORM], ["Кол-во пар", (row) => row]]),
    ],
    [
      "why a pair has ended",
      sheetOf([...NAMED, ["Завершение", () => "12.01.2024"], ["Причина завершения", () => "переезд"]]),
    ],
  ])("is not asked about %s, though a heading is like another", (_, sheet) => {
    expect(ask([sheet]).map(({ kind }) => kind)).not.toContain("twice");
  });

  test("is asked once of sheets with one header", () => {
    const sheet = sheetOf([
      ["ФИО", teacher],
      ["ФИО", pupil],
      ["Форма", () => FORM],
    ]);
    expect(ask([sheet, { ...sheet, name: "Второй" }])).toHaveLength(1);
  });
});

describe("an answer about the parties", () => {
  const sheet = sheetOf([
    ["ФИО", teacher],
    ["Стаж", (row) => row + 5],
    ["ФИО", pupil],
    ["Стаж", (row) => row + 1],
  ]);
  const [question] = ask([sheet]);
  const fieldsAfter = (option: number) => {
    const { mappings } = answered(NONE, question?.options[option] ?? { label: "", mapping: {} });
    const [read] = recogniseWorkbook([sheet], { dictionary, mappings }).sheets;
    return read?.tables[0]?.columns.map(({ field }) => field) ?? [];
  };

  test("turns the columns beside the names with them", () => {
    expect(fieldsAfter(0)).toEqual(["mentorName", "mentorExperience", "menteeName", "menteeExperience"]);
    expect(fieldsAfter(1)).toEqual(["menteeName", "menteeExperience", "mentorName", "mentorExperience"]);
  });

  test("that it is no register leaves none", () => {
    expect(fieldsAfter(2)).toEqual([]);
  });
});

describe("the samples", () => {
  const folder = path.join(__dirname, "../../../samples");
  const files = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
  test.each(files)("%s raises no question", async (name) => {
    const read = await readWorkbook(new Uint8Array(readFileSync(path.join(folder, name))));
    expect(read.ok ? ask(read.grids) : null).toEqual([]);
  });
});
