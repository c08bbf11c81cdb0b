import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { checkWhole, Recheck } from "../../../shared/check/recheck.js";
import { defaultDictionary } from "../../../shared/dictionary/default-dictionary.js";
import { type CellChange, changeCells } from "../../../shared/grid/change-cells.js";
import type { CellValue, Grid } from "../../../shared/grid/grid.js";
import { FIELD_NAMES } from "../../../shared/register/fields.js";
import type { RegisterWorkbook } from "../../../shared/register/register.js";
import { gridOf } from "../../support/grid.js";

const OPTIONS = { dictionary: defaultDictionary, wordings: { "У-У": "teacher-teacher" } };
const HEADINGS = [
  "№",
  "ФИО наставника",
  "Должность наставника",
  "ФИО наставляемого",
  "Класс наставляемого",
  "Дата рождения наставляемого",
  "Форма наставничества",
  "Дата начала",
  "Дата окончания",
  "Телефон наставника",
  "Примечание",
];

/** Few persons, so that mentors have many mentees, pairs repeat and names are alike. */
const SURNAMES = ["Абрамова", "Абрамов", "Абромова", "Ковалевская", "Ковалевскоя", "Белова-Ким", "Белова", "Зуев"];
const name = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...SURNAMES),
        fc.constantFrom("Анна", "Вера", "Наталья", "Наталия"),
        fc.constantFrom("Петровна", "Ильинична", "Павловна"),
      )
      .map((parts) => parts.join(" ")),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...SURNAMES), fc.constantFrom("А.П.", "В. И.", "Анна"))
      .map((parts) => parts.join(" ")),
  },
  { weight: 1, arbitrary: fc.constantFrom("АБРАМОВА АННА ПЕТРОВНА", "Анна Петровна", "Зуев  Олег Ильич, 9 класс") },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>(null, "-", "1) Зуев А.П. 2) Зуев В.И.", { error: "#N/A" }) },
);
const form = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom("ученик – ученик", "Учитель - учитель", "студент – ученик") },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>(null, "У-У", "наставничество", 12) },
);
const date = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 44_805, max: 45_200 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<CellValue>(null, "01.09.2022", "в течение года", "прекращено 01.02.2023", 45_600),
  },
);
const VALUES: readonly fc.Arbitrary<CellValue>[] = [
  fc.integer({ min: 1, max: 99 }),
  name,
  fc.constantFrom<CellValue>(null, "учитель физики", "учитель", "10 класс", "состоит на учёте ПДН"),
  name,
  fc.constantFrom<CellValue>(null, "5А", "9 «Б»", 11, "1 курс"),
  fc.constantFrom<CellValue>(null, 2008, "2008", 38_000, "весной"),
  form,
  date,
  date,
  fc.constantFrom<CellValue>(null, "+7 999 123-45-67", "a@b.ru"),
  fc.constantFrom<CellValue>(null, "выбыл", "диагноз", "участник конкурса"),
];
const row: fc.Arbitrary<CellValue[]> = fc.tuple(...VALUES);

/** The first rows tell what the columns hold: with every cell filled, the rows below them are read alone. */
const STEADY = 41;
const steadyRows = Array.from({ length: STEADY }, (_, index): CellValue[] => {
  const [mentor, mentee] = [SURNAMES[index % 8] ?? "", SURNAMES[(index * 3 + 1) % 8] ?? ""];
  return [
    index + 1,
    `${mentor} ${index % 3 ? "Анна" : "Вера"} Ильинична`,
    "учитель",
    `${mentee} Наталья ${index % 2 ? "Петровна" : "Павловна"}`,
    "5А",
    2008,
    "ученик – ученик",
    44_805 + index,
    45_077,
    "8 999 123-45-67",
    "нет",
  ];
});
const SECTION = ["Форма «студент – ученик»"];
const rows = fc
  .record({ body: fc.array(row, { minLength: 4, maxLength: 14 }), hasSection: fc.boolean() })
  .map(({ body, hasSection }) => [...steadyRows, ...(hasSection ? [SECTION] : []), ...body]);

function register(title: string, body: readonly CellValue[][], merges: readonly string[] = []): Grid {
  return gridOf([[title], HEADINGS, ...body], { name: title, merges });
}

/** A cell mostly gets a value of its own column; sometimes any, anywhere. */
const change = (size: { rows: number }): fc.Arbitrary<CellChange> =>
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc
        .tuple(fc.integer({ min: STEADY + 2, max: size.rows - 1 }), fc.integer({ min: 0, max: HEADINGS.length - 1 }))
        .chain(([at, column]) => (VALUES[column] ?? name).map((value) => ({ row: at, column, value }))),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        row: fc.nat({ max: size.rows + 2 }),
        column: fc.nat({ max: HEADINGS.length + 1 }),
        value: fc.oneof(...VALUES, fc.constantFrom<CellValue>("ФИО наставника", "Итого", "Форма «ученик – ученик»")),
      }),
    },
  );

const session = rows.chain((body) =>
  fc.record({
    grids: fc.constantFrom(
      [register("Реестр", body)],
      [register("Реестр", body, ["B45:B46"])],
      [register("Первый", body), register("Второй", body.slice(0, 5))],
    ),
    edits: fc.array(fc.array(change({ rows: body.length + 2 }), { minLength: 1, maxLength: 2 }), {
      minLength: 1,
      maxLength: 8,
    }),
  }),
);

/** The same as `toEqual`, which takes longer over a register than checking it. */
function expectSame(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
}

/** The workbook with the sources of its fields, which are worked out when asked. */
function withSources({ sheets }: RegisterWorkbook) {
  return sheets.map((sheet) => ({
    ...sheet,
    pairs: sheet.pairs.map((pair) => ({ ...pair, sources: FIELD_NAMES.map((field) => pair.sources.of(field)) })),
  }));
}

const RUNS = process.env.ESTAFETA_TEST_SCALE === "quick" ? 15 : 80;

describe("re-checking what has been typed", () => {
  it("gives what checking the whole again gives", () => {
    const counts = { alone: 0, whole: 0 };
    fc.assert(
      fc.property(session, ({ grids, edits }) => {
        const recheck = new Recheck(checkWhole(grids, OPTIONS), OPTIONS);
        const [first = register("", []), ...others] = grids;
        let grid = first;
        for (const changes of edits) {
          const after = recheck.change(grid.name, changes);
          counts[after.whole ? "whole" : "alone"] += 1;
          grid = changeCells(grid, changes);
          const expected = checkWhole([grid, ...others], OPTIONS);
          expectSame(after.findings, expected.findings);
          expectSame(withSources(after.workbook), withSources(expected.workbook));
          expectSame(after.grids, expected.grids);
        }
      }),
      { numRuns: RUNS },
    );
    // Sessions are drawn by chance: what matters is that a whole check stays the exception for plain typing.
    expect(counts.alone * 2).toBeGreaterThan(counts.whole);
  }, 300_000);

  const ROW = STEADY + 1;
  const typing = (...changes: CellChange[]) => {
    const grids = [register("Реестр", [...steadyRows, ...steadyRows.slice(0, 3)])];
    return new Recheck(checkWhole(grids, OPTIONS), OPTIONS).change("Реестр", changes);
  };

  it("reads a changed row alone, whatever its pair says now", () => {
    const values: [column: number, value: CellValue][] = [
      [1, "Зуева Яна Олеговна"],
      [3, null],
      [6, "учитель – учитель"],
      [7, 44_900],
      [8, "в течение года"],
    ];
    for (const [column, value] of values) expect(typing({ row: ROW, column, value }).whole).toBe(false);
  });

  it("reads all again where more than the row may change", () => {
    const wide: CellChange[] = [
      { row: 1, column: 1, value: "ФИО куратора" },
      { row: 5, column: 6, value: "лидер – пассивный" },
      { row: ROW, column: 1, value: null },
      { row: ROW, column: 3, value: "1) Зуев О.И. 2) Зуев И.О." },
      { row: ROW + 9, column: 1, value: "Зуев Олег Ильич" },
    ];
    for (const change of wide) expect(typing(change).whole).toBe(true);
  });

  it("changes nothing for a sheet that the workbook does not have", () => {
    const grids = [register("Реестр", steadyRows)];
    const checked = checkWhole(grids, OPTIONS);
    const after = new Recheck(checked, OPTIONS).change("Черновик", [{ row: 1, column: 1, value: 1 }]);
    expect(after).toEqual({ ...checked, whole: false });
  });
});
