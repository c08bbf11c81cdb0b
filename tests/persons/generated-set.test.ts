import { compareAll, figures, printed } from "./tally.js";

const PER_CASE = process.env.ESTAFETA_TEST_SCALE === "quick" ? 100 : 1_000;
const SEED = 20_260_901;

/** What was reached; docs/persons.md has the table. The quick set is ten times smaller, and its figures less steady. */
const LEAST = { precisionOfSame: 1, recallOfSame: 0.99, precisionOfSameOrAsk: 0.995, recallOfSameOrAsk: 0.92 };

/** Of these nobody but the persons themselves could tell from the names. */
const UNTOLD = ["смена фамилии без пометки"];

describe("the generated set of names", () => {
  const comparisons = compareAll(PER_CASE, SEED);
  const { tallies, total } = comparisons;
  beforeAll(() => process.stdout.write(`${printed(comparisons)}\n`));

  it("has 24 cases, at full size 24,000 comparisons", () => {
    expect([tallies.length, total]).toEqual([24, 24 * PER_CASE]);
  });

  it.each(Object.entries(LEAST))("holds the %s at %d or more", (name, least) => {
    expect(figures(tallies)[name as keyof typeof LEAST]).toBeGreaterThanOrEqual(least);
  });

  it("never calls two persons the same", () => {
    expect(tallies.filter(({ truth, answers }) => truth === "two" && answers.same > 0)).toEqual([]);
  });

  it("calls nothing the same that differs in more than writing", () => {
    const asked = tallies.filter(({ truth, onlyWriting }) => truth === "one" && !onlyWriting);
    expect(asked.filter(({ answers }) => answers.same > 0)).toEqual([]);
  });

  it.each(tallies.filter(({ truth, title }) => truth === "one" && !UNTOLD.includes(title)))(
    "loses at most 5 % of one person's names in the case «$title»",
    ({ answers }) => {
      expect(answers.different / PER_CASE).toBeLessThanOrEqual(0.05);
    },
  );

  it.each(tallies.filter(({ truth }) => truth === "two"))("asks about at most 2 % of «$title»", ({ answers }) => {
    expect(answers.ask / PER_CASE).toBeLessThanOrEqual(0.02);
  });

  it("asks when initials fit another person, and cannot tell full namesakes", () => {
    const open = tallies.filter(({ truth }) => truth === "open");
    expect(open.map(({ answers }) => [answers.same, answers.ask])).toEqual([
      [0, PER_CASE],
      [PER_CASE, 0],
    ]);
  });
});
