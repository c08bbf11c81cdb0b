/** A ratio of two times measured in one run, so that it means the same on a slow machine and on a fast one. */
export interface Figure {
  readonly name: string;
  readonly ratio: number;
  /** Reached when the ratio is at most, or at least, this. */
  readonly aim: { readonly atMost: number } | { readonly atLeast: number };
  /** The times behind it, for people. */
  readonly detail: string;
}

export type Work = () => Promise<unknown>;

/** How often the works take turns, so that a slow minute of the machine does not fall on one of them alone. */
const TURNS = 2;

/**
 * Milliseconds of each work: the least of so many rounds in each of its turns. A busy machine only ever adds to a time, so
 * that the least of several is nearest to what the work takes. A turn begins with what the others left cleared away, and
 * with one round to warm up. Nothing is cleared within it: a full collection also throws away what the engine learnt of a
 * work's objects (V8 holds hidden classes weakly), so that every round would be a cold one.
 */
export async function leastTimes(rounds: number, works: readonly Work[]): Promise<number[]> {
  const least = works.map(() => Infinity);
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [index, work] of works.entries()) {
      globalThis.gc?.();
      await work();
      for (let round = 0; round < rounds; round++) {
        least[index] = Math.min(least[index] ?? Infinity, await time(work));
      }
    }
  }
  return least;
}

export async function time(work: Work): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** `12 / 340 ms`: what was measured against what. */
export function against(ours: number, theirs: number): string {
  return `${shown(ours)} / ${shown(theirs)} ms`;
}

function shown(ms: number): string {
  return ms.toFixed(ms < 10 ? 2 : 0);
}
