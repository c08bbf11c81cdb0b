import type { JudgedPair, JudgedPerson } from "./judged-pair.js";

/** Stands for a number that is not known. */
export const UNKNOWN = -1;

/**
 * The pairs of a register, with the numbers of their persons beside them. Tens of thousands of pairs do not stay in the
 * processor's own memory, and their numbers do: of most pairs, the rules about pairs together need no more.
 */
export class JudgedRegister {
  readonly mentors: PersonColumn;
  readonly mentees: PersonColumn;

  /** Numbers are unknown until {@link takeIn}. */
  constructor(readonly pairs: readonly JudgedPair[]) {
    this.mentors = new PersonColumn(pairs.length);
    this.mentees = new PersonColumn(pairs.length);
  }

  /** Persons' numbers are below it: small and dense, so that a list serves as a map. */
  get numbers(): number {
    return Math.max(this.mentors.numbers, this.mentees.numbers);
  }

  /** Puts down the persons of some of the pairs. */
  takeIn(from: number, to: number): void {
    for (let index = from; index < to; index += 1) {
      const pair = this.pairs[index];
      if (!pair) return;
      this.mentors.put(index, pair.mentor);
      this.mentees.put(index, pair.mentee);
    }
  }
}

/** What `JudgedPerson` has of one side, by the pairs' indices. */
class PersonColumn {
  readonly identity: Int32Array;
  readonly counted: Int32Array;
  readonly writing: Int32Array;
  numbers = 0;

  constructor(pairs: number) {
    this.identity = new Int32Array(pairs).fill(UNKNOWN);
    this.counted = new Int32Array(pairs).fill(UNKNOWN);
    this.writing = new Int32Array(pairs).fill(UNKNOWN);
  }

  put(index: number, person: JudgedPerson): void {
    this.#putIn(this.identity, index, person.identity);
    this.#putIn(this.counted, index, person.counted);
    this.#putIn(this.writing, index, person.writing);
  }

  #putIn(column: Int32Array, index: number, number: number | null): void {
    if (number === null) return;
    column[index] = number;
    if (number >= this.numbers) this.numbers = number + 1;
  }
}
