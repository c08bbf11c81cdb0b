import type { DoubtKind } from "../compare-persons.js";
import type { SchoolPerson } from "./school-person.js";

/** Why two may be one: one full name in two schools, or what is apart in the names. */
export const DOUBLE_REASONS = [
  "sameName",
  "letters",
  "initials",
  "noPatronymic",
  "surname",
] as const satisfies readonly ("sameName" | DoubtKind)[];
export type DoubleReason = (typeof DOUBLE_REASONS)[number];

/** The surest first; how often each was right on made-up districts stands in docs/persons.md. */
export const CONFIDENCES = ["high", "medium", "low"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export interface Likely {
  readonly one: SchoolPerson;
  readonly other: SchoolPerson;
  readonly why: DoubleReason;
  /** How many letters are apart. */
  readonly letters: number;
  /** How many others of the school the shorter name fits as well. */
  readonly rivals: number;
}

/** How likely two are one; equal births make it a step likelier. */
export function confidenceOf(likely: Likely): Confidence {
  const { one, other } = likely;
  const steps = CONFIDENCES.indexOf(byNames(likely));
  const sameBirth = one.birthYear !== null && one.birthYear === other.birthYear;
  return CONFIDENCES[Math.max(0, steps - Number(sameBirth))] ?? "low";
}

function byNames({ one, other, why, letters, rivals }: Likely): Confidence {
  if (why === "sameName") return one.minor !== other.minor ? "low" : one.knowledge === "full" ? "high" : "medium";
  if (why === "letters") return letters > 1 ? "low" : one.school === other.school ? "high" : "medium";
  return rivals > 0 || why === "surname" ? "low" : "medium";
}
