import { comparePersons, type Likeness } from "../../shared/persons/compare-persons.js";
import { Random } from "../support/random.js";
import { type Case, CASES } from "./cases.js";
import { NOISES } from "./noise.js";
import { anyPerson } from "./person.js";

/** What was answered in one case of the set. */
export interface CaseTally {
  readonly title: string;
  readonly truth: Case["truth"];
  readonly onlyWriting: boolean;
  readonly answers: Readonly<Record<Likeness, number>>;
}

export interface Comparisons {
  readonly tallies: readonly CaseTally[];
  readonly total: number;
}

/**
 * Compares `perCase` pairs of made-up names in each case. In every second pair both names are written with noise
 * besides, so that mistakes of writing meet all the cases.
 */
export function compareAll(perCase: number, seed: number): Comparisons {
  const random = new Random(seed);
  const tallies = CASES.map((one) => tallyOf(one, perCase, random));
  return { tallies, total: tallies.length * perCase };
}

function tallyOf(one: Case, perCase: number, random: Random): CaseTally {
  const answers: Record<Likeness, number> = { same: 0, ask: 0, different: 0 };
  for (let made = 0; made < perCase;) {
    const names = one.make(anyPerson(random), random);
    if (!names) continue;
    const [first, second] = made % 2 === 0 ? names : names.map((name) => random.pick(NOISES)(name, random));
    answers[comparePersons(first ?? "", second ?? "")] += 1;
    made += 1;
  }
  return { title: one.title, truth: one.truth, onlyWriting: one.onlyWriting === true, answers };
}

export interface Figures {
  readonly precisionOfSame: number;
  readonly recallOfSame: number;
  readonly precisionOfSameOrAsk: number;
  readonly recallOfSameOrAsk: number;
}

/**
 * Precision over all pairs of one or two persons. Recall of `same` over the cases that differ only in writing; recall of
 * `same` or `ask` over all of one person.
 */
export function figures(tallies: readonly CaseTally[]): Figures {
  const of = (truth: Case["truth"]) => tallies.filter((tally) => tally.truth === truth);
  const [one, two] = [of("one"), of("two")];
  const writing = one.filter(({ onlyWriting }) => onlyWriting);
  return {
    precisionOfSame: count(one, ["same"]) / count([...one, ...two], ["same"]),
    recallOfSame: count(writing, ["same"]) / count(writing, ["same", "ask", "different"]),
    precisionOfSameOrAsk: count(one, ["same", "ask"]) / count([...one, ...two], ["same", "ask"]),
    recallOfSameOrAsk: count(one, ["same", "ask"]) / count(one, ["same", "ask", "different"]),
  };
}

function count(tallies: readonly CaseTally[], answers: readonly Likeness[]): number {
  return tallies.flatMap((tally) => answers.map((answer) => tally.answers[answer])).reduce((sum, one) => sum + one, 0);
}

/** The table of docs/persons.md. */
export function printed({ tallies, total }: Comparisons): string {
  const truths = { one: "один", two: "разные", open: "не решить" };
  const rows = tallies.map(
    ({ title, truth, answers }) =>
      `| ${title} | ${truths[truth]} | ${answers.same} | ${answers.ask} | ${answers.different} |`,
  );
  const lines = Object.entries(figures(tallies)).map(([name, share]) => `${name}: ${(share * 100).toFixed(2)} %`);
  return [
    `${total} comparisons`,
    "| case | truth | same | ask | different |",
    "|---|---|---|---|---|",
    ...rows,
    ...lines,
  ].join("\n");
}
