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
    return left !== undefined && right !== undefined && left !== right && IS_OTHER[attribute](left, right);
  });
}

/** The same may be said more or less exactly: 2009 of 12.05.2009, «9» of «9А», «учитель» of «Учитель физики». */
const IS_OTHER: Readonly<Record<(typeof TELLING)[number], (one: string, other: string) => boolean>> = {
  Birth: (one, other) => !one.startsWith(other) && !other.startsWith(one),
  Grade: (one, other) => {
    const [left, right] = [one.toLowerCase(), other.toLowerCase()];
    return left !== right && !(withoutLetter(left) === right || withoutLetter(right) === left);
  },
  Position: (one, other) => {
    const [left, right] = [one.toLowerCase(), other.toLowerCase()];
    return !left.includes(right) && !right.includes(left);
  },
};

function withoutLetter(grade: string): string {
  return grade.replace(/^(\d{1,2})\p{L}$/u, "$1");
}
