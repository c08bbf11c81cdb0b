import fc from "fast-check";
import type { IndicatorFigures } from "../../../shared/monitoring/indicator-figures.js";
import { publicFigures, publicIndicators, type SchoolFigures } from "../../../shared/privacy/public-figures.js";

function aSchool(name: string, forms: number[], persons = forms.reduce((sum, pairs) => sum + pairs, 0)): SchoolFigures {
  return { name, silent: false, mentors: persons, mentees: persons, forms };
}

const district = fc.array(fc.array(fc.nat({ max: 30 }), { minLength: 3, maxLength: 3 }), {
  minLength: 1,
  maxLength: 6,
});

test("figures of five and more are published as they are", () => {
  const { schools, totals } = publicFigures([aSchool("А", [5, 7]), aSchool("Б", [9, 0])], { mentors: 20, mentees: 21 });
  expect(schools.map(({ pairs, forms }) => [pairs, forms])).toEqual([
    [12, [5, 7]],
    [9, [9, 0]],
  ]);
  expect(totals).toEqual({ pairs: 21, mentors: 20, mentees: 21, forms: [14, 7] });
});

test("a school's three pairs are hidden, with its persons and with whatever would tell of them", () => {
  const { schools, totals } = publicFigures([aSchool("А", [3]), aSchool("Б", [8]), aSchool("В", [20])], {
    mentors: 31,
    mentees: 31,
  });
  expect(schools.map(({ pairs, mentors, mentees }) => [pairs, mentors, mentees])).toEqual([
    [null, null, null],
    [null, null, null],
    [20, 20, 20],
  ]);
  expect(totals.pairs).toBe(31);
});

test("one mentor of two schools is hidden as the district's one, though the schools' figures add up to more", () => {
  const one = (name: string): SchoolFigures => ({ ...aSchool(name, [9]), mentors: 5 });
  const { totals } = publicFigures([one("А"), one("Б")], { mentors: 4, mentees: 18 });
  expect([totals.pairs, totals.mentors, totals.mentees]).toEqual([18, null, 18]);
});

test("no published figure stands for one to four, and no persons are shown where their pairs are hidden", () => {
  fc.assert(
    fc.property(district, (tables) => {
      const schools = tables.map((forms, index) => aSchool(`Школа ${index}`, forms));
      const persons = schools.reduce((sum, school) => sum + school.mentors, 0);
      const given = publicFigures(schools, { mentors: persons, mentees: persons });
      for (const row of [...given.schools, given.totals]) {
        const figures = [row.pairs, row.mentors, row.mentees, ...row.forms];
        expect(figures.filter((figure) => figure !== null && figure > 0 && figure < 5)).toEqual([]);
        if (row.pairs === null) expect([row.mentors, row.mentees]).toEqual([null, null]);
      }
    }),
    { numRuns: 50 },
  );
});

const consents: IndicatorFigures = {
  ...{ code: "consents", figures: "register", part: 96, base: 100, unknown: 3, target: null, source: null },
};

const published = (given: Partial<IndicatorFigures>, pairs: number | null = 200) =>
  publicIndicators([{ ...consents, ...given }], { totals: { pairs, mentors: 90, mentees: 100, forms: [] } })[0];

test.each([
  ["few are counted", { part: 3, base: 100 }, { part: null, base: null }],
  ["few are left out", { part: 97, base: 100 }, { part: null, base: null }],
  ["many are on both sides", { part: 60, base: 100 }, { part: 60, base: 100 }],
])("an indicator where %s is published so", (_case, given, expected) => {
  expect(published(given)).toMatchObject({ ...expected, unknown: 0 });
});

test("schools and forms are no persons: their figures are never hidden", () => {
  expect(published({ code: "federalForms", part: 2, base: 5 })).toMatchObject({ part: 2, base: 5 });
});

test("where the district's pairs are hidden, no share of persons tells how many they are", () => {
  expect(published({ part: 60, base: 100 }, null)).toMatchObject({ part: null, base: null });
});
