import { ageOn } from "../../register/iso-date.js";
import { schoolYearSpan } from "../../register/school-year.js";
import type { PairFields } from "../../register/fields.js";
import type { JudgedPair } from "../judged-pair.js";
import { birthOf, nameOf, sideField } from "../person-sides.js";
import { isYoungTeacher } from "../young-teacher.js";
import type { PairRule, RegisterRule, Verdict } from "../rule.js";

/** `age.range`: a pupil outside the ages on the start date; with a year only, when no age in that year fits. */
export const ageRange: PairRule = ({ fields, schoolYear }, options) => {
  const form = options.formOf(fields.form);
  const year = schoolYear ?? options.schoolYear;
  const date = fields.startDate ?? (year ? schoolYearSpan(year).start : null);
  if (!form || !date) return null;
  const { min, max } = options.dictionary.thresholds.pupilAge;
  for (const party of ["mentor", "mentee"] as const) {
    const birth = birthOf(party, fields);
    if (form[party] !== "pupil" || birth === undefined) continue;
    const isYear = birth.length === 4;
    const oldest = ageOn(isYear ? `${birth}-01-01` : birth, date);
    const youngest = isYear ? ageOn(`${birth}-12-31`, date) : oldest;
    if (oldest >= min && youngest <= max) continue;
    return {
      code: "age.range",
      field: sideField(party, "Birth"),
      values: { name: nameOf(party, fields) ?? "", age: oldest, min, max },
    };
  }
  return null;
};

/** `grade.order`: a pupil mentor in a lower class than the mentee; equals need not mind («равный – равному»). */
export const gradeOrder: PairRule = ({ fields }, { formOf, roleModelOf }) => {
  if (fields.mentorGrade === undefined || fields.menteeGrade === undefined) return null;
  const mentor = gradeNumber(fields.mentorGrade);
  const mentee = gradeNumber(fields.menteeGrade);
  if (mentor === null || mentee === null || mentor >= mentee) return null;
  if (roleModelOf(fields.roleModel)?.peers) return null;
  if (formOf(fields.form)?.mentor !== "pupil") return null;
  return { code: "grade.order", field: "mentorGrade", values: { mentor, mentee } };
};

function gradeNumber(grade: string): number | null {
  const match = /^(\d{1,2})\p{L}?$/u.exec(grade);
  return match ? Number(match[1]) : null;
}

/** `experience.range`: a «молодой специалист» of more than three years; not in reverse mentoring. */
export const experienceRange: PairRule = (pair, { dictionary }) => {
  const { fields } = pair;
  const max = dictionary.thresholds.youngTeacherYears;
  if (fields.menteeExperience === undefined || fields.menteeExperience <= max) return null;
  const kind = dictionary.kinds.find((entry) => entry.name === fields.kind);
  if (kind?.reverse || !isYoungTeacher(pair, dictionary)) return null;
  return { code: "experience.range", field: "menteeExperience", values: { years: fields.menteeExperience, max } };
};

/** `mentor.overload`: more mentees than the dictionary allows; each is counted once, ended pairs are not. */
export const mentorOverload: RegisterRule = (pairs, { dictionary }) => {
  const max = dictionary.thresholds.menteesPerMentor;
  const menteesOf = menteesOfMany(pairs, max);
  const verdicts: [number, Verdict][] = [];
  if (menteesOf.size === 0) return verdicts;
  pairs.forEach(({ mentor, fields }, index) => {
    const count = isCounted(fields) && mentor.counted !== null ? (menteesOf.get(mentor.counted)?.size ?? 0) : 0;
    if (count > max) verdicts.push([index, overloadVerdict(fields, count, max)]);
  });
  return verdicts;
};

export function overloadVerdict(fields: PairFields, count: number, max: number): Verdict {
  return { code: "mentor.overload", field: "mentorName", values: { name: fields.mentorName ?? "", count, max } };
}

/** The mentees of those mentors who stand in more than `max` pairs: nobody else can have more of them. */
function menteesOfMany(pairs: readonly JudgedPair[], max: number): ReadonlyMap<number, ReadonlySet<number>> {
  // Persons' numbers are small and dense, so that a list serves as a map.
  const rows: number[] = [];
  const menteesOf = new Map<number, Set<number>>();
  for (const { mentor, fields } of pairs) {
    if (mentor.counted === null || !isCounted(fields)) continue;
    const count = (rows[mentor.counted] ?? 0) + 1;
    rows[mentor.counted] = count;
    if (count > max && !menteesOf.has(mentor.counted)) menteesOf.set(mentor.counted, new Set());
  }
  if (menteesOf.size === 0) return menteesOf;
  for (const { mentor, mentee, fields } of pairs)
    if (mentor.counted !== null && mentee.counted !== null && isCounted(fields))
      menteesOf.get(mentor.counted)?.add(mentee.counted);
  return menteesOf;
}

/** An ended pair burdens nobody. */
export function isCounted(fields: PairFields): boolean {
  return fields.status !== "ended";
}

/** `person.bothRoles`: somebody is a mentor in one row and a mentee in another. */
export const personBothRoles: RegisterRule = (pairs) => {
  const mentorRows: number[] = [];
  pairs.forEach(({ mentor }, index) => {
    if (mentor.counted !== null) mentorRows[mentor.counted] ??= index;
  });
  const verdicts: [number, Verdict][] = [];
  pairs.forEach(({ mentee, fields }, index) => {
    const other = mentee.counted === null ? undefined : mentorRows[mentee.counted];
    if (other === undefined || other === index) return;
    verdicts.push([index, bothRolesVerdict(fields, pairs[other]?.row ?? 0)]);
  });
  return verdicts;
};

export function bothRolesVerdict(fields: PairFields, mentorRow: number): Verdict {
  const values = { name: fields.menteeName ?? "", row: mentorRow };
  return { code: "person.bothRoles", field: "menteeName", values };
}
