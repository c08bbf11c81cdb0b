import { message } from "../../../shared/messages/message.js";
import { formatLocale, spokenLocale } from "../../../shared/messages/speaker.js";

const CLOCK = { hour: "2-digit", minute: "2-digit" } as const;

/** «03.06.2023 14:20», “3 Jun 2023 14:20”, in the reader's own time zone. */
export function fullTime(at: Date): string {
  return formatted(at, { ...day(), year: "numeric", ...CLOCK });
}

/** «03.06.2023». */
export function plainDate(at: Date): string {
  return formatted(at, { ...day(), year: "numeric" });
}

/** «14:20». */
export function clockTime(at: Date): string {
  return formatted(at, CLOCK);
}

/** «03.06 14:20»; with the year when it is not the present one. */
export function shortTime(at: Date, now: Date): string {
  return at.getFullYear() === now.getFullYear() ? formatted(at, { ...day(), ...CLOCK }) : fullTime(at);
}

function formatted(at: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(formatLocale(), options).format(at).replace(",", "");
}

/** In English the month is a word: 03/06 is June here and March overseas. */
function day(): Intl.DateTimeFormatOptions {
  return spokenLocale() === "en" ? { day: "numeric", month: "short" } : { day: "2-digit", month: "2-digit" };
}

/** «сегодня», «вчера», «12 дней назад»: whole days of the calendar, not of 24 hours. */
export function daysAgo(at: Date, now: Date): string {
  const days = daysBetween(at, now);
  if (days <= 0) return message("desk.push.today");
  return days === 1 ? message("desk.push.yesterday") : message("desk.push.daysAgo", { days });
}

/** Whole days of the calendar from one time to another. */
export function daysBetween(from: Date, to: Date): number {
  return dayNumber(to) - dayNumber(from);
}

function dayNumber(at: Date): number {
  return Math.round(Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) / 86_400_000);
}

/** «2022–2023» of `2022-2023`. */
export function spokenYears(schoolYear: string): string {
  const [from = "", to = ""] = schoolYear.split("-");
  return message("desk.years", { from, to });
}
