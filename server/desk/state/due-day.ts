import type { Collection } from "../../../shared/api/collection.js";
import { message } from "../../../shared/messages/message.js";
import { shownDate } from "./shown-value.js";
import { daysBetween, plainDate } from "./time.js";

/** The sentence that says when registers are due: the days that are left, or how long ago it was, calmly (C1). */
export function dueSentence({ dueDate, closedAt }: Collection, now: Date): string {
  if (closedAt !== null) return message("desk.collect.due.closed", { at: plainDate(new Date(closedAt)) });
  if (dueDate === null) return message("desk.collect.due.none");
  const due = shownDate(dueDate);
  const left = daysBetween(now, dayOf(dueDate));
  if (left === 0) return message("desk.collect.due.today", { due });
  return left > 0
    ? message("desk.collect.due.left", { due, days: left })
    : message("desk.collect.due.over", { due, days: -left });
}

/** «12 дней с начала сбора», for a school of which nothing has come; null where nobody knows when it began. */
export function silentSentence({ openedAt }: Collection, now: Date): string | null {
  if (openedAt === null) return null;
  const days = daysBetween(new Date(openedAt), now);
  return days > 0 ? message("desk.collect.silentDays", { days }) : null;
}

/** A day of the calendar as the reader's own day, whatever the time zone. */
function dayOf(iso: string): Date {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return new Date(year, month - 1, day);
}
