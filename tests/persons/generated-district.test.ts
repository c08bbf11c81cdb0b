import { Random } from "../support/random.js";
import { printedDistrict, tallyDistrict } from "./district-tally.js";
import { generatedDistrict } from "./generated-district.js";

const isQuick = process.env.ESTAFETA_TEST_SCALE === "quick";
const SIZE = isQuick ? { schools: 10, teachers: 40, pupils: 30 } : { schools: 40, teachers: 40, pupils: 30 };
const SEED = 20_261_130;

/** What was reached; docs/persons.md has the tables. The quick district is four times smaller, its figures less steady. */
const LEAST = isQuick
  ? { precision: 0.93, precisionOfHigh: 0.93, recall: 0.88 }
  : { precision: 0.96, precisionOfHigh: 0.96, recall: 0.92 };

describe("the probable doubles of a generated district", () => {
  const district = generatedDistrict(new Random(SEED), SIZE);
  const figures = tallyDistrict(district);
  beforeAll(() => process.stdout.write(`${printedDistrict(figures)}\n`));

  it("are found for persons of whom a tenth or more stand in several records", () => {
    expect(figures.people).toBeGreaterThan(SIZE.schools * 70);
    expect(figures.due).toBeGreaterThan(figures.people / 10);
  });

  it(`are one person in ${LEAST.precision} of the questions, those of high confidence in ${LEAST.precisionOfHigh}`, () => {
    const [high] = figures.lines;
    expect(figures.right / figures.asked).toBeGreaterThanOrEqual(LEAST.precision);
    expect((high?.right ?? 0) / (high?.asked ?? 1)).toBeGreaterThanOrEqual(LEAST.precisionOfHigh);
  });

  it(`find ${LEAST.recall} of the joins that are due`, () => {
    expect(figures.found / figures.due).toBeGreaterThanOrEqual(LEAST.recall);
  });

  it("do not hang on the order of schools and rows", () => {
    const random = new Random(3);
    const order = district.pairs
      .map((_, index) => ({ index, at: random.next() }))
      .sort((one, other) => one.at - other.at);
    const shuffled = {
      pairs: order.flatMap(({ index }) => district.pairs[index] ?? []),
      truth: order.flatMap(({ index }) => district.truth[index] ?? []),
    };
    expect({ ...tallyDistrict(shuffled), seconds: 0 }).toEqual({ ...figures, seconds: 0 });
  });
});
