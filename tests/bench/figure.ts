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

/**
 * Milliseconds of each work: the least of so many rounds, in which the works take turns after one round to warm up. A
 * busy machine only ever adds to a time, so that the least of several is nearest to what the work takes. Each begins with
 * what the one before it left cleared away: a work pays for its own garbage alone.
 */
export async function leastTimes(rounds: number, works: readonly Work[]): Promise<number[]> {
  const times: number[][] = works.map(() => []);
  for (let round = -1; round < rounds; round++) {
    for (const [index, work] of works.entries()) {
      globalThis.gc?.();
      const ms = await time(work);
      if (round >= 0) times[index]?.push(ms);
    }
  }
  return times.map((ofWork) => Math.min(...ofWork));
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
