import type { SchoolSummary } from "../../../shared/api/district.js";
/** Where a school stands, worst first. */
export declare const SCHOOL_STATES: readonly ["silent", "conflicts", "findings", "done"];
export type SchoolState = (typeof SCHOOL_STATES)[number];
/** The worst thing that can be said of a school: it never sent, disagrees with others, has findings, or is done. */
export declare function schoolState(school: SchoolSummary): SchoolState;
/** How many schools stand where. */
export declare function countStates(schools: readonly SchoolSummary[]): Record<SchoolState, number>;
/** A new list, worst first: by state, then by refused rows, conflicts and warnings, then by name. */
export declare function worstFirst(schools: readonly SchoolSummary[]): SchoolSummary[];
/** The schools of one state (all for `null`) whose name holds every word of the search, in whatever order. */
export declare function chooseSchools(
  schools: readonly SchoolSummary[],
  state: SchoolState | null,
  search: string,
): SchoolSummary[];
