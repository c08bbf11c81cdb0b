import type { MentorLoadAnswer, PersonDecisionAnswer, PersonsAnswer } from "../../shared/api/persons.js";
import { findDoubles } from "../../shared/persons/district/doubles.js";
import { type MentorLoad, notableLoads } from "../../shared/persons/district/mentor-loads.js";
import { auditEntry, type Session } from "../auth/session.js";
import type { Context } from "../context.js";
import { type DistrictData, readDistrict } from "../reports/district-data.js";
import { insertAudit } from "../store/audit.js";
import type { PersonDecisionRow } from "../store/rows.js";
import { type KnownPersons, knownPersons } from "./known-persons.js";
import { type CardOf, cardsOf } from "./person-card.js";
import { personId } from "./person-ids.js";

/** More questions than anybody answers at a sitting. */
const MOST_DOUBLES = 200;
const MOST_DECIDED = 200;
const MOST_MENTORS = 500;

/**
 * Who may be one person, within and across schools, with reason and confidence; what was decided; mentors in several
 * schools or with too many mentees. One audit entry, with counts.
 */
export async function districtPersons(
  context: Context,
  session: Session,
  schoolYear: string | undefined,
): Promise<PersonsAnswer> {
  const data = await readDistrict(context, session.districtId, schoolYear);
  const known = knownPersons(context, data);
  const cardOf = cardsOf(data, known);
  const doubles = findDoubles(known.persons);
  const mentors = loadsWorthSeeing(data, known);
  const scope = { schoolYear: data.schoolYear, doubles: doubles.length, mentors: mentors.length };
  await insertAudit(context.db, auditEntry(context, session, "persons.read", scope));
  return {
    schoolYear: data.schoolYear,
    doubles: doubles
      .slice(0, MOST_DOUBLES)
      .map(({ one, other, ...double }) => ({ ...double, one: cardOf(one), other: cardOf(other) })),
    total: doubles.length,
    decided: decisionAnswers(data.personDecisions.slice(-MOST_DECIDED).reverse(), known, cardOf),
    mentors: mentors.slice(0, MOST_MENTORS),
    limit: data.dictionary.thresholds.menteesPerMentor,
  };
}

/** Decisions with the persons whom the year's rows speak of. */
export function decisionAnswers(
  rows: readonly PersonDecisionRow[],
  { persons, source }: KnownPersons,
  cardOf: CardOf,
): PersonDecisionAnswer[] {
  if (rows.length === 0) return [];
  const people = new Map(persons.people.map((person) => [personId(source, person), person]));
  const card = (id: string) => {
    const person = people.get(id);
    return person ? cardOf(person) : null;
  };
  return rows.map(({ id, answer, one_id, other_id, why, note, at, undone_at }) => ({
    ...{ id, answer, why, note, at, undoneAt: undone_at },
    ...{ one: card(one_id), other: card(other_id) },
  }));
}

function loadsWorthSeeing(data: DistrictData, { pairs, persons }: KnownPersons): MentorLoadAnswer[] {
  const schools = new Map(data.schools.map(({ id, name }) => [id, name]));
  const isConfirmed = ({ people: [first = "", ...others] }: MentorLoad) =>
    others.every((other) => persons.said.areOne(first, other));
  return notableLoads(pairs, data.dictionary.thresholds.menteesPerMentor, persons).map((load) => ({
    ...{ name: load.mentor, mentees: load.mentees.length, pairs: load.pairs, over: load.over },
    schools: load.schools.map(({ school, mentees, pairs: count }) => ({
      ...{ id: school, name: schools.get(school) ?? "" },
      ...{ mentees: mentees.length, pairs: count },
    })),
    confirmed: isConfirmed(load),
  }));
}
