import type { MergedPair } from "./merged-data.js";
import { personName, type Persons } from "./persons.js";

/** A mentor with more mentees at a time than the district's dictionary allows. */
export interface Overload {
  readonly mentor: string;
  readonly schools: readonly string[];
  readonly mentees: readonly string[];
}

/** Mentors with more than `limit` different mentees in pairs that have not ended, across schools; the most loaded first. */
export function findOverloads(pairs: readonly MergedPair[], limit: number, persons: Persons): Overload[] {
  const loads = new Map<string, { mentor: string; schools: Set<string>; mentees: Map<string, string> }>();
  for (const pair of pairs) {
    if (pair.fields.status === "ended") continue;
    const key = persons.keyOf(pair, "mentor");
    const load = loads.get(key) ?? { mentor: personName(pair, "mentor"), schools: new Set(), mentees: new Map() };
    loads.set(key, load);
    load.schools.add(pair.school);
    load.mentees.set(persons.keyOf(pair, "mentee"), personName(pair, "mentee"));
  }
  return [...loads.values()]
    .filter((load) => load.mentees.size > limit)
    .map((load) => ({ mentor: load.mentor, schools: [...load.schools], mentees: [...load.mentees.values()] }))
    .sort((one, other) => other.mentees.length - one.mentees.length);
}
