import type { OverrideProblem } from "../../../../../shared/dictionary/overrides/problem.js";
import type { Overrides } from "../../../../../shared/dictionary/overrides/schema.js";

/** What every part of the lists gets: the whole document, what is wrong in it, and the way to change it. */
export interface WordsProps {
  readonly draft: Overrides;
  readonly problems: readonly OverrideProblem[];
  readonly changed: (draft: Overrides) => void;
}

/** A list with one entry replaced, or taken out with `null`. */
export function withEntry<T>(all: readonly T[], at: number, entry: T | null): T[] {
  return all.flatMap((one, index) => (index === at ? (entry === null ? [] : [entry]) : [one]));
}
