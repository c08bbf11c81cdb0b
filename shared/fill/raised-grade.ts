const GRADE = /^(\d{1,2})([А-ЯЁ]?)$/u;
export const LAST_GRADE = 11;

/**
 * The class so many years later: `8А` is `9А` after one. `null` for whoever would have left school, and for what is no
 * single class («10-11», a college's group).
 */
export function raisedGrade(grade: string, years: number): string | null {
  const match = GRADE.exec(grade);
  const raised = Number(match?.[1]) + years;
  return match && Number(match[1]) >= 1 && raised <= LAST_GRADE ? `${String(raised)}${match[2] ?? ""}` : null;
}

/**
 * What is left of a post a year later: «учитель физики, стаж 1 год» is «учитель физики». `null` for a class in a column of
 * posts («8А класс»): it changes every year.
 */
export function lastingPost(position: string): string | null {
  const post = position.replace(/[\s,;(]*стаж.*$/isu, "");
  return post === "" || GRADE_AS_POST.test(post) ? null : post;
}

const GRADE_AS_POST = /\d\s*[-«"]?\s*\p{L}?[»"]?\s*(?:класс|кл\.?(?!\p{L}))|^\d{1,2}\s*[-«"]?\s*\p{L}?[»"]?$/iu;
