import { formEntry } from "../../dictionary/forms.js";
import { ageOn } from "../../register/iso-date.js";
import { schoolYearSpan } from "../../register/school-year.js";
import { countedIdentity, sideField } from "../person-sides.js";
import type { PairRule, RegisterRule, Verdict } from "../rule.js";

/** `age.range`: a pupil outside the ages on the start date; with a year only, when no age in that year fits. */
export const ageRange: PairRule = ({ fields, schoolYear }, options) => {
  const form = formEntry(options.dictionary, fields.form);
  const year = schoolYear ?? options.schoolYear;
  const date = fields.startDate ?? (year ? schoolYearSpan(year).start : null);
  if (!form || !date) return null;
  const { min, max } = options.dictionary.thresholds.pupilAge;
  for (const party of ["mentor", "mentee"] as const) {
    const birth = fields[sideField(party, "Birth")];
    if (form[party] !== "pupil" || birth === undefined) continue;
    const youngest = ageOn(birth.length === 4 ? `${birth}-12-31` : birth, date);
    const oldest = ageOn(birth.length === 4 ? `${birth}-01-01` : birth, date);
    if (oldest >= min && youngest <= max) continue;
    return { code: "age.range", field: sideField(party, "Birth"), values: { age: oldest, min, max } };
  }
  return null;
};

/** `grade.order`: a pupil mentor in a lower class than the mentee; equals need not mind («равный – равному»). */
export const gradeOrder: PairRule = ({ fields }, { dictionary }) => {
  const mentor = gradeNumber(fields.mentorGrade);
  const mentee = gradeNumber(fields.menteeGrade);
  const model = dictionary.roleModels.find((entry) => entry.name === fields.roleModel);
  if (mentor === null || mentee === null || mentor >= mentee || model?.peers) return null;
  if (formEntry(dictionary, fields.form)?.mentor !== "pupil") return null;
  return { code: "grade.order", field: "mentorGrade", values: { mentor, mentee } };
};

function gradeNumber(grade: string | undefined): number | null {
  const match = /^(\d{1,2})\p{L}?$/u.exec(grade ?? "");
  return match ? Number(match[1]) : null;
}

/** `experience.range`: a «молодой специалист» of more than three years; not in reverse mentoring. */
export const experienceRange: PairRule = ({ fields }, { dictionary }) => {
  const model = dictionary.roleModels.find((entry) => entry.name === fields.roleModel);
  const kind = dictionary.kinds.find((entry) => entry.name === fields.kind);
  const years = dictionary.thresholds.youngTeacherYears;
  if (!model?.youngMentee || kind?.reverse || fields.menteeExperience === undefined || fields.menteeExperience <= years)
    return null;
  return {
    code: "experience.range",
    field: "menteeExperience",
    values: { years: fields.menteeExperience, max: years },
  };
};

/** `mentor.overload`: more mentees than the dictionary allows; each is counted once, ended pairs are not. */
export const mentorOverload: RegisterRule = (pairs, { dictionary }) => {
  const mentees = new Map<string, Set<string>>();
  const mentors = pairs.map((pair) => (pair.fields.status === "ended" ? null : countedIdentity(pair, "mentor")));
  for (const [index, pair] of pairs.entries()) {
    const mentor = mentors[index];
    const mentee = countedIdentity(pair, "mentee");
    if (mentor && mentee) mentees.set(mentor, (mentees.get(mentor) ?? new Set()).add(mentee));
  }
  const max = dictionary.thresholds.menteesPerMentor;
  return pairs.flatMap((pair, index): [number, Verdict][] => {
    const count = mentees.get(mentors[index] ?? "")?.size ?? 0;
    if (count <= max) return [];
    return [
      [
        index,
        { code: "mentor.overload", field: "mentorName", values: { name: pair.fields.mentorName ?? "", count, max } },
      ],
    ];
  });
};

/** `person.bothRoles`: somebody is a mentor in one row and a mentee in another. */
export const personBothRoles: RegisterRule = (pairs) => {
  const mentorRows = new Map<string, number>();
  for (const [index, pair] of pairs.entries()) {
    const mentor = countedIdentity(pair, "mentor");
    if (mentor && !mentorRows.has(mentor)) mentorRows.set(mentor, index);
  }
  return pairs.flatMap((pair, index): [number, Verdict][] => {
    const mentee = countedIdentity(pair, "mentee");
    const other = mentee === null ? undefined : mentorRows.get(mentee);
    if (other === undefined || other === index) return [];
    return [
      [
        index,
        {
          code: "person.bothRoles",
          field: "menteeName",
          values: { name: pair.fields.menteeName ?? "", row: pairs[other]?.row ?? 0 },
        },
      ],
    ];
  });
};
