const clocks = new Map<string, Intl.DateTimeFormat>();

/** Building a formatter costs more than writing a row, so there is one for each time zone. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat("en-GB", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
    });
    clocks.set(timeZone, clock);
  }
  return clock;
}

/**
 * The wall-clock time of an instant, as a Date whose UTC parts are the local ones: that is how exceljs writes a date,
 * and how a person of the district reads it.
 */
export function localTime(iso: string, timeZone: string): Date {
  if (last?.iso !== iso || last.timeZone !== timeZone) last = { iso, timeZone, local: toLocal(iso, timeZone) };
  return new Date(last.local);
}

/** The rows of one push have one time, and stand beside each other. */
let last: { readonly iso: string; readonly timeZone: string; readonly local: number } | null = null;

function toLocal(iso: string, timeZone: string): number {
  const parts = clockOf(timeZone).formatToParts(new Date(iso));
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((each) => each.type === type)?.value);
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"));
}

/** «03.06.2023 14:20». */
export function writtenTime(local: Date): string {
  const iso = local.toISOString();
  return `${iso.slice(8, 10)}.${iso.slice(5, 7)}.${iso.slice(0, 4)} ${iso.slice(11, 16)}`;
}

/** A day as exceljs writes it: midnight in UTC, so that no time zone moves it. */
export function dayOf(isoDate: string): Date {
  return new Date(`${isoDate}T00:00:00Z`);
}
