/**
 * Numbers the distinct parts of many names (all surnames, all patronymics) in the order in which they come. There are
 * far fewer parts than names, and whoever compares numbers neither builds nor hashes a text.
 */
export class PartNumbers {
  readonly #variants = new Map<string, number[]>();
  /** By a part's number, the first of its owners. */
  readonly examples: number[] = [];

  /** The number of a part, a new one for a new part; parts of equal text and different variants are different. */
  numberOf(text: string, variant: number, owner: number): number {
    let numbers = this.#variants.get(text);
    if (numbers === undefined) this.#variants.set(text, (numbers = []));
    const before = numbers[variant];
    if (before !== undefined) return before;
    const number = this.examples.push(owner) - 1;
    numbers[variant] = number;
    return number;
  }
}
