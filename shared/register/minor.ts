import { formEntry } from "../dictionary/forms.js";
import type { Dictionary, PartyKind } from "../dictionary/schema.js";
import type { PairFields, Party } from "./fields.js";
import { ageOn } from "./iso-date.js";

/** The kind of person that a pair's form puts on a side; `null` when the form is unknown. */
export function partyKind(party: Party, fields: PairFields, dictionary: Dictionary): PartyKind | null {
  return formEntry(dictionary, fields.form)?.[party] ?? null;
}

/**
 * Whether a person counts as a minor: any sign says so, on either side of the pair (design §14). A pupil is one;
 * a student is one unless the birth says 18 or more; so is whoever has a class, or a birth under 18.
 */
export function isMinor(party: Party, fields: PairFields, dictionary: Dictionary): boolean {
  const kind = partyKind(party, fields, dictionary);
  if (kind === "pupil") return true;
  const age = youngestAge(party === "mentor" ? fields.mentorBirth : fields.menteeBirth, fields.startDate);
  if (age !== null && age < 18) return true;
  if (kind === "student" || kind === "trainee") return age === null;
  return hasGrade(party === "mentor" ? fields.mentorGrade : fields.menteeGrade);
}

/** A class from 1 to 11; a college's group is no class. */
function hasGrade(grade: string | undefined): boolean {
  return grade !== undefined && /^(?:[1-9]|1[01])(?!\d)/.test(grade);
}

/** The least age that the birth allows: with a year only, the birthday may still be to come. */
function youngestAge(birth: string | undefined, startDate: string | undefined): number | null {
  if (birth === undefined || startDate === undefined) return null;
  return ageOn(birth.length === 4 ? `${birth}-12-31` : birth, startDate);
}
