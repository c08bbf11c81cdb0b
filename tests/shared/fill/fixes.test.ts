import fc from "fast-check";
import { checkWorkbook } from "../../../shared/check/check-workbook.js";
import type { Finding } from "../../../shared/check/finding.js";
import { defaultDictionary } from "../../../shared/dictionary/default-dictionary.js";
import { fixEdits } from "../../../shared/fill/fix-edits.js";
import { suggestFills } from "../../../shared/fill/suggest.js";
import { cellAddress } from "../../../shared/grid/address.js";
import type { CellValue, Grid } from "../../../shared/grid/grid.js";
import { recogniseWorkbook } from "../../../shared/recognise/recognise-workbook.js";
import type { CellEdit } from "../../../shared/workbook/cell-edit.js";
import { gridOf } from "../../support/grid.js";

const HEADER = [
  "№",
  "ФИО наставника",
  "Должность наставника",
  "ФИО наставляемого",
  "Форма",
  "Ролевая модель",
  "Дата начала",
  "Дата окончания",
  "Приказ",
];

function check(grid: Grid): readonly Finding[] {
  const workbook = recogniseWorkbook([grid], { dictionary: defaultDictionary });
  return checkWorkbook(workbook, [grid], { dictionary: defaultDictionary })[0]?.findings ?? [];
}

function edited(grid: Grid, edits: readonly CellEdit[]): Grid {
  const at = (row: number, column: number) => edits.find((edit) => edit.row === row && edit.column === column);
  return {
    ...grid,
    values: grid.values.map((cells, row) => cells.map((value, column) => at(row, column)?.value ?? value)),
    formats: grid.formats.map((cells, row) => cells.map((format, column) => at(row, column)?.format ?? format)),
  };
}

const fixable = (findings: readonly Finding[]) => findings.filter(({ fix }) => fix !== undefined);
const place = (finding: Finding) => ({ sheet: "Реестр", finding });

const name = fc.constantFrom(
  "Иванова Анна Петровна",
  "ИВАНОВА АННА ПЕТРОВНА",
  "Ивановa  Анна Петровна",
  "петров пётр ильич",
  " Белова  Вера",
  "Дёмина О. В.",
  "КОТОВА НИНА",
);
const form = fc.constantFrom("учитель – учитель", "Учитель-учитель", "педагог – педагог", "У-У", "взаимопомощь", null);
const model = fc.constantFrom(null, "Опытный учитель-молодой  специалист", "равный – равному", "мудрый – юный");
const date = fc.constantFrom<CellValue>(44_805, "01.09.2022", "«01» сентября 2022г.", "сентябрь", null);
const register = fc
  .array(fc.tuple(name, name, form, model, date, date), { minLength: 1, maxLength: 8 })
  .map((rows) =>
    gridOf([
      HEADER,
      ...rows.map(([mentor, mentee, wording, roleModel, start, end], index) => [
        index + 1,
        mentor,
        null,
        mentee,
        wording,
        roleModel,
        start,
        end,
        "№ 1",
      ]),
    ]),
  );

describe("laws of fixing", () => {
  test("applying a fix removes its finding and changes no cell but the one it names", () => {
    fc.assert(
      fc.property(register, (grid) => {
        for (const finding of fixable(check(grid))) {
          const edits = fixEdits([place(finding)], [grid]);
          expect(edits.map(({ row, column }) => cellAddress(row, column))).toEqual([finding.cell]);
          const left = check(edited(grid, edits)).filter(
            ({ cell, code }) => cell === finding.cell && code === finding.code,
          );
          expect(left).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("fixing everything twice changes nothing the second time", () => {
    fc.assert(
      fc.property(register, (grid) => {
        let fixed = grid;
        for (let round = 0; round < 3; round += 1)
          fixed = edited(fixed, fixEdits(fixable(check(fixed)).map(place), [fixed]));
        expect(fixEdits(fixable(check(fixed)).map(place), [fixed])).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe("a fix", () => {
  test("makes a text that is a date a real date", () => {
    const grid = gridOf([
      HEADER,
      [
        1,
        "Иванова Анна Петровна",
        null,
        "Петрова Инна Олеговна",
        "учитель – учитель",
        null,
        "«01» сентября 2022г.",
        45_077,
        "№ 1",
      ],
    ]);
    expect(fixEdits(fixable(check(grid)).map(place), [grid])).toEqual([
      { sheet: "Реестр", row: 1, column: 6, value: 44_805, format: "dd.mm.yyyy" },
    ]);
  });

  test("of several findings in one name puts one upon the other", () => {
    const grid = gridOf([
      HEADER,
      [1, "ИВАНОВА  АННА ПЕТРОВНА", null, "Петрова Инна Олеговна", "учитель – учитель", null, 44_805, 45_077, "№ 1"],
    ]);
    expect(fixEdits(fixable(check(grid)).map(place), [grid]).map(({ value }) => value)).toEqual([
      "Иванова Анна Петровна",
    ]);
  });
});

describe("a suggestion", () => {
  const suggestions = (grid: Grid) =>
    suggestFills(recogniseWorkbook([grid], { dictionary: defaultDictionary }), [grid], {
      dictionary: defaultDictionary,
    });

  test("takes a mentor's post from that mentor's other row, and only into a blank cell", () => {
    const grid = gridOf([
      HEADER,
      [1, "Иванова Анна Петровна", "учитель физики", "Петрова Инна Олеговна", "учитель – учитель"],
      [2, "Иванова Анна Петровна", null, "Белова Вера Львовна", "учитель – учитель"],
    ]);
    expect(suggestions(grid)).toEqual([
      expect.objectContaining({ cell: "C3", after: "учитель физики", source: "из строки 2" }),
    ]);
  });

  test("is silent when a mentor's rows disagree", () => {
    const grid = gridOf([
      HEADER,
      [1, "Иванова Анна Петровна", "учитель физики", "Петрова Инна Олеговна", "учитель – учитель"],
      [2, "Иванова Анна Петровна", "завуч", "Белова Вера Львовна", "учитель – учитель"],
      [3, "Иванова Анна Петровна", null, "Котова Нина Ильинична", "учитель – учитель"],
    ]);
    expect(suggestions(grid)).toEqual([]);
  });

  test("writes the form that the section says", () => {
    const grid = gridOf(
      [
        ["№", "Наставник", "Наставляемый", "Форма"],
        ["Форма «ученик – ученик»"],
        [1, "Белов Иван Львович", "Волков Олег Ильич", null],
      ],
      { merges: ["A2:D2"] },
    );
    expect(suggestions(grid)).toEqual([
      expect.objectContaining({ cell: "D3", after: "ученик – ученик", source: "из раздела" }),
    ]);
  });
});
