import { cleanText } from "../../grid/text.js";
import { monthNumber, parseDateText } from "./date-text.js";
import { saysNothing } from "./cell-reading.js";

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
  return { unreadable: true };
}

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
