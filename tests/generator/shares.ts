import { defaultDictionary } from "../../shared/dictionary/default-dictionary.js";
import type { Dictionary } from "../../shared/dictionary/schema.js";
import { readBack, readBackUntold, type ReadBack } from "./read-back.js";

/**
 * Prints the tables of docs/recognition.md: `node --import ./tests/bench/typescript.mjs tests/generator/shares.ts`.
 * Other seeds than the tests' are read, so that nothing here was fitted to.
 */
const FIRST = 400_000;
const BOOKS = 2500;

/** The words for the parties and «ФИО» stay, or there would be no header to find; all other headings are unknown. */
const wordless: Dictionary = {
  ...defaultDictionary,
  attributes: defaultDictionary.attributes.filter(({ mentor }) => /Name|Surname|Patronymic/.test(mentor ?? "")),
  headings: defaultDictionary.headings.filter(({ field }) => field === "rowNo" || field === "pair"),
};

const results = await readBack(FIRST, BOOKS);
printShares(results);
console.log("\nheadings that name no party, no header row, two bases on two sheets:\n");
printShares(await readBackUntold(FIRST, BOOKS));
for (const [name, read] of [
  ["with the dictionary", results],
  ["without any synonym but the parties' and «ФИО»", await readBack(FIRST, BOOKS, wordless)],
] as const) {
  const columns = read.reduce((sum, result) => sum + result.columns, 0);
  const right = read.reduce((sum, result) => sum + result.columnsRight, 0);
  console.log(`columns read right ${name}: ${String(right)} of ${String(columns)}, ${percent(right, columns)}`);
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

function printShares(read: readonly ReadBack[]): void {
  const byFeature = new Map<string, { books: number; right: number }>();
  for (const { features, problems } of read) {
    for (const feature of ["all books", ...features]) {
      const count = byFeature.get(feature) ?? { books: 0, right: 0 };
      byFeature.set(feature, { books: count.books + 1, right: count.right + (problems.length === 0 ? 1 : 0) });
    }
  }
  console.log("| feature | books | read right |\n| --- | --: | --: |");
  for (const [feature, { books, right }] of [...byFeature].sort(([left], [right]) => left.localeCompare(right, "en"))) {
    console.log(`| ${feature} | ${String(books)} | ${percent(right, books)} |`);
  }
}
