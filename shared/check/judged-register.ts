import type { KnownName } from "../persons/known-name.js";
import type { CheckedPair } from "./checked-pair.js";
import type { JudgedPair, JudgedPerson } from "./judged-pair.js";

/** Stands for a number that is not known. */
export const UNKNOWN = -1;

/** What the rules about pairs together ask of a pair, but for its persons. */
export type RegisterRow = Pick<CheckedPair, "row" | "fields">;

/**
 * The rows of a register, with what was judged of their persons beside them. Tens of thousands of judged pairs do not
 * stay in the processor's own memory, and the numbers of their persons do: of most, rules need no more.
 */
export class JudgedRegister {
  readonly mentors: PersonColumn;
  readonly mentees: PersonColumn;

  /** Nobody is known until {@link take}. */
  constructor(readonly rows: readonly RegisterRow[]) {
    this.mentors = new PersonColumn(rows.length);
    this.mentees = new PersonColumn(rows.length);
  }

  /** Persons' numbers are below it: small and dense, so that a list serves as a map. */
  get numbers(): number {
    return Math.max(this.mentors.numbers, this.mentees.numbers);
  }

  /** Puts down the persons of the pairs that begin with row `from`, blocks in order. */
  take(from: number, block: readonly JudgedPair[]): void {
    block.forEach(({ mentor, mentee }, place) => {
      this.mentors.put(from + place, mentor);
      this.mentees.put(from + place, mentee);
    });
  }
}

/**
 * What `JudgedPerson` has of one side, by the rows' indices. Gone through with `forEach`: `entries()` would make a list of
 * two for each row.
 */
class PersonColumn {
  readonly known: (KnownName | null)[] = [];
  readonly writing: Int32Array;
  readonly identity: Int32Array;
  readonly counted: Int32Array;
  numbers = 0;

  constructor(rows: number) {
    this.writing = new Int32Array(rows).fill(UNKNOWN);
    this.identity = new Int32Array(rows).fill(UNKNOWN);
    this.counted = new Int32Array(rows).fill(UNKNOWN);
  }

  put(index: number, person: JudgedPerson): void {
    this.known[index] = person.known;
    this.#putIn(this.writing, index, person.writing);
    this.#putIn(this.identity, index, person.identity);
    this.#putIn(this.counted, index, person.counted);
  }

  #putIn(column: Int32Array, index: number, number: number | null): void {
    if (number === null) return;
    column[index] = number;
    if (number >= this.numbers) this.numbers = number + 1;
  }
}
