/**
 * Wrong tries at one code or one account, counted before anything is compared. A whole school stands behind one
 * address, so the limit by address alone would either be too wide or lock the school out.
 */

interface Tries {
  count: number;
  until: number;
}

export interface Throttle {
  /** Counts a try; how long to wait, in milliseconds, when there were too many, else 0. */
  wait(key: string): number;
  /** The try was right: what was counted is forgotten. */
  forget(key: string): void;
}

const MOST_KEYS = 10_000;

/** At most `most` tries within `windowMs`; a try while waiting does not make the wait longer, so nobody can lock another out for good. */
export function createThrottle(options: { most: number; windowMs: number; now: () => number }): Throttle {
  const tries = new Map<string, Tries>();
  return {
    wait(key) {
      const now = options.now();
      const known = tries.get(key);
      if (!known || known.until <= now) {
        if (tries.size >= MOST_KEYS) dropOld(tries, now);
        tries.set(key, { count: 1, until: now + options.windowMs });
        return 0;
      }
      if (known.count >= options.most) return known.until - now;
      known.count += 1;
      return 0;
    },
    forget(key) {
      tries.delete(key);
    },
  };
}

/** Keeps memory flat under a flood of keys: first what has expired goes, then the oldest. */
function dropOld(tries: Map<string, Tries>, now: number): void {
  for (const [key, { until }] of tries) if (until <= now) tries.delete(key);
  for (const key of tries.keys()) {
    if (tries.size < MOST_KEYS) return;
    tries.delete(key);
  }
}
