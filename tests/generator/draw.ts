import { Random } from "../support/random.js";

/** Chance that remembers what it decided: the features of a book that fails are printed with its seed. */
export class Draw {
  readonly features = new Set<string>();
  private readonly random: Random;

  constructor(seed: number) {
    this.random = new Random(Math.imul(seed + 1, 0x9e37_79b1));
  }

  chance(share: number): boolean {
    return this.random.next() < share;
  }

  below(limit: number): number {
    return this.random.below(limit);
  }

  /** From `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + this.random.below(most - least + 1);
  }

  pick<T>(list: readonly T[]): T {
    return this.random.pick(list);
  }

  /** Whether a feature is in this book; it is remembered when it is. */
  feature(name: string, share: number): boolean {
    const isIn = this.chance(share);
    if (isIn) this.features.add(name);
    return isIn;
  }

  /** One of several ways, by weight; «group: way» is remembered. */
  way<Way extends string>(group: string, weights: Readonly<Record<Way, number>>): Way {
    const ways = Object.entries(weights) as [Way, number][];
    const total = ways.reduce((sum, [, weight]) => sum + weight, 0);
    let rest = this.random.next() * total;
    const chosen = ways.find(([, weight]) => (rest -= weight) < 0)?.[0] ?? ways[0]?.[0];
    if (chosen === undefined) throw new Error(`${group} has no ways`);
    this.features.add(`${group}: ${chosen}`);
    return chosen;
  }

  shuffle<T>(list: readonly T[]): T[] {
    const shuffled = [...list];
    for (let index = shuffled.length - 1; index > 0; index -= 1) {
      const other = this.below(index + 1);
      [shuffled[index], shuffled[other]] = [shuffled[other] as T, shuffled[index] as T];
    }
    return shuffled;
  }
}
