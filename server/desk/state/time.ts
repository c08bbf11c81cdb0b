import { message } from "../../../shared/messages/message.js";

const dateAndTime = new Intl.DateTimeFormat("ru", {
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});
const dayAndTime = new Intl.DateTimeFormat("ru", {
  day: "2-digit",
  month: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});
const clock = new Intl.DateTimeFormat("ru", { hour: "2-digit", minute: "2-digit" });

/** «03.06.2023 14:20», in the reader's own time zone. */
export function fullTime(at: Date): string {
  return dateAndTime.format(at).replace(",", "");
}

/** «14:20». */
export function clockTime(at: Date): string {
  return clock.format(at);
}

/** «03.06 14:20»; with the year when it is not the present one. */
export function shortTime(at: Date, now: Date): string {
  return (at.getFullYear() === now.getFullYear() ? dayAndTime : dateAndTime).format(at).replace(",", "");
}

/** «сегодня», «вчера», «12 дней назад»: whole days of the calendar, not of 24 hours. */
export function daysAgo(at: Date, now: Date): string {
  const days = dayNumber(now) - dayNumber(at);
  if (days <= 0) return message("desk.push.today");
  return days === 1 ? message("desk.push.yesterday") : message("desk.push.daysAgo", { days });
}

function dayNumber(at: Date): number {
  return Math.round(Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) / 86_400_000);
}

/** «2022–2023» of `2022-2023`. */
export function spokenYears(schoolYear: string): string {
  const [from = "", to = ""] = schoolYear.split("-");
  return message("desk.years", { from, to });
}
