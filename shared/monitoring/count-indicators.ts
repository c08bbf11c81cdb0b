import { isYoungTeacher } from "../check/young-teacher.js";
import { needsConsent, needsOrder } from "../check/rules/papers.js";
import { formEntry } from "../dictionary/forms.js";
import type { Dictionary } from "../dictionary/schema.js";
import { comparedWording } from "../grid/text.js";
import type { PairPersons } from "../privacy/policy.js";
import type { PairFields } from "../register/fields.js";
import { ageIn, type AgeRange } from "./age-in.js";
import type { IndicatorCode } from "./indicators.js";

/** A pair as it is counted: who its persons are, so that nobody counts twice. */
export interface CountedPair {
  readonly fields: PairFields;
  readonly persons: PairPersons;
  readonly mentor: string;
  readonly mentee: string;
}

/** What the register tells of an indicator. `part` or `base` is `null` where it tells nothing of it. */
export interface CountedFigures {
  readonly part: number | null;
  readonly base: number | null;
  /** Persons whose age the register does not tell: they are not in the part, and may belong there. */
  readonly unknown: number;
}

export interface CountingOptions {
  readonly dictionary: Dictionary;
  readonly schoolYear: string;
  readonly schools: number;
  readonly reported: number;
}

const MENTEES_OF_AGE: AgeRange = { from: 10, to: 19, grades: { from: 5, to: 11 } };
const MENTORS_OF_AGE: AgeRange = { from: 15, to: 19, grades: { from: 10, to: 11 } };

/** Counts the indicators of a year from its pairs: persons, not rows, and ages on 1 June (domain §4.1). */
export function countIndicators(
  pairs: readonly CountedPair[],
  options: CountingOptions,
): Readonly<Record<IndicatorCode, CountedFigures>> {
  const { dictionary } = options;
  const checked = pairs.map((pair) => ({ ...pair, row: 0 }));
  const minors = checked.filter((pair) => needsConsent(pair, { dictionary }));
  const ordered = checked.filter((pair) => needsOrder(pair, { dictionary }));
  const share = (of: readonly CountedPair[], has: (fields: PairFields) => boolean): CountedFigures =>
    known(of.filter(({ fields }) => has(fields)).length, of.length);
  const federal = dictionary.forms.filter((form) => form.federal).map((form) => form.code);
  const used = new Set(pairs.map(({ fields }) => fields.form));
  return {
    menteesOfAge: personsOfAge(pairs, "mentee", MENTEES_OF_AGE, options),
    mentorsOfAge: personsOfAge(pairs, "mentor", MENTORS_OF_AGE, options),
    youngTeachers: known(distinct(checked.filter((pair) => isYoung(pair, dictionary)).map(({ mentee }) => mentee))),
    organisations: known(distinct(pairs.flatMap((pair) => organisationOf(pair, dictionary)))),
    menteesSatisfied: known(null),
    mentorsSatisfied: known(null),
    schoolsReported: known(options.reported, options.schools),
    federalForms: known(federal.filter((code) => used.has(code)).length, federal.length),
    consents: share(minors, (fields) => fields.consentMentee === true),
    orders: share(ordered, (fields) => fields.order !== undefined),
    plans: share(pairs, (fields) => fields.plan === true),
  };
}

function known(part: number | null, base: number | null = null): CountedFigures {
  return { part, base, unknown: 0 };
}

function distinct(keys: readonly string[]): number {
  return new Set(keys).size;
}

/** Children and students of an age, each once; one mention that tells the age is enough. */
function personsOfAge(
  pairs: readonly CountedPair[],
  party: "mentor" | "mentee",
  range: AgeRange,
  { dictionary, schoolYear }: CountingOptions,
): CountedFigures {
  const told = new Map<string, boolean | null>();
  for (const pair of pairs) {
    const kind = formEntry(dictionary, pair.fields.form)?.[party];
    if (!pair.persons[party].minor && kind !== "pupil" && kind !== "student") continue;
    const isOfAge = ageIn(range, pair.fields, party, schoolYear);
    told.set(pair[party], isOfAge ?? told.get(pair[party]) ?? null);
  }
  const answers = [...told.values()];
  return {
    part: answers.filter((isOfAge) => isOfAge === true).length,
    base: null,
    unknown: answers.filter((isOfAge) => isOfAge === null).length,
  };
}

function isYoung(pair: CountedPair & { readonly row: number }, dictionary: Dictionary): boolean {
  if (formEntry(dictionary, pair.fields.form)?.mentee !== "teacher") return false;
  const { menteeExperience } = pair.fields;
  if (menteeExperience !== undefined) return menteeExperience <= dictionary.thresholds.youngTeacherYears;
  return isYoungTeacher(pair, dictionary);
}

function organisationOf({ fields }: CountedPair, dictionary: Dictionary): string[] {
  const mentor = formEntry(dictionary, fields.form)?.mentor;
  if (mentor !== "employer" && mentor !== "partner") return [];
  return fields.mentorOrganisation === undefined ? [] : [comparedWording(fields.mentorOrganisation)];
}
