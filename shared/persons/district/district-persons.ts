import type { Party } from "../../register/fields.js";
import { Links, type PersonDecision } from "./links.js";
import { type PersonsOfPair, type SchoolPerson, schoolPersons } from "./school-person.js";

/** Tells which rows of the district speak of one person. */
export interface Persons {
  /** Every person of every school. */
  readonly people: readonly SchoolPerson[];
  /** Who is one by a human's word alone. */
  readonly said: Links;
  /** Who counts as one: by a human's word, and by equal prints as long as nobody says otherwise. */
  readonly counted: Links;
  /** Those who count as one by equal prints alone: the first, and each further one. */
  readonly presumed: readonly (readonly [one: SchoolPerson, other: SchoolPerson])[];
  /** The same for every pair that the person is in, whatever the school. */
  keyOf(pair: PersonsOfPair, party: Party): string;
  /** The key of a person of a school, in a side of a pair. */
  schoolKeyOf(pair: PersonsOfPair, party: Party): string;
}

/**
 * Learns the district's persons. Figures count equal prints as one person, unless two births stand beside them or a
 * human has called them different; that merges nobody: whether they are one is still asked (RULES.md, rule 12). Persons
 * without a print (only initials are known) are one by a human's word only. `decisions` name persons by their keys.
 */
export function knowPersons(pairs: readonly PersonsOfPair[], decisions: readonly PersonDecision[] = []): Persons {
  const { people, keyOf } = schoolPersons(pairs);
  const said = new Links(decisions);
  const counted = new Links(decisions);
  const presumed = namesakes(people).flatMap((group) => presumeOne(group, counted));
  return {
    ...{ people, said, counted, presumed, schoolKeyOf: keyOf },
    keyOf: (pair, party) => counted.rootOf(keyOf(pair, party)),
  };
}

/** Bearers of one print whose births do not differ; whoever's birth is not given is taken for the first of the others. */
function namesakes(people: readonly SchoolPerson[]): SchoolPerson[][] {
  const byPrint = new Map<string, SchoolPerson[]>();
  for (const person of people) {
    if (person.print === null) continue;
    const before = byPrint.get(person.print);
    if (before) before.push(person);
    else byPrint.set(person.print, [person]);
  }
  return [...byPrint.values()].filter((group) => group.length > 1).flatMap(byBirth);
}

function byBirth(bearers: readonly SchoolPerson[]): SchoolPerson[][] {
  const births = [...new Set(bearers.flatMap(({ birthPrint }) => birthPrint ?? []))].sort();
  if (births.length < 2) return [inOrder(bearers)];
  const [first] = births;
  return births.map((birth) => inOrder(bearers.filter(({ birthPrint }) => (birthPrint ?? first) === birth)));
}

/** The schools' order decides nothing. */
function inOrder(bearers: readonly SchoolPerson[]): SchoolPerson[] {
  return [...bearers].sort((one, other) => (one.key < other.key ? -1 : 1));
}

/** Each bearer counts as one with the first that nobody has called different. */
function presumeOne(bearers: readonly SchoolPerson[], counted: Links): [SchoolPerson, SchoolPerson][] {
  const firsts: SchoolPerson[] = [];
  const presumed: [SchoolPerson, SchoolPerson][] = [];
  for (const bearer of bearers) {
    if (firsts.some(({ key }) => counted.areOne(key, bearer.key))) continue;
    const first = firsts.find(({ key }) => !counted.areApart(key, bearer.key));
    if (!first) firsts.push(bearer);
    else {
      counted.join(first.key, bearer.key);
      presumed.push([first, bearer]);
    }
  }
  return presumed;
}

/** How many different persons are on one side of the pairs. */
export function countPersons(pairs: readonly PersonsOfPair[], party: Party, persons: Persons): number {
  return new Set(pairs.map((pair) => persons.keyOf(pair, party))).size;
}
