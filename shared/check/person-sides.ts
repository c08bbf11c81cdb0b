import type { PairFields, Party } from "../register/fields.js";

/** The same question of either side of a pair. */
export function sideField<Attribute extends "Name" | "Grade" | "Position" | "Birth" | "Experience" | "Organisation">(
  party: Party,
  attribute: Attribute,
): `${Party}${Attribute}` {
  return `${party}${attribute}`;
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
