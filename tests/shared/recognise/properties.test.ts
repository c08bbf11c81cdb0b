import fc from "fast-check";
import { checkWorkbook } from "../../../shared/check/check-workbook.js";
import { defaultDictionary } from "../../../shared/dictionary/default-dictionary.js";
import type { CellValue, Grid } from "../../../shared/grid/grid.js";
import { recogniseWorkbook } from "../../../shared/recognise/recognise-workbook.js";
import { gridOf } from "../../support/grid.js";

const WORDS = [
  "ФИО наставника",
  "Наставляемый",
  "Форма",
  "№",
  "Иванова Анна Петровна",
  "учитель – ученик",
  "сентябрь",
  "01.09.2022 - 31.05.2023",
  "Итого",
  "9 «А»",
  "1) Белов И.И. 2) Котов П.П.",
  "да",
  "-",
];

const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<CellValue>(...WORDS) },
  { weight: 2, arbitrary: fc.constant(null) },
  fc.string(),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant({ error: "#REF!" }),
);

const area = fc
  .record({ top: fc.nat(30), left: fc.nat(12), height: fc.nat(6), width: fc.nat(6) })
  .map(({ top, left, height, width }) => ({ top, left, bottom: top + height, right: left + width }));

const grid: fc.Arbitrary<Grid> = fc
  .record({
    rows: fc.array(fc.array(value, { maxLength: 10 }), { maxLength: 25 }),
    merges: fc.array(area, { maxLength: 6 }),
    date1904: fc.boolean(),
  })
  .map(({ rows, merges, date1904 }) => ({ ...gridOf(rows, { date1904 }), merges }));

describe("laws of recognising", () => {
  test("it throws on no grid, and gives pairs only of rows that are there", () => {
    fc.assert(
      fc.property(grid, (sheet) => {
        const workbook = recogniseWorkbook([sheet], { dictionary: defaultDictionary });
        const findings = checkWorkbook(workbook, [sheet], { dictionary: defaultDictionary });
        const rows = (workbook.sheets[0]?.pairs ?? []).map(({ row }) => row);
        expect(rows.every((row) => row >= 1 && row <= sheet.values.length)).toBe(true);
        expect(findings).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });

  test("it says the same of the same grid", () => {
    fc.assert(
      fc.property(grid, (sheet) => {
        const once = recogniseWorkbook([sheet], { dictionary: defaultDictionary });
        expect(recogniseWorkbook([sheet], { dictionary: defaultDictionary })).toEqual(once);
      }),
      { numRuns: 100 },
    );
  });
});
