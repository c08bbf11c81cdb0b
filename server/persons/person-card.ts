import type { PersonCard } from "../../shared/api/persons.js";
import type { SchoolPerson } from "../../shared/persons/district/school-person.js";
import type { PairFields, Party } from "../../shared/register/fields.js";
import type { DistrictData } from "../reports/district-data.js";
import type { KnownPersons } from "./known-persons.js";
import { personId } from "./person-ids.js";

/** What is said of a person to whoever is to tell them from another. */
export type CardOf = (person: SchoolPerson) => PersonCard;

/** Enough to tell two persons apart by. */
const MOST_ABOUT = 4;

export function cardsOf(data: DistrictData, { pairs, persons, source }: KnownPersons): CardOf {
  const schools = new Map(data.schools.map(({ id, name }) => [id, name]));
  return (person) => ({
    id: personId(source, person),
    name: person.name,
    school: { id: person.school, name: schools.get(person.school) ?? "" },
    roles: [...person.roles].sort(),
    minor: person.minor,
    birthYear: person.birthYear,
    about: aboutPerson(
      person.pairs.flatMap((index) => {
        const pair = pairs[index];
        if (!pair) return [];
        const parties = [...person.roles].filter((party) => persons.schoolKeyOf(pair, party) === person.key);
        return parties.flatMap((party) => saidOf(pair.fields, party));
      }),
    ),
    pairs: person.pairs.length,
  });
}

function saidOf(fields: PairFields, party: Party): string[] {
  const said =
    party === "mentor"
      ? [fields.mentorPosition, fields.mentorSubject, fields.mentorGrade, fields.mentorOrganisation]
      : [fields.menteePosition, fields.menteeSubject, fields.menteeGrade, fields.menteeOrganisation];
  return said.filter((text) => text !== undefined);
}

function aboutPerson(said: readonly string[]): string[] {
  return [...new Set(said)].slice(0, MOST_ABOUT);
}
