import { type OverrideProblem, type Path, problem } from "./problem.js";

type Arguments = Parameters<typeof problem>;

/** Collects what is wrong with a document, and what in it changes nothing. */
export interface Report {
  readonly problems: OverrideProblem[];
  /** Places without effect: the document is good all the same. */
  readonly notes: OverrideProblem[];
  refuse(...of: Arguments): void;
  note(...of: Arguments): void;
}

export function newReport(): Report {
  const problems: OverrideProblem[] = [];
  const notes: OverrideProblem[] = [];
  return {
    problems,
    notes,
    refuse: (...of) => problems.push(problem(...of)),
    note: (...of) => notes.push(problem(...of)),
  };
}

/** A word of the document with its place in it. */
export interface Placed {
  readonly word: string;
  readonly path: Path;
}

export function placed(words: readonly string[] | undefined, path: Path): Placed[] {
  return (words ?? []).map((word, index) => ({ word, path: [...path, index] }));
}
