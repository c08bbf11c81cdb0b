import type { Persons } from "./district-persons.js";
import { personName, type PersonsOfPair } from "./school-person.js";

/** Whom a mentor has in one school. */
export interface SchoolLoad {
  readonly school: string;
  /** Names as the rows have them, each mentee once. */
  readonly mentees: readonly string[];
  readonly pairs: number;
}

/** A mentor of the district, with all that they do in its schools. */
export interface MentorLoad {
  readonly mentor: string;
  /** Keys of the persons of schools that the mentor is. */
  readonly people: readonly string[];
  readonly schools: readonly SchoolLoad[];
  /** Each mentee once, though they be in two schools. */
  readonly mentees: readonly string[];
  readonly pairs: number;
  /** More mentees than the district's dictionary allows. */
  readonly over: boolean;
}

interface Draft {
  readonly mentor: string;
  readonly people: Set<string>;
  readonly schools: Map<string, { mentees: Map<string, string>; pairs: number }>;
  readonly mentees: Map<string, string>;
  pairs: number;
}

/** Every mentor's load across schools in pairs that have not ended, the most loaded first. */
export function mentorLoads(pairs: readonly PersonsOfPair[], limit: number, persons: Persons): MentorLoad[] {
  const drafts = new Map<string, Draft>();
  for (const pair of pairs) {
    const mentor = personName(pair, "mentor");
    if (mentor === "" || pair.fields.status === "ended") continue;
    const key = persons.keyOf(pair, "mentor");
    const draft = drafts.get(key) ?? newDraft(mentor);
    drafts.set(key, draft);
    draft.people.add(persons.schoolKeyOf(pair, "mentor"));
    addPair(draft, pair, persons.keyOf(pair, "mentee"));
  }
  return [...drafts.values()]
    .map(({ mentor, people, schools, mentees, pairs: count }) => ({
      mentor,
      people: [...people],
      pairs: count,
      mentees: [...mentees.values()],
      over: mentees.size > limit,
      schools: [...schools].map(([school, load]) => ({
        school,
        pairs: load.pairs,
        mentees: [...load.mentees.values()],
      })),
    }))
    .sort((one, other) => other.mentees.length - one.mentees.length);
}

function newDraft(mentor: string): Draft {
  return { mentor, people: new Set(), schools: new Map(), mentees: new Map(), pairs: 0 };
}

function addPair(draft: Draft, pair: PersonsOfPair, mentee: string): void {
  const school = draft.schools.get(pair.school) ?? { mentees: new Map<string, string>(), pairs: 0 };
  draft.schools.set(pair.school, school);
  school.pairs += 1;
  draft.pairs += 1;
  school.mentees.set(mentee, personName(pair, "mentee"));
  draft.mentees.set(mentee, personName(pair, "mentee"));
}

/** Mentors in several schools, and those with more mentees at a time than the dictionary allows, wherever these are. */
export function notableLoads(pairs: readonly PersonsOfPair[], limit: number, persons: Persons): MentorLoad[] {
  return mentorLoads(pairs, limit, persons).filter(({ over, schools }) => over || schools.length > 1);
}
