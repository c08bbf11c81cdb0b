import { ageOn } from "../../register/iso-date.js";
import { schoolYearSpan } from "../../register/school-year.js";
import type { PairFields } from "../../register/fields.js";
import { type JudgedRegister, UNKNOWN } from "../judged-register.js";
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
export const mentorOverload: RegisterRule = (register, { dictionary }) => {
  const max = dictionary.thresholds.menteesPerMentor;
  const verdicts: [number, Verdict][] = [];
  const ofBusy = pairsOfBusy(register, max);
  const menteesOf = new Map<number, Set<number>>();
  for (const index of ofBusy) {
    const [mentor, mentee] = [register.mentors.counted[index] ?? UNKNOWN, register.mentees.counted[index] ?? UNKNOWN];
    const mentees = menteesOf.get(mentor) ?? new Set();
    if (mentee !== UNKNOWN) menteesOf.set(mentor, mentees.add(mentee));
  }
  for (const index of ofBusy) {
    const [row, mentor] = [register.rows[index], register.mentors.counted[index] ?? UNKNOWN];
    const count = menteesOf.get(mentor)?.size ?? 0;
    if (row && count > max) verdicts.push([index, overloadVerdict(row.fields, count, max)]);
  }
  return verdicts;
};

export function overloadVerdict(fields: PairFields, count: number, max: number): Verdict {
  return { code: "mentor.overload", field: "mentorName", values: { name: fields.mentorName ?? "", count, max } };
}

/** The pairs that count, of those mentors who stand in more than `max` pairs: nobody else can have more mentees. */
function pairsOfBusy({ rows, mentors, numbers }: JudgedRegister, max: number): number[] {
  const counts = new Uint32Array(numbers);
  mentors.counted.forEach((mentor) => {
    if (mentor !== UNKNOWN) counts[mentor] = (counts[mentor] ?? 0) + 1;
  });
  const found: number[] = [];
  mentors.counted.forEach((mentor, index) => {
    if (mentor === UNKNOWN || (counts[mentor] ?? 0) <= max) return;
    const row = rows[index];
    if (row && isCounted(row.fields)) found.push(index);
  });
  return found;
}

/** An ended pair burdens nobody. */
export function isCounted(fields: PairFields): boolean {
  return fields.status !== "ended";
}

/** `person.bothRoles`: somebody is a mentor in one row and a mentee in another. */
export const personBothRoles: RegisterRule = ({ rows, mentors, mentees, numbers }) => {
  // By a person's number, the first pair with this mentor.
  const asMentor = new Int32Array(numbers).fill(UNKNOWN);
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const mentor = mentors.counted[index] ?? UNKNOWN;
    if (mentor !== UNKNOWN) asMentor[mentor] = index;
  }
  const verdicts: [number, Verdict][] = [];
  mentees.counted.forEach((mentee, index) => {
    const other = mentee === UNKNOWN ? UNKNOWN : (asMentor[mentee] ?? UNKNOWN);
    const row = other === UNKNOWN || other === index ? undefined : rows[index];
    if (row) verdicts.push([index, bothRolesVerdict(row.fields, rows[other]?.row ?? 0)]);
  });
  return verdicts;
};

export function bothRolesVerdict(fields: PairFields, mentorRow: number): Verdict {
  const values = { name: fields.menteeName ?? "", row: mentorRow };
  return { code: "person.bothRoles", field: "menteeName", values };
}
