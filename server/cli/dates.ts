import { schoolYearOf } from "../../shared/register/school-year.js";

/** The school year that is on. */
export function currentSchoolYear(now: Date): string {
  return schoolYearOf(now.toISOString().slice(0, 10));
}

/** «03.06.2023». */
export function dayOf(iso: string): string {
  // A day alone is no moment: noon keeps it the same day wherever the program runs.
  const at = new Date(iso.length === 10 ? `${iso}T12:00` : iso);
  return new Intl.DateTimeFormat("ru", { day: "2-digit", month: "2-digit", year: "numeric" }).format(at);
}
