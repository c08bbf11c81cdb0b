import { type DoubtKind } from "../../shared/persons/compare-persons.js";
import { findLikelyDoubles } from "../../shared/persons/find-likely-doubles.js";
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
  readonly why: "sameName" | DoubtKind;
}

interface Candidate extends PersonInSchool {
  readonly roles: Set<Party>;
  readonly knowledge: Knowledge;
  readonly minor: boolean;
  birthYear: string | null;
}

/** `initials`: nothing more is known of the name; `reduced`: the school knows the whole name, and we its print. */
type Knowledge = "full" | "reduced" | "initials";

/**
 * Probable doubles: one full name in two schools (equal prints), and what shared/persons asks about: within a school
 * anything, across schools full names a letter apart. A grown-up and a child, different births, and different prints
 * beside a reduced name are different persons.
 */
export function findDoubles(pairs: readonly MergedPair[], persons: Persons): Double[] {
  const candidates = collectCandidates(pairs, persons);
  const alike = findLikelyDoubles(
    candidates.map(({ name }) => name),
    {
      placeOf: (index) => candidates[index]?.school ?? "",
      mayBeOne: (one, other) => mayBeOne(candidates[one], candidates[other]),
    },
  );
  return [
    ...sameNameElsewhere(candidates),
    ...alike.flatMap(({ one, other, why }) => inOrder(candidates[one], candidates[other], why)),
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
  const initialsKnowledge = print.name ? "reduced" : "initials";
  return {
    key,
    school: pair.school,
    name,
    roles: new Set(),
    knowledge: parts.initials ? initialsKnowledge : "full",
    minor: print.minor,
    birthYear: null,
  };
}

function birthYearOf({ fields }: MergedPair, party: Party): string | null {
  return (party === "mentor" ? fields.mentorBirth : fields.menteeBirth)?.slice(0, 4) ?? null;
}

function mayBeOne(one: Candidate | undefined, other: Candidate | undefined): boolean {
  if (!one || !other || one.key === other.key || one.minor !== other.minor) return false;
  if (one.birthYear && other.birthYear && one.birthYear !== other.birthYear) return false;
  // Of a reduced name the print speaks, except to one of whom only initials were ever known.
  const kinds = [one.knowledge, other.knowledge];
  return !kinds.includes("reduced") || kinds.includes("initials");
}

function inOrder(one: Candidate | undefined, other: Candidate | undefined, why: DoubtKind): Double[] {
  if (!one || !other) return [];
  return comparedName(one.name) <= comparedName(other.name) ? [{ one, other, why }] : [{ one: other, other: one, why }];
}
