import type { PairPersons, PersonPrint } from "../../shared/privacy/policy.js";
import type { PairFields, Party } from "../../shared/register/fields.js";
import { comparedName } from "../../shared/register/person-name.js";

/** As much of a pair as tells its persons apart. */
export interface PersonsOfPair {
  /** Whatever stands for one school: initials are compared within it only. */
  readonly school: string;
  readonly fields: PairFields;
  readonly persons: PairPersons;
}

/** Tells which rows speak of one person. */
export interface Persons {
  /** The same for every pair that the person is in; a person is told apart across schools only by the print. */
  keyOf(pair: PersonsOfPair, party: Party): string;
}

/**
 * Learns the district's persons: one fingerprint is one person, unless two births stand beside it; without a
 * fingerprint (only initials are known) one school and one name are.
 */
export function knowPersons(pairs: readonly PersonsOfPair[]): Persons {
  const births = new Map<string, Set<string>>();
  for (const pair of pairs) {
    for (const { name, nameAndBirth } of [pair.persons.mentor, pair.persons.mentee]) {
      if (!name || !nameAndBirth) continue;
      const known = births.get(name);
      if (known) known.add(nameAndBirth);
      else births.set(name, new Set([nameAndBirth]));
    }
  }
  return {
    keyOf(pair, party) {
      return printKey(pair.persons[party], births) ?? `${pair.school}\n${comparedName(personName(pair, party))}`;
    },
  };
}

// A namesake whose birth is not given is taken for the first of those whose birth is.
function printKey(
  { name, nameAndBirth }: PersonPrint,
  births: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  if (!name) return nameAndBirth ?? null;
  const known = births.get(name);
  if (!known || known.size < 2) return name;
  return nameAndBirth ?? [...known][0] ?? name;
}

export function personName(pair: PersonsOfPair, party: Party): string {
  return (party === "mentor" ? pair.fields.mentorName : pair.fields.menteeName) ?? "";
}

/** How many different persons are on one side of the pairs. */
export function countPersons(pairs: readonly PersonsOfPair[], party: Party, persons: Persons): number {
  return new Set(pairs.map((pair) => persons.keyOf(pair, party))).size;
}
