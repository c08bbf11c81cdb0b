import { contradicts } from "../check/person-sides.js";
import { isFullName, isSameText, knowName } from "../persons/known-name.js";
import type { PairFields, Party } from "../register/fields.js";
import type { RegisterPair, RegisterSheet } from "../register/register.js";
import { LAST_GRADE, lastingPost, raisedGrade } from "./raised-grade.js";

/** A pair of last year as the new year's register may begin with it. */
export interface CarriedPair {
  readonly from: PairPlace;
  readonly fields: PairFields;
}

/** A pair of last year that does not simply go on, and why. */
export interface LeftPair {
  readonly from: PairPlace;
  readonly mentorName: string | undefined;
  readonly menteeName: string | undefined;
  readonly reason: LeftReason;
  /** As the pair would go on, where only the school knows whether it does. */
  readonly fields?: PairFields;
}

/**
 * `graduated`: somebody was in the 11th class; `afterNinth`: somebody was in the 9th, and only the school knows who has
 * stayed; `ended`, `completed`: the register says so; `nameMissing`: nobody to carry over; `onePerson`: mentor and mentee are one.
 */
export type LeftReason = "nameMissing" | "onePerson" | "ended" | "completed" | "graduated" | "afterNinth";

export interface PairPlace {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
}

export interface CarriedOver {
  readonly pairs: readonly CarriedPair[];
  readonly left: readonly LeftPair[];
}

/** What lasts from year to year; classes, posts and experience are looked at one by one, dates, papers and results are made anew. */
const LASTING = [
  ...(["school", "form", "roleModel", "kind"] as const),
  ...(["mentorName", "mentorOrganisation", "mentorCategory", "mentorSubject", "mentorBirth"] as const),
  ...(["menteeName", "menteeOrganisation", "menteeSubject", "menteeBirth"] as const),
];

/**
 * Last year's pairs carried over into the register of `schoolYear` (design §8): both persons, the form, the role model,
 * classes a year higher and experience a year longer. Never a date, an order or a consent: they are the new year's own.
 * Pairs that have ended or whose pupils have left are listed apart. A sheet that tells no year is taken for last year's.
 */
export function carryOver(sheets: readonly RegisterSheet[], { schoolYear }: { schoolYear: string }): CarriedOver {
  const pairs: CarriedPair[] = [];
  const left: LeftPair[] = [];
  for (const pair of latestPairs(sheets, schoolYear)) {
    const from = { sheet: pair.sheet, row: pair.row };
    const reason = whyLeft(pair.fields);
    const fields = grown(pair.fields, yearsSince(pair, schoolYear));
    const { mentorName, menteeName } = pair.fields;
    if (!reason) pairs.push({ from, fields });
    else left.push({ from, mentorName, menteeName, reason, ...(reason === "afterNinth" ? { fields } : {}) });
  }
  return { pairs, left };
}

/** The pairs of the latest year before the new one, each once. */
function latestPairs(sheets: readonly RegisterSheet[], schoolYear: string): RegisterPair[] {
  const all = sheets.flatMap((sheet) =>
    sheet.pairs
      .filter(({ sameAs }) => sameAs === undefined)
      .map((pair) => ({ pair: withYear(pair, sheet), year: pair.schoolYear ?? sheet.schoolYear })),
  );
  const before = all.filter(({ year }) => year === undefined || year < schoolYear);
  const latest = before
    .flatMap(({ year }) => year ?? [])
    .sort()
    .at(-1);
  return before.filter(({ year }) => year === undefined || year === latest).map(({ pair }) => pair);
}

function withYear(pair: RegisterPair, { schoolYear }: RegisterSheet): RegisterPair {
  return pair.schoolYear === undefined && schoolYear !== undefined ? { ...pair, schoolYear } : pair;
}

function yearsSince(pair: RegisterPair, schoolYear: string): number {
  return pair.schoolYear === undefined ? 1 : Number(schoolYear.slice(0, 4)) - Number(pair.schoolYear.slice(0, 4));
}

function whyLeft(fields: PairFields): LeftReason | null {
  if (fields.mentorName === undefined || fields.menteeName === undefined) return "nameMissing";
  if (isOnePerson(fields, fields.mentorName, fields.menteeName)) return "onePerson";
  if (fields.status === "ended") return "ended";
  if (fields.completed === true) return "completed";
  const classes = [fields.mentorGrade, fields.menteeGrade].map((grade) =>
    Number(/^\d{1,2}(?=[А-ЯЁ]?$)/u.exec(grade ?? "")),
  );
  if (classes.includes(LAST_GRADE)) return "graduated";
  return classes.includes(NINTH) ? "afterNinth" : null;
}

/** As `pair.self` finds it (check/rules/names.ts): full names that are the same, with nothing that contradicts. */
function isOnePerson(fields: PairFields, mentorName: string, menteeName: string): boolean {
  const [mentor, mentee] = [knowName(mentorName), knowName(menteeName)];
  return isFullName(mentor) && isSameText(mentor, mentee) && !contradicts(fields, "mentor", fields, "mentee");
}

/** After it a pupil may go to the 10th class or to a college. */
const NINTH = 9;

function grown(fields: PairFields, years: number): PairFields {
  const lasting = LASTING.filter((field) => fields[field] !== undefined);
  return {
    ...(Object.fromEntries(lasting.map((field) => [field, fields[field]])) as PairFields),
    ...grownSide(fields, "mentor", years),
    ...grownSide(fields, "mentee", years),
  };
}

function grownSide(fields: PairFields, party: Party, years: number): PairFields {
  const experience = fields[`${party}Experience`];
  const grade = raisedGrade(fields[`${party}Grade`] ?? "", years);
  const post = lastingPost(fields[`${party}Position`] ?? "");
  return {
    ...(experience === undefined ? {} : { [`${party}Experience`]: experience + years }),
    ...(post === null ? {} : { [`${party}Position`]: post }),
    ...(grade === null ? {} : { [`${party}Grade`]: grade }),
  };
}
