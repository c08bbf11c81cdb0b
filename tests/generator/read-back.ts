import { compareBook, type Comparison } from "./compare.js";
import { drawBook } from "./draw-book.js";

/** One number sets the size of a run; `quick` is for a change at hand. */
export const SEEDS = process.env.ESTAFETA_TEST_SCALE === "quick" ? 200 : 2000;

export const UNTOLD_SEEDS = process.env.ESTAFETA_TEST_SCALE === "quick" ? 200 : 500;

export interface ReadBack extends Comparison {
  readonly seed: number;
  readonly features: readonly string[];
}

/** Draws the books of some seeds and reads each back. */
export async function readBack(
  first: number,
  count: number,
  dictionary?: Parameters<typeof compareBook>[1],
): Promise<ReadBack[]> {
  const results: ReadBack[] = [];
  for (let seed = first; seed < first + count; seed += 1) {
    const book = drawBook(seed);
    results.push({ seed, features: book.features, ...(await compareBook(book, dictionary)) });
  }
  return results;
}

const UNTOLD = /^sheets: (?:headings without party words|no header row|two bases)$/;

/** Of the books of some seeds, those whose headings do not name both parties, or that are two bases. */
export async function readBackUntold(first: number, count: number): Promise<ReadBack[]> {
  const results: ReadBack[] = [];
  for (let seed = first; seed < first + count; seed += 1) {
    const book = drawBook(seed, true);
    if (!book.features.some((feature) => UNTOLD.test(feature))) continue;
    results.push({ seed, features: book.features, ...(await compareBook(book)) });
  }
  return results;
}

/** What a failing seed is printed as. */
export function told({ seed, problems, features }: ReadBack): string {
  return `seed ${String(seed)}: ${problems.slice(0, 5).join("; ")} [${features.join(", ")}]`;
}
