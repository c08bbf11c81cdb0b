import type { PersonDecision } from "../../shared/persons/district/links.js";
import { type PersonsOfPair, type SchoolPerson, schoolPersons } from "../../shared/persons/district/school-person.js";
import type { Context } from "../context.js";
import type { PersonDecisionRow } from "../store/rows.js";

/** What persons' ids follow from; `schoolIdOf` knows whatever stands for a school in the pairs. */
export interface IdSource {
  readonly secrets: Context["secrets"];
  readonly districtId: string;
  readonly schoolIdOf: (school: string) => string;
}

/** The id of a person as one school knows them: the same for good, and without the server's key it tells nothing. */
export function personId(
  { secrets, districtId, schoolIdOf }: IdSource,
  { school, mark }: Pick<SchoolPerson, "school" | "mark">,
): string {
  return secrets.keyedHash("person", [districtId, schoolIdOf(school), mark].join("\n"));
}

/**
 * What was decided, with the persons named as `knowPersons` does. Somebody whom no row speaks of keeps the id, so that
 * two who are one with a third stay one when the third has gone.
 */
export function namedDecisions(
  source: IdSource,
  decisions: readonly PersonDecisionRow[],
  pairs: readonly PersonsOfPair[],
): PersonDecision[] {
  if (decisions.length === 0) return [];
  const keys = new Map(schoolPersons(pairs).people.map((person) => [personId(source, person), person.key]));
  const keyOf = (id: string) => keys.get(id) ?? id;
  return decisions.map(({ one_id, other_id, answer }) => ({ one: keyOf(one_id), other: keyOf(other_id), answer }));
}
