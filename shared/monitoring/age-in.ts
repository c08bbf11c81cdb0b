import type { PairFields, Party } from "../register/fields.js";
import { ageOn } from "../register/iso-date.js";

export interface AgeRange {
  readonly from: number;
  readonly to: number;
  /** Classes whose pupils are of that age, for those whose birth is not given. */
  readonly grades: { readonly from: number; readonly to: number };
}

/**
 * Whether a child's age on 1 June of the school year lies in the range; `null` when neither birth nor class tells. Of a
 * year of birth alone the age is the difference of the years.
 */
export function ageIn(
  { from, to, grades }: AgeRange,
  fields: PairFields,
  party: Party,
  schoolYear: string,
): boolean | null {
  const birth = party === "mentor" ? fields.mentorBirth : fields.menteeBirth;
  if (birth !== undefined) {
    const age = ageOn(birth.length === 4 ? `${birth}-01-01` : birth, `${schoolYear.slice(5)}-06-01`);
    return age >= from && age <= to;
  }
  const grade = party === "mentor" ? fields.mentorGrade : fields.menteeGrade;
  const number = /^(1[01]|[1-9])(?!\d)/.exec(grade ?? "")?.[1];
  return number === undefined ? null : Number(number) >= grades.from && Number(number) <= grades.to;
}
