import { comparedName } from "../../shared/register/person-name.js";
import type { Party } from "../../shared/register/fields.js";
import type { StoredPair } from "../store/pairs.js";

/**
 * How many persons stand on one side of the pairs, each counted once. The fingerprint of the full name tells them
 * apart; where only initials were known, the name as it was sent does (design §14).
 */
export function distinctPersons(pairs: readonly StoredPair[], party: Party): number {
  return new Set(
    pairs.map(({ fields, persons }) => persons[party].name ?? `~${comparedName(fields[`${party}Name`] ?? "")}`),
  ).size;
}
