import { repairLookalikes } from "../../grid/lookalikes.js";
import { daysInMonth, isoOf } from "../../register/iso-date.js";
import { schoolYearIn, schoolYearSpan } from "../../register/school-year.js";

/** Dates as schools write them (domain §1.6): «01» сентября 2022г., 31. 05. 23 г., сентябрь 2022, 2022-2023 уч. год. */

/** What an incomplete date is completed to: its first day as a start, its last as an end. */
export type PeriodEnd = "start" | "end";

const MONTHS = [
  "январ",
  "феврал",
  "март",
  "апрел",
  "ма[йя]",
  "июн",
  "июл",
  "август",
  "сентябр",
  "октябр",
  "ноябр",
  "декабр",
];
const MONTH_WORD = new RegExp(`^(?:${MONTHS.map((stem) => `(${stem}\\p{L}*)`).join("|")})$`, "u");
const SHORT_MONTHS = ["янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];

const known = new Map<string, string | null>();
const MAX_KNOWN = 5000;

/** The ISO date that a text means, or `null`. A month without a year, or a duration, means none (design §5). */
export function parseDateText(text: string, end: PeriodEnd): string | null {
  const key = `${end}:${text}`;
  let iso = known.get(key);
  if (iso === undefined) {
    iso = parse(text, end);
    if (known.size < MAX_KNOWN) known.set(key, iso);
  }
  return iso;
}

/** «1 полугодие 2024-2025» begins and ends where no text says, and is not the whole year. */
const PART_OF_YEAR = /полугод|четверт|триместр|семестр|квартал/i;

function parse(text: string, end: PeriodEnd): string | null {
  if (PART_OF_YEAR.test(text)) return null;
  const bare = withoutTrimmings(text);
  return (
    numericDate(bare) ??
    romanDate(bare) ??
    wordedDate(bare) ??
    monthOfYear(bare, end) ??
    (/\d{2}\s*[-–—/]\s*\d{2}/.test(text) && !namesMonth(bare) ? schoolYearEnd(text, end) : null)
  );
}

/** «Сентябрь – май 2024-2025» is not the whole year. */
function namesMonth(text: string): boolean {
  return (text.match(/\p{L}{3,}/gu) ?? []).some((word) => monthNumber(word) > 0);
}

/** As Excel in Russian writes a long date: «четверг, 29 февраля 2024 г.». */
const WEEKDAY = /^\s*(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|пн|вт|ср|чт|пт|сб|вс),\s*/u;
/** The letter O for a zero: «01.O9.2024». */
const ZERO = /(?<=^|[\d.])[oо](?=[\d.])|(?<=\d)[oо]$/g;

/** Quotes, underscores, «г.», «года», a weekday, a leading «с», «до», «от» and a trailing time mean nothing. */
function withoutTrimmings(text: string): string {
  return repairLookalikes(text)
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/[«»"“”„_'’]/g, " ")
    .replace(ZERO, "0")
    .replace(/\.{2,}/g, ".")
    .replace(WEEKDAY, "")
    .replace(/\s+\d{1,2}:\d{2}(?::\d{2})?\s*$/, "")
    .replace(/(?<=\d)\s*(?:г\.?\s*г\.?|года|год|г)\s*\.?\s*$/u, "")
    .replace(/^(?:с|со|до|по|от|к|в)\s+/u, "")
    .replace(/\s+/g, " ")
    .replace(/[.,;]+$/, "")
    .trim();
}

function numericDate(text: string): string | null {
  const iso = /^(\d{4})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{1,2})(?:t.*)?$/.exec(text);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const match = /^(\d{1,2})\s*[-./,\s]\s*(\d{1,2})\s*[-./,\s]\s*(\d{4}|\d{2})$/.exec(text);
  return match ? dateOf(fullYear(match[3]), Number(match[2]), Number(match[1])) : null;
}

const ROMAN_MONTHS = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/** «1.IX.2024»; the Russian «х» is typed for ten as often. */
function romanDate(text: string): string | null {
  const match = /^(\d{1,2})[\s.]*([ivxх]+)[\s.]*(\d{4}|\d{2})$/.exec(text);
  const month = match ? ROMAN_MONTHS.indexOf((match[2] ?? "").replace(/х/g, "x")) + 1 : 0;
  return match && month > 0 ? dateOf(fullYear(match[3]), month, Number(match[1])) : null;
}

function wordedDate(text: string): string | null {
  const match = /^(\d{1,2})(?:-?(?:го|е))?[\s.-]*(\p{L}+)\.?[\s.-]*(\d{4}|\d{2})$/u.exec(text);
  const month = match ? monthNumber(match[2] ?? "") : 0;
  return match && month > 0 ? dateOf(fullYear(match[3]), month, Number(match[1])) : null;
}

function monthOfYear(text: string, end: PeriodEnd): string | null {
  const worded = /^(?<month>\p{L}+)[.,]?\s*(?<year>\d{4})$/u.exec(text);
  const numeric =
    /^(?<month>\d{1,2})\s*[./]\s*(?<year>\d{4})$/.exec(text) ?? /^(?<year>\d{4})[-.](?<month>\d{2})$/.exec(text);
  const month = worded ? monthNumber(worded.groups?.month ?? "") : Number(numeric?.groups?.month ?? 0);
  const year = Number((worded ?? numeric)?.groups?.year ?? 0);
  if (month < 1 || month > 12 || !isPlausible(year)) return null;
  return isoOf(year, month, end === "start" ? 1 : daysInMonth(year, month));
}

function schoolYearEnd(text: string, end: PeriodEnd): string | null {
  const bare = text.replace(/[\s.]*(?:уч\p{L}*|год\p{L}*|гг?|г)\b/giu, "").replace(/[^\d/–—-]/g, "");
  const year = /^\d{2,4}[-–—/]\d{2,4}$/.test(bare) ? schoolYearIn(bare) : null;
  return year ? schoolYearSpan(year)[end] : null;
}

/** 1 to 12 for a month's word in any case or cut short; 0 for another word. */
export function monthNumber(word: string): number {
  const match = MONTH_WORD.exec(word);
  if (match) return match.slice(1).findIndex((group) => group !== undefined) + 1;
  return SHORT_MONTHS.indexOf(word.slice(0, 3)) >= 0 && word.length <= 4
    ? SHORT_MONTHS.indexOf(word.slice(0, 3)) + 1
    : 0;
}

function dateOf(year: number, month: number, day: number): string | null {
  return isPlausible(year) ? isoOf(year, month, day) : null;
}

/** «01.09.2924» is a slip: nobody of a register was born or taught then. */
function isPlausible(year: number): boolean {
  return year >= 1900 && year < 2100;
}

function fullYear(text = ""): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}
