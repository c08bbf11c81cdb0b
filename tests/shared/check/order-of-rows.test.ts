import fc from "fast-check";
import type { Finding } from "../../../shared/check/finding.js";
import type { CellValue } from "../../../shared/grid/grid.js";
import { gridOf } from "../../support/grid.js";
import { findingsOf } from "../../support/recognised.js";

const HEADER = ["№", "ФИО наставника", "ФИО наставляемого", "Форма", "Ролевая модель", "Дата начала", "Дата окончания"];
const FIRST_ROW = 2;

/** Surnames that no slip of the hand makes one of the other: their bearers have nothing to do with each other. */
const FAMILIES = [
  ...["Абрамова", "Вознесенская", "Горохова", "Дёмина", "Жуковская", "Зыкова", "Иноземцева", "Кузнецова"],
  ...["Лебедева", "Мирзоева", "Оганесян", "Пржевальская", "Тыдыкова", "Уфимцева", "Филиппова", "Цветкова"],
] as const;

/** Two rows at most of one family's people: a repeat, a person on both sides, a slip, initials. */
const person = fc.constantFrom("Анна Петровна", "Анна Павловна", "А. П.", "АННА ПЕТРОВНА", "Белла Юрьевна");
const row = fc.record({
  mentor: person,
  mentee: fc.option(person, { nil: null }),
  form: fc.constantFrom("учитель – учитель", "Учитель-учитель", "взаимопомощь", "У-У", null),
  model: fc.constantFrom(null, "опытный учитель – молодой специалист", "равный – равному", "мудрый – юный"),
  start: fc.constantFrom<CellValue>(44_805, "01.09.2022", "сентябрь", null),
  end: fc.constantFrom<CellValue>(45_077, 44_806, null),
});
type Row = typeof row extends fc.Arbitrary<infer Value> ? Value : never;

/** The rows of each family, and the families in another order. */
const register = fc
  .array(fc.array(row, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 })
  .chain((rows) => {
    const families = rows.map((ofFamily, index) => ({ surname: FAMILIES[index] ?? "", rows: ofFamily }));
    return fc.record({
      families: fc.constant(families),
      shuffled: fc.shuffledSubarray(families, { minLength: families.length, maxLength: families.length }),
    });
  });

interface Family {
  readonly surname: string;
  readonly rows: readonly Row[];
}

const cellsOf = (surname: string, { mentor, mentee, form, model, start, end }: Row): CellValue[] => [
  1,
  `${surname} ${mentor}`,
  mentee === null ? null : `${surname} ${mentee}`,
  form,
  model,
  start,
  end,
];

/** What is said of each family's rows, counted from the family's first; row numbers in sentences are left out. */
function saidOf(families: readonly Family[]): Map<string, string[]> {
  const rows = families.flatMap(({ surname, rows: own }) =>
    own.map((one) => ({ surname, cells: cellsOf(surname, one) })),
  );
  const findings = findingsOf(gridOf([HEADER, ...rows.map(({ cells }) => cells)]), { schoolYear: "2022-2023" });
  const said = new Map<string, string[]>([["", ofTable(findings)]]);
  for (const { surname } of families) {
    const first = rows.findIndex((one) => one.surname === surname);
    const own = findings.filter(({ row: at }) => at !== null && rows[at - FIRST_ROW]?.surname === surname);
    said.set(surname, own.map((finding) => wordsOf(finding, first)).sort());
  }
  return said;
}

const ofTable = (findings: readonly Finding[]): string[] =>
  findings.filter(({ row: at }) => at === null).map(({ code, field }) => `${code} ${String(field)}`);

const wordsOf = ({ row: at, cell, code, field, severity, fix }: Finding, first: number): string =>
  [(at ?? 0) - first, cell?.replace(/\d+/, ""), code, field, severity, fix?.value].map(String).join(" ");

describe("the order of rows", () => {
  it("does not change what is said of rows that share no person with those between", () => {
    fc.assert(
      fc.property(register, ({ families, shuffled }) => {
        const [before, after] = [saidOf(families), saidOf(shuffled)];
        for (const [surname, words] of before) expect([surname, after.get(surname)]).toEqual([surname, words]);
      }),
      { numRuns: 120 },
    );
  });
});
