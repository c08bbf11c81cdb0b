import type { SchoolSummary } from "../../../shared/api/district.js";

/** Where a school stands, worst first. */
export const SCHOOL_STATES = ["silent", "returned", "conflicts", "findings", "done", "none", "accepted"] as const;
export type SchoolState = (typeof SCHOOL_STATES)[number];

/**
 * The worst thing that can be said of a school: it is silent, was sent back, disagrees with others, has findings, or is
 * done. What the coordinator has accepted is no worse for a finding.
 */
export function schoolState(school: SchoolSummary): SchoolState {
  if (school.state !== "sent") return school.state;
  if (school.openConflicts > 0) return "conflicts";
  if (school.refused > 0 || school.warnings > 0) return "findings";
  return "done";
}

/** How many schools stand where. */
export function countStates(schools: readonly SchoolSummary[]): Record<SchoolState, number> {
  const counts = Object.fromEntries(SCHOOL_STATES.map((state) => [state, 0])) as Record<SchoolState, number>;
  for (const school of schools) counts[schoolState(school)] += 1;
  return counts;
}

const byName = new Intl.Collator("ru", { numeric: true });

/** A new list, worst first: by state, then by refused rows, conflicts and warnings, then by name. */
export function worstFirst(schools: readonly SchoolSummary[]): SchoolSummary[] {
  return [...schools].sort(
    (a, b) =>
      SCHOOL_STATES.indexOf(schoolState(a)) - SCHOOL_STATES.indexOf(schoolState(b)) ||
      b.refused - a.refused ||
      b.openConflicts - a.openConflicts ||
      b.warnings - a.warnings ||
      byName.compare(a.name, b.name),
  );
}

/** The schools of one state (all for `null`) whose name holds every word of the search, in whatever order. */
export function chooseSchools(
  schools: readonly SchoolSummary[],
  state: SchoolState | null,
  search: string,
): SchoolSummary[] {
  const words = comparable(search).split(" ").filter(Boolean);
  return schools.filter((school) => {
    const name = comparable(school.name);
    return (state === null || schoolState(school) === state) && words.every((word) => name.includes(word));
  });
}

/** People type «е» for «ё», and no «ёлочки». */
function comparable(text: string): string {
  return text
    .toLocaleLowerCase("ru")
    .replaceAll("ё", "е")
    .replaceAll(/[«»"“”„]/g, "")
    .replaceAll(/\s+/g, " ");
}
