import fc from "fast-check";
import { checkWorkbook } from "../../../shared/check/check-workbook.js";
import type { Finding } from "../../../shared/check/finding.js";
import { defaultDictionary } from "../../../shared/dictionary/default-dictionary.js";
import { fixEdits } from "../../../shared/fill/fix-edits.js";
import { findingKey, previewEdits } from "../../../shared/fill/preview.js";
import { suggestFills } from "../../../shared/fill/suggest.js";
import { cellAddress } from "../../../shared/grid/address.js";
import type { CellValue, Grid } from "../../../shared/grid/grid.js";
import { recogniseWorkbook } from "../../../shared/recognise/recognise-workbook.js";
import type { PairFields } from "../../../shared/register/fields.js";
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

const key = findingKey;
const isSame = (one: Finding) => (other: Finding) => key(place(one)) === key(place(other));
/** A repaired name may turn out to be somebody else's in the register. */
const NAME_CODES: ReadonlySet<string> = new Set(["text.lookalike", "text.spacing", "name.case"]);

function fieldsOf(grid: Grid): PairFields[] {
  return recogniseWorkbook([grid], { dictionary: defaultDictionary }).sheets.flatMap(({ pairs }) =>
    pairs.map(({ fields }) => fields),
  );
}

function changedFields(was: PairFields, is: PairFields): string[] {
  const names = new Set([...Object.keys(was), ...Object.keys(is)]) as Set<keyof PairFields>;
  return [...names].filter((field) => was[field] !== is[field]);
}

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

const part = fc.constantFrom("ИВАНОВА", "Ивановa", "иванова", " Анна ", "АННА", "Петровна", "Римская- Корсакова");
const pairCell = fc.constantFrom(
  "ИВАНОВА Анна Петровна – Петров Пётр Ильич",
  "Ивановa  Анна Петровна – ПЕТРОВ Пётр Ильич",
  "Котова Е. Ж. – петров пётр ильич",
  "Котова Е.Ж., МБОУ – Петров  Пётр Ильич, 8А",
);
const inParts = fc.array(fc.tuple(part, part, part, part, part, part), { minLength: 1, maxLength: 4 }).map((rows) => {
  const header = [
    ["Наставник", null, null, "Наставляемый", null, null, "Форма"],
    ["Фамилия", "Имя", "Отчество", "Фамилия", "Имя", "Отчество", null],
  ];
  const lines = rows.map((parts) => [...parts, "учитель – учитель"]);
  return gridOf([...header, ...lines], { merges: ["A1:C1", "D1:F1", "G1:G2"] });
});
const inOneCell = fc
  .array(pairCell, { minLength: 1, maxLength: 4 })
  .map((cells) => gridOf([["Наставническая пара", "Форма"], ...cells.map((cell) => [cell, "учитель – учитель"])]));

describe("laws of fixing", () => {
  test("a hint on a part of a name, or on two names in a cell, has its fix in that very cell", () => {
    fc.assert(
      fc.property(fc.oneof(inParts, inOneCell), (grid) => {
        const findings = check(grid);
        for (const finding of findings.filter(({ severity }) => severity === "hint")) {
          const edits = fixEdits([place(finding)], [grid]);
          expect(edits.map(({ row, column, value }) => [cellAddress(row, column), value])).toEqual([
            [finding.cell, finding.fix?.value],
          ]);
          const after = edited(grid, edits);
          expect(check(after).filter(({ cell, code }) => cell === finding.cell && code === finding.code)).toEqual([]);
          expect(fieldsOf(after)).toEqual(fieldsOf(grid));
        }
      }),
      { numRuns: 60 },
    );
  });

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
      { numRuns: 80 },
    );
  });

  test("a fix changes no other field of its row, and what it uncovers depended on the missing value and is foretold", () => {
    fc.assert(
      fc.property(register, (grid) => {
        const before = check(grid);
        for (const finding of fixable(before)) {
          const edits = fixEdits([place(finding)], [grid]);
          const { changes, appearing, vanishing } = previewEdits(edits, [grid], { dictionary: defaultDictionary });
          expect(changes.map(({ cell }) => cell)).toEqual([finding.cell]);
          const after = check(edited(grid, edits));
          expect(appearing.map(key)).toEqual(
            after
              .filter((one) => !before.some(isSame(one)))
              .map(place)
              .map(key),
          );
          expect(vanishing.map(key)).toContain(key(place(finding)));
          const [was, is] = [fieldsOf(grid), fieldsOf(edited(grid, edits))];
          for (const [row, fields] of is.entries()) {
            const changed = changedFields(was[row] ?? {}, fields);
            // The name of a person is read from one cell alone; the consent column does not stand here.
            expect(changed.filter((field) => field !== finding.field)).toEqual([]);
          }
          // What it uncovers, here or in a row that this one now repeats, waited for the value that was missing.
          const fixed = was[(finding.row ?? 0) - 2] ?? {};
          const wasKnown = finding.field !== null && fixed[finding.field] !== undefined;
          if (appearing.length > 0 && !NAME_CODES.has(finding.code)) expect(wasKnown).toBe(false);
        }
      }),
      { numRuns: 25 },
    );
  });

  test("a preview of nothing foretells nothing", () => {
    fc.assert(
      fc.property(register, (grid) => {
        const preview = previewEdits([], [grid], { dictionary: defaultDictionary });
        expect(preview).toEqual({ changes: [], appearing: [], vanishing: [] });
      }),
      { numRuns: 20 },
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
      { numRuns: 80 },
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
