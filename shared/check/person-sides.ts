import type { PairFields, Party } from "../register/fields.js";
import { comparedName, personKey } from "../register/person-name.js";
import type { CheckedPair } from "./checked-pair.js";

/** The same question of either side of a pair. */
export function sideField<Attribute extends "Name" | "Grade" | "Position" | "Birth" | "Experience" | "Organisation">(
  party: Party,
  attribute: Attribute,
): `${Party}${Attribute}` {
  return `${party}${attribute}`;
}

/**
 * What tells a person apart: the print where there is one (a reduced name tells nothing), else the full name.
 * `null` when only initials are known: then nobody can say that two are one (design §7, §14).
 */
export function personIdentity(pair: CheckedPair, party: Party): string | null {
  const print = pair.persons?.[party].name;
  if (print !== undefined) return `print:${print}`;
  const name = pair.fields[sideField(party, "Name")];
  if (name === undefined || pair.persons?.[party].minor) return null;
  const key = personKey(name);
  return key === null ? null : `name:${key}`;
}

/** A looser identity for counting a mentor's mentees: initials count as themselves within one school. */
export function countedIdentity(pair: CheckedPair, party: Party): string | null {
  const name = pair.fields[sideField(party, "Name")];
  return personIdentity(pair, party) ?? (name === undefined ? null : `text:${comparedName(name)}`);
}

/** Whether what is known of two sides contradicts that they are one person: another birth, class or post. */
export function contradicts(one: PairFields, oneParty: Party, other: PairFields, otherParty: Party): boolean {
  return (["Birth", "Grade", "Position"] as const).some((attribute) => {
    const left = one[sideField(oneParty, attribute)];
    const right = other[sideField(otherParty, attribute)];
    if (left === undefined || right === undefined) return false;
    return attribute === "Birth" ? left.slice(0, 4) !== right.slice(0, 4) : left.toLowerCase() !== right.toLowerCase();
  });
}
