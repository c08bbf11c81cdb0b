/** How many letters of a part are its beginning and its end. */
export interface PartEnds {
  readonly beginning: number;
  readonly end: number;
}

/**
 * Numbers the distinct texts of one part of many names (all surnames, all patronymics) in the order in which they come,
 * with their beginnings, ends and first letters. There are far fewer parts than names, and whoever compares numbers
 * neither builds nor hashes a text.
 */
export class PartNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #pieces = new Map<string, number>();
  /** By a part's number, the number of its beginning. */
  readonly beginnings: number[] = [];
  readonly ends: number[] = [];
  readonly initials: number[] = [];

  constructor(readonly letters: PartEnds) {}

  /** The number of a text, a new one for a new text. */
  numberOf(text: string): number {
    const before = this.#numbers.get(text);
    if (before !== undefined) return before;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    this.beginnings.push(this.#pieceOf(text.slice(0, this.letters.beginning)));
    this.ends.push(this.#pieceOf(text.slice(-this.letters.end)));
    this.initials.push(this.#pieceOf(text.charAt(0)));
    return number;
  }

  /** Numbers are less than this. */
  get size(): number {
    return this.#numbers.size;
  }

  /** The numbers of beginnings, ends and first letters are less than this. */
  get pieces(): number {
    return this.#pieces.size;
  }

  /** By a part's number, its place in the alphabet; `backwards`, where words are read from their ends. */
  ranks({ backwards }: { backwards: boolean }): number[] {
    const texts = [...this.#numbers.keys()];
    const read = backwards ? texts.map((text) => [...text].reverse().join("")) : texts;
    const order = [...read.keys()].sort((one, other) => ((read[one] ?? "") < (read[other] ?? "") ? -1 : 1));
    const ranks: number[] = [];
    for (const [place, number] of order.entries()) ranks[number] = place;
    return ranks;
  }

  #pieceOf(piece: string): number {
    const before = this.#pieces.get(piece);
    if (before !== undefined) return before;
    const number = this.#pieces.size;
    this.#pieces.set(piece, number);
    return number;
  }
}
