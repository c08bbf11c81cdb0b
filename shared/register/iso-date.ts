/** Plain calendar arithmetic on ISO dates (`2022-09-01`): no instants, no time zones. */

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The ISO text of a date, or `null` when there is no such day (31 June, 29 February of a common year). */
export function isoOf(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

export function partsOf(iso: string): CalendarDate {
  return { year: digits(iso, 0, 4), month: digits(iso, 5, 7), day: digits(iso, 8, 10) };
}

const ZERO = 48;

/** The number that stands there: each row's dates are asked for many times, and cut texts would be garbage. */
function digits(iso: string, from: number, to: number): number {
  let number = 0;
  for (let place = from; place < Math.min(to, iso.length); place += 1)
    number = number * 10 + iso.charCodeAt(place) - ZERO;
  return number;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days since 1970-01-01 (Howard Hinnant, «chrono-compatible low-level date algorithms»: days_from_civil). */
export function daysFromIso(iso: string): number {
  const { year, month, day } = partsOf(iso);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of `daysFromIso` (civil_from_days). */
export function isoFromDays(days: number): string {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1;
  const month = monthIndex + (monthIndex < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return isoOf(year, month, day) ?? "";
}

/** Whole months from one ISO date to another, the last day counted in: 1 September to 31 May is nine. */
export function monthsBetween(start: string, end: string): number {
  const from = partsOf(start);
  const to = partsOf(end);
  const endsItsMonth = to.day === daysInMonth(to.year, to.month);
  const months = (to.year - from.year) * 12 + (to.month - from.month) + (endsItsMonth ? 1 : 0);
  return months - ((endsItsMonth ? 1 : to.day + 1) < from.day ? 1 : 0);
}

/** Whole years lived on a date. */
export function ageOn(birth: string, date: string): number {
  return digits(date, 0, 4) - digits(birth, 0, 4) - (monthAndDay(date) < monthAndDay(birth) ? 1 : 0);
}

function monthAndDay(iso: string): number {
  return 100 * digits(iso, 5, 7) + digits(iso, 8, 10);
}
