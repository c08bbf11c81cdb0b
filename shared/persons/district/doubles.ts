import { findLikelyDoubles } from "../find-likely-doubles.js";
import { comparedName } from "../../register/person-name.js";
import { type Confidence, confidenceOf, CONFIDENCES, type DoubleReason, type Likely } from "./confidence.js";
import type { Persons } from "./district-persons.js";
import type { SchoolPerson } from "./school-person.js";

/** Two who may be one: asked about, never merged (RULES.md, rule 12). */
export interface Double {
  readonly one: SchoolPerson;
  readonly other: SchoolPerson;
  readonly why: DoubleReason;
  readonly letters: number;
  readonly confidence: Confidence;
}

/**
 * Probable doubles, the surest first: one full name in two schools (equal prints), and what shared/persons asks about:
 * within a school anything, across schools full names a letter apart. A grown-up and a child, different births, and
 * different prints beside a reduced name are different persons. Of two groups of persons one question is asked; what a
 * human has answered, of them or of others who are one with them, is asked no more.
 */
export function findDoubles(persons: Persons): Double[] {
  const { people } = persons;
  const alike = findLikelyDoubles(
    people.map(({ name }) => name),
    {
      placeOf: (index) => people[index]?.school ?? "",
      mayBeOne: (one, other) => mayBeOne(people[one], people[other]) && isOpen(people[one], people[other], persons),
    },
  );
  const namesakes = persons.presumed.map(([one, other]) => ({ one, other, why: "sameName" as const, letters: 0 }));
  const similar = alike.flatMap(({ one, other, why, letters }) => inOrder(people[one], people[other], why, letters));
  const doubles = [...namesakes.map((each) => ({ ...each, rivals: 0 })), ...withRivals(similar, persons)].map(
    (likely): Double => {
      const { one, other, why, letters } = likely;
      return { one, other, why, letters, confidence: confidenceOf(likely) };
    },
  );
  return oneForTwoGroups(doubles.sort(bySureness), persons);
}

/** Then by name, so that the rows' order decides nothing. */
function bySureness(left: Double, right: Double): number {
  const sureness = CONFIDENCES.indexOf(left.confidence) - CONFIDENCES.indexOf(right.confidence);
  return sureness || order(left.one.name, right.one.name) || order(keysOf(left), keysOf(right));
}

function keysOf({ one, other }: Double): string {
  return `${one.key}\n${other.key}`;
}

function order(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function mayBeOne(one: SchoolPerson | undefined, other: SchoolPerson | undefined): boolean {
  if (!one || !other || one.minor !== other.minor) return false;
  if (one.birthYear && other.birthYear && one.birthYear !== other.birthYear) return false;
  // Of a reduced name the print speaks, except to one of whom only initials were ever known.
  const kinds = [one.knowledge, other.knowledge];
  return !kinds.includes("reduced") || kinds.includes("initials");
}

function isOpen(one: SchoolPerson | undefined, other: SchoolPerson | undefined, { counted }: Persons): boolean {
  return !!one && !!other && !counted.areOne(one.key, other.key) && !counted.areApart(one.key, other.key);
}

function inOrder(
  one: SchoolPerson | undefined,
  other: SchoolPerson | undefined,
  why: DoubleReason,
  letters: number,
): Omit<Likely, "rivals">[] {
  if (!one || !other) return [];
  const [first, second] = comparedName(one.name) <= comparedName(other.name) ? [one, other] : [other, one];
  return [{ one: first, other: second, why, letters }];
}

/** Initials, and names without a patronymic, may fit several of a school: each of them is one of so many. */
function withRivals(similar: readonly Omit<Likely, "rivals">[], { counted }: Persons): Likely[] {
  const fitting = new Map<string, Set<string>>();
  const note = (person: SchoolPerson, fits: SchoolPerson): void => {
    const before = fitting.get(person.key);
    if (before) before.add(counted.rootOf(fits.key));
    else fitting.set(person.key, new Set([counted.rootOf(fits.key)]));
  };
  for (const { one, other, why } of similar) {
    if (why === "letters") continue;
    note(one, other);
    note(other, one);
  }
  const rivals = ({ key }: SchoolPerson) => Math.max((fitting.get(key)?.size ?? 1) - 1, 0);
  return similar.map((likely) => ({ ...likely, rivals: Math.max(rivals(likely.one), rivals(likely.other)) }));
}

function oneForTwoGroups(doubles: readonly Double[], { counted }: Persons): Double[] {
  const asked = new Set<string>();
  return doubles.filter(({ one, other, why }) => {
    if (why === "sameName") return true;
    const groups = [counted.rootOf(one.key), counted.rootOf(other.key)].sort().join("\n\n");
    return !asked.has(groups) && asked.add(groups);
  });
}
