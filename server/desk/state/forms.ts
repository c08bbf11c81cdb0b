import type { SchoolSummary } from "../../../shared/api/district.js";
import { useMemo } from "react";
import { DEFAULT_FORMS } from "../../../shared/dictionary/default-forms.js";
import { useDesk } from "./desk-context.js";
import type { Forms } from "./shown-value.js";

/** The five federal forms and «учитель – ученик»: the cells that every school has, empty ones too. */
const BOARD_FORMS = {
  "teacher-teacher": ["teacher", "teacher"],
  "pupil-pupil": ["pupil", "pupil"],
  "student-pupil": ["student", "pupil"],
  "employer-pupil": ["employer", "pupil"],
  "employer-student": ["employer", "student"],
  "teacher-pupil": ["teacher", "pupil"],
} as const;

export interface BoardForm {
  readonly code: string;
  /** «учитель – учитель». */
  readonly name: string;
  /** The mentor's kind and the mentee's, for headings of narrow columns. */
  readonly parties: (typeof BOARD_FORMS)[keyof typeof BOARD_FORMS];
  /** One of the five that a district must not neglect. */
  readonly federal: boolean;
}

export const boardForms: readonly BoardForm[] = Object.entries(BOARD_FORMS).map(([code, parties]) => {
  const entry = DEFAULT_FORMS.forms.find((form) => form.code === code);
  if (!entry) throw new Error(`the default dictionary lacks ${code}`);
  // A name of two words joined by a dash is not to begin a line with it.
  return { code, name: entry.name.replace(" – ", "\u00a0– "), federal: entry.federal, parties };
});

/** All forms by the names that the district calls them by. */
export function useForms(): Forms {
  const own = useDesk().board.summary?.ownForms;
  return useMemo(() => [...(own ?? []), ...DEFAULT_FORMS.forms], [own]);
}

/** The pairs of a school in the rarer forms, which share one cell. */
export function otherForms(forms: SchoolSummary["forms"]): number {
  return Object.entries(forms).reduce((sum, [code, pairs]) => (code in BOARD_FORMS ? sum : sum + pairs), 0);
}

/** The pairs of all schools by form. */
export function sumForms(schools: readonly SchoolSummary[]): SchoolSummary["forms"] {
  const sum: SchoolSummary["forms"] = {};
  for (const school of schools) {
    for (const [code, pairs] of Object.entries(school.forms)) sum[code] = (sum[code] ?? 0) + pairs;
  }
  return sum;
}
