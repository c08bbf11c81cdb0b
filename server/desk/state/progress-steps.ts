import type { Progress } from "../../../shared/api/progress.js";

/** One day of the collection: how many schools had reported by its end. */
export interface ProgressDay {
  /** ISO date, in the reader's own time zone. */
  readonly date: string;
  readonly reported: number;
}

/** The days on which the number grew, the earliest first. */
export function progressDays({ reportedAt }: Pick<Progress, "reportedAt">): ProgressDay[] {
  const days = new Map<string, number>();
  reportedAt.forEach((at, index) => days.set(localDay(new Date(at)), index + 1));
  return [...days].map(([date, reported]) => ({ date, reported }));
}

/** What a plot needs: seconds and counts, from the day before the first report to today or the due date. */
export function progressPoints(progress: Progress, now: Date): { at: number[]; reported: (number | null)[] } {
  const days = progressDays(progress);
  const today = localDay(now);
  const [first] = days;
  if (!first) return { at: [], reported: [] };
  const due = progress.dueDate ?? today;
  const points: { at: number; reported: number | null }[] = [
    { at: secondsOf(first.date) - DAY_SECONDS, reported: 0 },
    ...days.map(({ date, reported }) => ({ at: secondsOf(date), reported })),
  ];
  const last = days.at(-1)?.reported ?? 0;
  if (secondsOf(today) > secondsOf(days.at(-1)?.date ?? today)) points.push({ at: secondsOf(today), reported: last });
  // Days to come belong to the axis, not to the curve.
  if (secondsOf(due) > (points.at(-1)?.at ?? 0)) points.push({ at: secondsOf(due), reported: null });
  return { at: points.map(({ at }) => at), reported: points.map(({ reported }) => reported) };
}

const DAY_SECONDS = 86_400;

/** Midnight of an ISO date in the reader's time zone, as the plot's axis counts. */
export function secondsOf(date: string): number {
  const [year = 1970, month = 1, day = 1] = date.split("-").map(Number);
  return new Date(year, month - 1, day).getTime() / 1000;
}

function localDay(at: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${String(at.getFullYear())}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
