import type { PairFields, Party } from "../register/fields.js";

/** Written out: each row is asked for these fields dozens of times, and a name put together is looked up far slower. */
const SIDES = {
  mentor: { Name: "mentorName", Grade: "mentorGrade", Position: "mentorPosition", Birth: "mentorBirth" },
  mentee: { Name: "menteeName", Grade: "menteeGrade", Position: "menteePosition", Birth: "menteeBirth" },
} as const;

type Attribute = keyof (typeof SIDES)["mentor"];

/** The same question of either side of a pair. */
export function sideField<Asked extends Attribute>(party: Party, attribute: Asked): (typeof SIDES)[Party][Asked] {
  return SIDES[party][attribute];
}

/** Of all that rows are asked for most: read by its own name, a field takes a third of the time. */
export function nameOf(party: Party, fields: PairFields): string | undefined {
  return party === "mentor" ? fields.mentorName : fields.menteeName;
}

export function birthOf(party: Party, fields: PairFields): string | undefined {
  return party === "mentor" ? fields.mentorBirth : fields.menteeBirth;
}

const TELLING = ["Birth", "Grade", "Position"] as const;

/** Whether what is known of two sides contradicts that they are one person: another birth, class or post. */
export function contradicts(one: PairFields, oneParty: Party, other: PairFields, otherParty: Party): boolean {
  return TELLING.some((attribute) => {
    const left = one[sideField(oneParty, attribute)];
    const right = other[sideField(otherParty, attribute)];
    if (left === undefined || right === undefined) return false;
    return attribute === "Birth" ? left.slice(0, 4) !== right.slice(0, 4) : left.toLowerCase() !== right.toLowerCase();
  });
}
