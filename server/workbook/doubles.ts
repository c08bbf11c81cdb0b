import { distance } from "fastest-levenshtein";
import type { Party } from "../../shared/register/fields.js";
import { comparedName, personParts } from "../../shared/register/person-name.js";
import type { MergedPair } from "./merged-data.js";
import { personName, type Persons } from "./persons.js";

/** A person as one school knows them. */
export interface PersonInSchool {
  readonly key: string;
  readonly school: string;
  readonly name: string;
  readonly roles: ReadonlySet<Party>;
}

/** Two who may be one: asked about, never merged (design: a person is never merged across schools without a human). */
export interface Double {
  readonly one: PersonInSchool;
  readonly other: PersonInSchool;
  readonly why: "sameName" | "letters" | "initials" | "noPatronymic";
}

interface Candidate extends PersonInSchool {
  readonly roles: Set<Party>;
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
  /** `initials`: nothing more is known of the name; `reduced`: the whole name is known to the school and its print to us. */
  readonly kind: "full" | "reduced" | "initials";
  readonly minor: boolean;
  birthYear: string | null;
}

/** In a group of like names each is compared with so many that follow it by alphabet, so that the work stays linear. */
const NEIGHBOURS = 50;
const SHORT_SURNAME = 5;
const SHORT_GIVEN = 4;

/**
 * Probable doubles: one full name in two schools (equal prints); in one school initials that fit a name, or a name
 * without its patronymic; full names a letter apart (two letters within a school). Different patronymics, a grown-up
 * and a child, different births are different persons.
 */
export function findDoubles(pairs: readonly MergedPair[], persons: Persons): Double[] {
  const candidates = collectCandidates(pairs, persons);
  return [
    ...sameNameElsewhere(candidates),
    ...inGroups(
      candidates,
      ({ kind, given, patronymic }) => (kind === "full" && patronymic ? `${given} ${patronymic}` : null),
      surnamesAlike,
    ),
    ...inGroups(
      candidates,
      ({ kind, school, surname, patronymic }) =>
        kind === "full" && patronymic ? `${school}\n${surname} ${patronymic}` : null,
      givenNamesAlike,
    ),
    ...inGroups(candidates, ({ school, surname }) => `${school}\n${surname}`, partlyKnown),
  ];
}

function collectCandidates(pairs: readonly MergedPair[], persons: Persons): Candidate[] {
  const known = new Map<string, Candidate>();
  for (const pair of pairs) {
    for (const party of ["mentor", "mentee"] as const) {
      const key = persons.keyOf(pair, party);
      const place = `${key}\n${pair.school}`;
      const candidate = known.get(place) ?? newCandidate(pair, party, key);
      if (!candidate) continue;
      candidate.roles.add(party);
      candidate.birthYear ??= birthYearOf(pair, party);
      known.set(place, candidate);
    }
  }
  return [...known.values()];
}

// One row for each further school, not for every two of them.
function sameNameElsewhere(candidates: readonly Candidate[]): Double[] {
  const first = new Map<string, Candidate>();
  const found: Double[] = [];
  for (const other of candidates) {
    const one = first.get(other.key);
    if (one) found.push({ one, other, why: "sameName" });
    else first.set(other.key, other);
  }
  return found;
}

function newCandidate(pair: MergedPair, party: Party, key: string): Candidate | null {
  const name = personName(pair, party);
  const parts = personParts(name);
  if (!parts) return null;
  const print = pair.persons[party];
  const initialsKind = print.name ? "reduced" : "initials";
  return {
    key,
    school: pair.school,
    name,
    roles: new Set(),
    surname: comparedName(parts.surname),
    given: comparedName(parts.given),
    patronymic: comparedName(parts.patronymic),
    kind: parts.initials ? initialsKind : "full",
    minor: print.minor,
    birthYear: null,
  };
}

function birthYearOf({ fields }: MergedPair, party: Party): string | null {
  return (party === "mentor" ? fields.mentorBirth : fields.menteeBirth)?.slice(0, 4) ?? null;
}

function inGroups(
  candidates: readonly Candidate[],
  groupOf: (candidate: Candidate) => string | null,
  compare: (one: Candidate, other: Candidate) => Double["why"] | null,
): Double[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const group = groupOf(candidate);
    if (group === null) continue;
    const members = groups.get(group);
    if (members) members.push(candidate);
    else groups.set(group, [candidate]);
  }
  return [...groups.values()].flatMap((members) => compareNeighbours(members, compare));
}

function compareNeighbours(
  members: Candidate[],
  compare: (one: Candidate, other: Candidate) => Double["why"] | null,
): Double[] {
  const found: Double[] = [];
  const sorted = members.sort((one, other) => (comparedName(one.name) < comparedName(other.name) ? -1 : 1));
  sorted.forEach((one, index) => {
    for (const other of sorted.slice(index + 1, index + 1 + NEIGHBOURS)) {
      const why = mayBeOne(one, other) ? compare(one, other) : null;
      if (why) found.push({ one, other, why });
    }
  });
  return found;
}

function mayBeOne(one: Candidate, other: Candidate): boolean {
  return one.minor === other.minor && (one.birthYear === other.birthYear || !one.birthYear || !other.birthYear);
}

// Across a district one letter is already a coincidence often enough; two are looked at within one school only.
function surnamesAlike(one: Candidate, other: Candidate): Double["why"] | null {
  if (one.key === other.key || Math.min(one.surname.length, other.surname.length) < SHORT_SURNAME) return null;
  const apart = distance(one.surname, other.surname);
  const allowed = one.school === other.school && one.surname.length > SHORT_SURNAME ? 2 : 1;
  return apart > 0 && apart <= allowed ? "letters" : null;
}

function givenNamesAlike(one: Candidate, other: Candidate): Double["why"] | null {
  if (one.key === other.key || Math.min(one.given.length, other.given.length) < SHORT_GIVEN) return null;
  return distance(one.given, other.given) === 1 ? "letters" : null;
}

function partlyKnown(one: Candidate, other: Candidate): Double["why"] | null {
  if (one.key === other.key) return null;
  if (one.kind === "initials" || other.kind === "initials") return initialsFit(one, other) ? "initials" : null;
  const bothFull = one.kind === "full" && other.kind === "full";
  return bothFull && one.given === other.given && !one.patronymic !== !other.patronymic ? "noPatronymic" : null;
}

function initialsFit(one: Candidate, other: Candidate): boolean {
  const secondFits = !one.patronymic || !other.patronymic || one.patronymic[0] === other.patronymic[0];
  return one.given[0] === other.given[0] && secondFits;
}
