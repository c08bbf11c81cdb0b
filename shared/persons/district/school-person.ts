import { remembering } from "../../grid/remembering.js";
import type { PairPersons } from "../../privacy/policy.js";
import type { PairFields, Party } from "../../register/fields.js";
import { comparedName, personParts } from "../../register/person-name.js";

/** As much of a pair as tells its persons apart. */
export interface PersonsOfPair {
  /** Whatever stands for one school: initials are compared within it only. */
  readonly school: string;
  readonly fields: PairFields;
  readonly persons: PairPersons;
}

/** `initials`: nothing more is known of the name; `reduced`: the school knows the whole name, and we its print. */
export type Knowledge = "full" | "reduced" | "initials";

/** A person as one school knows them: all rows of the school with one print, or, without a print, with one name. */
export interface SchoolPerson {
  /** School and mark: one for each person of the district's schools. */
  readonly key: string;
  readonly school: string;
  /** What tells the person within the school: the print, with the birth's where namesakes differ in it, or the name. */
  readonly mark: string;
  readonly name: string;
  /** Of the whole name: equal in all schools. */
  readonly print: string | null;
  /** Of name and birth year. */
  readonly birthPrint: string | null;
  readonly birthYear: string | null;
  readonly knowledge: Knowledge;
  /** Whether any row says so. */
  readonly minor: boolean;
  readonly roles: ReadonlySet<Party>;
  /** Indices of the pairs that the person is in. */
  readonly pairs: readonly number[];
}

type Draft = { -readonly [Key in keyof SchoolPerson]: SchoolPerson[Key] } & {
  readonly roles: Set<Party>;
  readonly pairs: number[];
};

/** Who is in a side of a pair: the key of a `SchoolPerson`. */
export type KeyOf = (pair: PersonsOfPair, party: Party) => string;

const PARTIES: readonly Party[] = ["mentor", "mentee"];

/**
 * The persons of each school's rows, in the rows' order, and how to find them again. A blank name is nobody. Namesakes
 * of one school are two where two births stand beside the name; a row without a birth is taken for the first of them.
 */
export function schoolPersons(pairs: readonly PersonsOfPair[]): { people: SchoolPerson[]; keyOf: KeyOf } {
  const births = birthsBySchool(pairs);
  const markOf = (pair: PersonsOfPair, party: Party) => personMark(pair, party, births);
  const keys = new WeakMap<PersonsOfPair, Record<Party, string>>();
  // Every figure asks for the keys of all pairs, and a key is long.
  const keyOf: KeyOf = (pair, party) => {
    let both = keys.get(pair);
    if (!both) keys.set(pair, (both = keysOf(pair, markOf)));
    return both[party];
  };
  const hasInitials = remembering((name) => personParts(name)?.initials !== false);
  const people = new Map<string, Draft>();
  for (const [index, pair] of pairs.entries()) {
    for (const party of PARTIES) {
      const key = keyOf(pair, party);
      const person = people.get(key) ?? draftOf(pair, party, { key, mark: markOf(pair, party), hasInitials });
      if (!person) continue;
      people.set(key, person);
      person.roles.add(party);
      person.minor ||= pair.persons[party].minor;
      person.birthPrint ??= pair.persons[party].nameAndBirth ?? null;
      person.birthYear ??= birthYearOf(pair, party);
      if (person.pairs.at(-1) !== index) person.pairs.push(index);
    }
  }
  return { people: [...people.values()], keyOf };
}

/** The name that stands on one side of a pair; empty where it is blank. */
export function personName({ fields }: PersonsOfPair, party: Party): string {
  return (party === "mentor" ? fields.mentorName : fields.menteeName) ?? "";
}

/** By school and print, the different births beside the name; in one order, whatever that of the rows. */
function birthsBySchool(pairs: readonly PersonsOfPair[]): ReadonlyMap<string, readonly string[]> {
  const births = new Map<string, Set<string>>();
  for (const { school, persons } of pairs) {
    for (const { name, nameAndBirth } of [persons.mentor, persons.mentee]) {
      if (!name || !nameAndBirth) continue;
      const place = `${school}\n${name}`;
      const known = births.get(place);
      if (known) known.add(nameAndBirth);
      else births.set(place, new Set([nameAndBirth]));
    }
  }
  return new Map([...births].flatMap(([place, known]) => (known.size > 1 ? [[place, [...known].sort()]] : [])));
}

/** A print never looks like a name: it stands behind a sign of its own. */
function personMark(pair: PersonsOfPair, party: Party, births: ReadonlyMap<string, readonly string[]>): string {
  const { name, nameAndBirth } = pair.persons[party];
  const print = name ?? nameAndBirth;
  if (!print) return `=${comparedName(personName(pair, party))}`;
  const known = births.get(`${pair.school}\n${print}`);
  return known ? `#${print}+${nameAndBirth ?? known[0] ?? ""}` : `#${print}`;
}

/**
 * Every mark that a side of a school's rows may have had, whichever namesakes stood beside it: what a decision may have
 * named the person by.
 */
export function possibleMarks(pairs: readonly PersonsOfPair[], party: Party): Set<string> {
  const marks = new Set<string>();
  for (const pair of pairs) {
    const { name, nameAndBirth } = pair.persons[party];
    const print = name ?? nameAndBirth;
    if (print) for (const birth of ["", "+", `+${nameAndBirth ?? ""}`]) marks.add(`#${print}${birth}`);
    else if (personName(pair, party) !== "") marks.add(`=${comparedName(personName(pair, party))}`);
  }
  return marks;
}

function keysOf(pair: PersonsOfPair, markOf: KeyOf): Record<Party, string> {
  const key = (party: Party) => `${pair.school}\n${markOf(pair, party)}`;
  return { mentor: key("mentor"), mentee: key("mentee") };
}

interface Known {
  readonly key: string;
  readonly mark: string;
  readonly hasInitials: (name: string) => boolean;
}

function draftOf(pair: PersonsOfPair, party: Party, { key, mark, hasInitials }: Known): Draft | null {
  const name = personName(pair, party);
  if (name === "") return null;
  const print = pair.persons[party].name ?? pair.persons[party].nameAndBirth ?? null;
  return {
    key,
    mark,
    name,
    print,
    school: pair.school,
    birthPrint: null,
    birthYear: null,
    minor: false,
    roles: new Set(),
    pairs: [],
    knowledge: hasInitials(name) ? (print ? "reduced" : "initials") : "full",
  };
}

function birthYearOf({ fields }: PersonsOfPair, party: Party): string | null {
  return (party === "mentor" ? fields.mentorBirth : fields.menteeBirth)?.slice(0, 4) ?? null;
}
