import { cleanText } from "../../grid/text.js";
import { monthNumber, parseDateText } from "./date-text.js";
import { saysNothing } from "./cell-reading.js";
import { NOT_ENDED } from "./read-date.js";
import { schoolYearIn } from "../../register/school-year.js";

/** Both dates from one cell (design §5): «01.09.2022 - 31.05.2023», «с … по …», «до …», a school year. */
export interface PeriodReading {
  readonly start?: string;
  readonly end?: string;
  /** Something is written, and it is no period. */
  readonly unreadable: boolean;
}

const known = new Map<string, PeriodReading>();
const MAX_KNOWN = 5000;

export function readPeriod(raw: string): PeriodReading {
  let period = known.get(raw);
  if (!period) {
    period = parsePeriod(cleanText(raw));
    if (known.size < MAX_KNOWN) known.set(raw, period);
  }
  return period;
}

function parsePeriod(text: string): PeriodReading {
  if (saysNothing(text)) return { unreadable: false };
  const twoMonths = monthsOfSchoolYear(text);
  if (twoMonths) return twoMonths;
  const only = /^(?:до|по)\s+(.+)$/i.exec(text);
  if (only) return ofEnds(null, parseDateText(only[1] ?? "", "end"));
  const start = parseDateText(text, "start");
  const end = parseDateText(text, "end");
  if (start && end && start !== end) return ofEnds(start, end);
  if (start) return ofEnds(start, null);
  for (const [left, right] of splits(text)) {
    const to = parseDateText(right, "end");
    const from = to ? (parseDateText(left, "start") ?? parseDateText(withYear(left, to), "start")) : null;
    if (from && to) return ofEnds(from, to);
  }
  return twoDates(text) ?? openPeriod(text);
}

const DATE = /(?<!\d)\d{1,2}\s?\.\s?\d{1,2}\s?\.\s?(?:\d{4}|\d{2})(?!\d)/g;

/** «01.09.2024; 31.05.2025», «начало 01.09.2024, окончание 31.05.2025»: two dates, and no other number but in brackets. */
function twoDates(text: string): PeriodReading | null {
  const bare = text.replace(/\([^()]*\)/g, " ");
  const [first, second, ...more] = bare.match(DATE) ?? [];
  if (first === undefined || second === undefined || more.length > 0 || /\d/.test(bare.replace(DATE, " "))) return null;
  const [start, end] = [parseDateText(first, "start"), parseDateText(second, "end")];
  return start && end ? ofEnds(start, end) : null;
}

/** «с 01.09.2024 по настоящее время», «01.09.2024 –»: there is no last day yet. */
function openPeriod(text: string): PeriodReading {
  const [, left = "", right = ""] =
    /^(.*\d(?:\s*г(?:\.|ода)?)?)\s*(?:[-–—]\s*)?((?:по|до|бес|н\.?\s?в|наст).*)?$/iu.exec(text) ?? [];
  const start = right === "" && !/[-–—]$/.test(text) ? null : parseDateText(left, "start");
  return right === "" || NOT_ENDED.test(right) ? ofEnds(start, null) : ofEnds(null, null);
}

const MONTHS_OF_YEAR = /^(\p{L}{3,})\s*[-–—]\s*(\p{L}{3,})\s+((?:20)?\d\d\s*[-–—/]\s*(?:20)?\d\d)(?:\s*(?:уч|г).*)?$/iu;

/** «Сентябрь – май 2024-2025». */
function monthsOfSchoolYear(text: string): PeriodReading | null {
  const [, first = "", last = "", years = ""] = MONTHS_OF_YEAR.exec(text.toLowerCase()) ?? [];
  const year = years === "" ? null : schoolYearIn(years.replace(/\s/g, ""));
  if (!year || monthNumber(first) === 0 || monthNumber(last) === 0) return null;
  const inYear = (month: string): string =>
    `${month} ${year.slice(...(monthNumber(month) >= FIRST_MONTH ? [0, 4] : [5, 9]))}`;
  return ofEnds(parseDateText(inYear(first), "start"), parseDateText(inYear(last), "end"));
}

/** A school year begins with September; August is still of the one before. */
const FIRST_MONTH = 9;

function ofEnds(start: string | null, end: string | null): PeriodReading {
  return { ...(start ? { start } : {}), ...(end ? { end } : {}), unreadable: !start && !end };
}

/** Every way to cut the text at a dash or at «по», «до». */
function* splits(text: string): Generator<[string, string]> {
  for (const match of text.matchAll(/\s+(?:по|до)\s+|\s*[-–—−]\s*/gi)) {
    yield [text.slice(0, match.index).trim(), text.slice(match.index + match[0].length).trim()];
  }
}

/** «с 1 сентября по 31 мая 2023 г.»: the start is in the end's year, or in the one before when its month is later. */
function withYear(left: string, end: string): string {
  const word = /\p{L}{3,}/u.exec(left.toLowerCase().replace(/^(?:с|со)\s+/, ""))?.[0] ?? "";
  const month = monthNumber(word) || Number(/^\s*(?:с\s+)?\d{1,2}\.(\d{1,2})\.?$/i.exec(left)?.[1] ?? 0);
  if (month === 0 || /\d{4}/.test(left)) return "";
  const year = Number(end.slice(0, 4)) - (month > Number(end.slice(5, 7)) ? 1 : 0);
  return word ? `${left} ${year}` : `${left.replace(/\.$/, "")}.${year}`;
}
