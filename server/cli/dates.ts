import { schoolYearOf } from "../../shared/register/school-year.js";
import { schoolYearSchema } from "../../shared/sync/types.js";
import { cliError } from "./cli-error.js";

/** The school year that is on. */
export function currentSchoolYear(now: Date): string {
  return schoolYearOf(now.toISOString().slice(0, 10));
}

/** A school year as a person types it, `2022-2023` or «2022–2023». Throws a `CliError` for anything else. */
export function readSchoolYear(text: string): string {
  const year = text.trim().replace(/[–—]/, "-");
  const isYear = schoolYearSchema.safeParse(year).success && Number(year.slice(5)) === Number(year.slice(0, 4)) + 1;
  if (!isYear) throw cliError("badYear", { year: text });
  return year;
}

/** A day as a person types it, `2023-06-15` or «15.06.2023», as an ISO date. Throws for a day that there is not. */
export function readDay(text: string): string {
  const iso = text.trim().replace(/^(\d\d)\.(\d\d)\.(\d{4})$/, "$3-$2-$1");
  const at = /^\d{4}-\d\d-\d\d$/.test(iso) ? new Date(`${iso}T00:00Z`) : null;
  // 31 February is read as 3 March, or not at all.
  if (!at || Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== iso)
    throw cliError("badDate", { date: text });
  return iso;
}

/** «2022–2023». */
export function writtenYear(schoolYear: string): string {
  return schoolYear.replace("-", "–");
}

/** «03.06.2023». */
export function dayOf(iso: string): string {
  // A day alone is no moment: noon keeps it the same day wherever the program runs.
  const at = new Date(iso.length === 10 ? `${iso}T12:00` : iso);
  return new Intl.DateTimeFormat("ru", { day: "2-digit", month: "2-digit", year: "numeric" }).format(at);
}
