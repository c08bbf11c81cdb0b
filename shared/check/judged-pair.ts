import { isFullName, knowName, type KnownName } from "../persons/known-name.js";
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
  /**
   * What tells the person apart: the print where there is one, else the full name. `null` when only initials are known:
   * then nobody can say that two are one (design §7, §14).
   */
  readonly identity: number | null;
  /** A looser identity for counting a mentor's mentees: initials count as themselves within one school. */
  readonly counted: number | null;
}

/** The numbers that texts of one kind have: no text of another kind is ever the same person. */
interface PersonNumbers {
  readonly prints: Map<string, number>;
  readonly fullNames: Map<string, number>;
  readonly otherNames: Map<string, number>;
}

/** Judges the persons of pairs, one pair after the other: one person has one number in all of them. */
export function personJudge(): (pair: CheckedPair) => JudgedPair {
  const numbers: PersonNumbers = { prints: new Map(), fullNames: new Map(), otherNames: new Map() };
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

function judgePerson(
  name: string | undefined,
  person: PairPersons["mentor"] | undefined,
  numbers: PersonNumbers,
): JudgedPerson {
  const known = name === undefined || person?.minor ? null : knowName(name);
  const identity = identityOf(known, person?.name, numbers);
  if (identity !== null || name === undefined) return { known, identity, counted: identity };
  return { known, identity, counted: numberIn(numbers.otherNames, known?.written ?? comparedName(name), numbers) };
}

function identityOf(known: KnownName | null, print: string | undefined, numbers: PersonNumbers): number | null {
  if (print !== undefined) return numberIn(numbers.prints, print, numbers);
  return known && isFullName(known) ? numberIn(numbers.fullNames, known.text, numbers) : null;
}

function numberIn(kind: Map<string, number>, text: string, numbers: PersonNumbers): number {
  const before = kind.get(text);
  if (before !== undefined) return before;
  const number = numbers.prints.size + numbers.fullNames.size + numbers.otherNames.size;
  kind.set(text, number);
  return number;
}
