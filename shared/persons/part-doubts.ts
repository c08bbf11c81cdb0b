/** More distinct parts than this are in no register: their doubts are not kept, since the table grows with the square. */
const MOST_KEPT = 2048;
const UNKNOWN = 255;

/**
 * How many doubts lie between two parts of names (given names, or patronymics), each two of them asked about once:
 * there are far fewer given names than persons.
 */
export class PartDoubts {
  readonly #size: number;
  readonly #kept: Uint8Array | null;

  /** `examples[number]` is an owner of that part; `doubtsOf` compares the parts of two owners. */
  constructor(
    readonly examples: readonly number[],
    readonly doubtsOf: (one: number, other: number) => number,
  ) {
    this.#size = examples.length;
    this.#kept = this.#size <= MOST_KEPT ? new Uint8Array(this.#size * this.#size).fill(UNKNOWN) : null;
  }

  /** The doubts between two parts, by their numbers. */
  between(one: number, other: number): number {
    const place = one * this.#size + other;
    const kept = this.#kept?.[place] ?? UNKNOWN;
    if (kept !== UNKNOWN) return kept;
    const doubts = this.doubtsOf(this.examples[one] ?? 0, this.examples[other] ?? 0);
    if (this.#kept) this.#kept[place] = doubts;
    return doubts;
  }
}
