import type { Draw } from "./draw.js";
import { FORMS, type FormWords, type PersonKind } from "./words/forms.js";
import { FATHERS, MEN, SURNAMES, WOMEN } from "./words/names.js";
import {
  CATEGORIES,
  COLLEGES,
  FIRMS,
  NOTES,
  PROGRAMMES,
  REASONS,
  REQUESTS,
  RESULTS,
  SCHOOLS,
  STUDY_GROUPS,
  SUBJECT_NAMES,
  SUBJECTS,
  WORKERS,
} from "./words/values.js";

/** A person as the register knows him: everything in normal form. */
export interface DrawnPerson {
  readonly kind: PersonKind;
  readonly surname: string;
  readonly given: string;
  /** Empty where the people has none. */
  readonly patronymic: string;
  readonly position?: string;
  readonly subject?: string;
  readonly category?: string;
  readonly experience?: number;
  readonly organisation?: string;
  readonly grade?: string;
  /** A college's group: «ИС-21». */
  readonly studyGroup?: string;
  readonly birth?: string;
  readonly phone: string;
}

/** A mentor with the mentees, and what all of them share. */
export interface Group {
  readonly mentor: DrawnPerson;
  readonly mentees: readonly DrawnPerson[];
  readonly form: FormWords;
  readonly school: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly number: number;
  readonly texts: Readonly<Record<"programme" | "result" | "request" | "reason" | "note", string>>;
}

export interface RegisterOptions {
  readonly year: number;
  readonly forms: readonly FormWords[];
  readonly groups: number;
  readonly mostMentees: number;
  /** Dates are first and last days of months. */
  readonly wholeMonths: boolean;
  readonly schools: readonly string[];
}

/** Draws persons so that no two share a surname with initials: a clean register has no doubles. */
export class RegisterDrawer {
  private readonly used = new Set<string>();
  private number = 0;

  constructor(private readonly draw: Draw) {}

  /** Groups in the order of their schools and forms, as sections and merged cells need them. */
  groups(options: RegisterOptions): Group[] {
    const groups: Group[] = [];
    for (const school of options.schools) {
      for (const form of options.forms) {
        for (let count = 0; count < options.groups; count += 1) groups.push(this.group(form, school, options));
      }
    }
    return groups;
  }

  private group(form: FormWords, school: string, { year, mostMentees, wholeMonths }: RegisterOptions): Group {
    const { draw } = this;
    this.number += 1;
    const startMonth = draw.pick([9, 10]);
    const endMonth = draw.pick([4, 5, 6]);
    return {
      form,
      school,
      number: this.number,
      mentor: this.person(form.mentor, year, true),
      mentees: Array.from({ length: draw.between(1, mostMentees) }, () => this.person(form.mentee, year, false)),
      startDate: isoDay(year, startMonth, wholeMonths ? 1 : draw.between(1, 28)),
      endDate: isoDay(year + 1, endMonth, wholeMonths ? (endMonth === 5 ? 31 : 30) : draw.between(1, 28)),
      texts: {
        programme: draw.pick(PROGRAMMES),
        result: draw.pick(RESULTS),
        request: draw.pick(REQUESTS),
        reason: draw.pick(REASONS),
        note: draw.pick(NOTES),
      },
    };
  }

  private person(kind: PersonKind, year: number, isMentor: boolean): DrawnPerson {
    const { draw } = this;
    const name = this.name();
    const phone = `8-9${String(draw.between(10, 99))}-${String(draw.between(100, 999))}-11-22`;
    const birth = (least: number, most: number) =>
      isoDay(year - draw.between(least, most), draw.between(1, 12), draw.between(1, 28));
    switch (kind) {
      case "teacher":
        return {
          ...name,
          kind,
          phone,
          position: `учитель ${draw.pick(SUBJECTS)}`,
          subject: draw.pick(SUBJECT_NAMES),
          category: draw.pick(CATEGORIES),
          experience: isMentor ? draw.between(5, 40) : draw.between(1, 3),
          organisation: draw.pick(SCHOOLS),
          birth: birth(isMentor ? 30 : 22, isMentor ? 60 : 26),
        };
      case "pupil": {
        const grade = isMentor ? draw.between(9, 11) : draw.between(5, 8);
        const letter = draw.chance(0.8) ? draw.pick(["А", "Б", "В"]) : "";
        return { ...name, kind, phone, grade: `${String(grade)}${letter}`, birth: birth(grade + 7, grade + 7) };
      }
      case "student":
        return {
          ...name,
          kind,
          phone,
          organisation: draw.pick(COLLEGES),
          studyGroup: draw.pick(STUDY_GROUPS),
          birth: birth(18, 22),
        };
      case "employer":
        return {
          ...name,
          kind,
          phone,
          organisation: draw.pick(FIRMS),
          position: draw.pick(WORKERS),
          birth: birth(25, 60),
        };
    }
  }

  private name(): Pick<DrawnPerson, "surname" | "given" | "patronymic"> {
    const { draw } = this;
    for (;;) {
      const sex = draw.below(2) as 0 | 1;
      const surname = draw.pick(SURNAMES)[sex];
      const given = draw.pick(sex === 0 ? MEN : WOMEN);
      const patronymic = draw.chance(0.94) ? draw.pick(FATHERS)[sex] : "";
      const key = `${surname.slice(0, 4)}${given.charAt(0)}${patronymic.charAt(0)}`;
      if (this.used.has(key)) continue;
      this.used.add(key);
      return { surname, given, patronymic };
    }
  }
}

export const FORM_BY_CODE = new Map(FORMS.map((form) => [form.code, form]));

function isoDay(year: number, month: number, day: number): string {
  return `${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
