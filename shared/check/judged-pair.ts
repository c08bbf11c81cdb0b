import { isFullName, knowName, type KnownName } from "../persons/known-name.js";
import { NameNumbers } from "../persons/name-numbers.js";
import type { PairPersons } from "../privacy/policy.js";
import { comparedName } from "../register/person-name.js";
import type { CheckedPair } from "./checked-pair.js";

/** A pair whose persons are judged: once for all rules, and with numbers, which rules compare at no cost. */
export interface JudgedPair extends CheckedPair {
  readonly mentor: JudgedPerson;
  readonly mentee: JudgedPerson;
}

export interface JudgedPerson {
  /** The parsed name; `null` without a name, or where only a reduced one is there, which tells nothing. */
  readonly known: KnownName | null;
  /** The number of the name's writing, the order of its parts included; `null` where the name is not known. */
  readonly writing: number | null;
  /**
   * What tells the person apart: the print where there is one, else the full name. `null` when only initials are known:
   * then nobody can say that two are one (design §7, §14).
   */
  readonly identity: number | null;
  /** A looser identity for counting a mentor's mentees: initials count as themselves within one school. */
  readonly counted: number | null;
}

/** Judges the persons of pairs, one pair after the other: one person has one number in all of them. */
export function personJudge(): (pair: CheckedPair) => JudgedPair {
  const numbers = new PersonNumbers();
  return (pair) => ({
    row: pair.row,
    fields: pair.fields,
    schoolYear: pair.schoolYear,
    persons: pair.persons,
    columns: pair.columns,
    ofYoungTeachers: pair.ofYoungTeachers,
    mentor: judgePerson(pair.fields.mentorName, pair.persons?.mentor, numbers),
    mentee: judgePerson(pair.fields.menteeName, pair.persons?.mentee, numbers),
  });
}

const NOBODY: JudgedPerson = { known: null, writing: null, identity: null, counted: null };

function judgePerson(
  name: string | undefined,
  person: PairPersons["mentor"] | undefined,
  numbers: PersonNumbers,
): JudgedPerson {
  const print = person?.name === undefined ? null : numbers.ofPrint(person.name);
  if (name === undefined) return print === null ? NOBODY : { ...NOBODY, identity: print, counted: print };
  const known = person?.minor ? null : knowName(name);
  const full = known && isFullName(known) ? numbers.ofFullName(known) : null;
  const identity = print ?? full;
  // In the right order, the writing says no more than the name.
  const writing = known && (known.isInOrder && full !== null ? full : numbers.ofWriting(known.written));
  return { known, writing, identity, counted: identity ?? writing ?? numbers.ofWriting(comparedName(name)) };
}

/** The numbers that texts of one kind have: no text of another kind is ever the same person. */
class PersonNumbers {
  readonly #prints = new Map<string, number>();
  readonly #fullNames = new NameNumbers();
  readonly #writings = new Map<string, number>();
  #count = 0;
  readonly #next = () => this.#count++;

  ofPrint(print: string): number {
    return this.#numberIn(this.#prints, print);
  }

  ofFullName(name: KnownName): number {
    return this.#fullNames.numberOf(name, this.#next);
  }

  ofWriting(text: string): number {
    return this.#numberIn(this.#writings, text);
  }

  #numberIn(numbers: Map<string, number>, text: string): number {
    let number = numbers.get(text);
    if (number === undefined) numbers.set(text, (number = this.#next()));
    return number;
  }
}
