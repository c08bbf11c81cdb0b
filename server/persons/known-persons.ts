import { knowPersons, type Persons } from "../../shared/persons/district/district-persons.js";
import type { PersonsOfPair } from "../../shared/persons/district/school-person.js";
import type { Context } from "../context.js";
import type { DistrictData } from "../reports/district-data.js";
import type { StoredPair } from "../store/pairs.js";
import { type IdSource, namedDecisions } from "./person-ids.js";

/** The persons of a district's year, with the pairs that they were learnt from. */
export interface KnownPersons {
  readonly pairs: readonly PersonsOfPair[];
  readonly stored: readonly StoredPair[];
  readonly persons: Persons;
  readonly source: IdSource;
}

/** Learns the persons of the year's pairs, with what the coordinator has said of them. */
export function knownPersons(context: Pick<Context, "secrets">, data: DistrictData): KnownPersons {
  const stored = [...data.pairs.values()].flat();
  const pairs = stored.map(personsOfPair);
  const source = { secrets: context.secrets, districtId: data.district.id, schoolIdOf: (school: string) => school };
  return { pairs, stored, source, persons: knowPersons(pairs, namedDecisions(source, data.personDecisions, pairs)) };
}

export function personsOfPair({
  schoolId,
  fields,
  persons,
}: Pick<StoredPair, "schoolId" | "fields" | "persons">): PersonsOfPair {
  return { school: schoolId, fields, persons };
}
