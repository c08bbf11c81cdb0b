import { type CellValue, type Grid, isBlank } from "../grid/grid.js";
import { isDateFormat } from "../grid/serial-date.js";
import { cleanText, textOf } from "../grid/text.js";
import type { ColumnField, Party } from "../register/fields.js";
import { readDate } from "./cells/read-date.js";
import { readPeriod } from "./cells/read-period.js";
import { readGrade } from "./cells/read-plain.js";
import { isAmongOthers } from "./row-kind.js";

/** What the values of a column with an unknown heading may be: kinds of values that nothing else looks like. */
export type ValueKind = "grade" | "date" | "period" | "order" | "position" | "number" | "personKind" | "status";

export interface ValuesSeen {
  readonly kind: ValueKind | null;
  /** The earliest date of a column of dates: the start comes before the end. */
  readonly earliest: string;
}

const SAMPLE = 40;
const MOST = 0.8;
/** A class in normal form; as written it has a letter or the word «класс» besides the number. */
const GRADE = /^(?:[1-9]|1[01])\p{Lu}?$/u;
const LETTER_OR_WORD = /\S.*[А-Яа-яё]/;
const PLAIN_GRADE = /^(?:[1-9]|1[01]|[IVX]{1,4})$/;
/** «Школьник», «студент»: what a contest's «Категория» holds (domain §1.5). */
export const PERSON_KIND = /^(?:школьни|студент|учени|учащ|обучающ)/i;
/** What a pair's «Статус» holds; of a person it would be a post. */
const STATUS =
  /^(?:действу|активн|актуальн|прекращ|заверш|законч|выбыл|выбыв|приостан|расторг|закрыт|продолжа|работает|в процессе|в работе)/i;
const POSITION = /^(?:учител|преподавател|педагог|воспитател|директор|зам(?:\.|еститель)|методист|логопед|психолог)/i;
const ORDER = /(?:приказ\S*\s+)?№\s*\S+\s+от\s+\S*\d/i;

/** Looks at the first filled cells of a column; `null` where they are of several kinds or of none. */
export function seeValues(
  grid: Grid,
  column: number,
  { firstRow, bottom }: { firstRow: number; bottom: number },
): ValuesSeen {
  const counts: Record<ValueKind, number> = {
    grade: 0,
    date: 0,
    period: 0,
    order: 0,
    position: 0,
    number: 0,
    personKind: 0,
    status: 0,
  };
  let filled = 0;
  let number = 0;
  let plainGrades = 0;
  let earliest = "9999";
  for (let row = firstRow; row <= bottom && filled < SAMPLE; row += 1) {
    const values = grid.values[row] ?? [];
    const value = values[column] ?? null;
    if (isBlank(value) || !isAmongOthers(values)) continue;
    filled += 1;
    const format = grid.formats[row]?.[column] ?? "General";
    const date =
      typeof value === "number" && !isDateFormat(format)
        ? undefined
        : readDate(value, format, "start", grid.date1904).value;
    const text = typeof value === "string" ? cleanText(value) : "";
    const isNext = isNextNumber(value, number);
    if (isNext) number = Number.parseInt(textOf(value), 10);
    const isSpan = SPAN.test(text) && isPeriod(text);
    const kind = isSpan ? "period" : date !== undefined ? "date" : isNext ? "number" : kindOfText(text);
    if (kind) counts[kind] += 1;
    if (kind !== "date" && PLAIN_GRADE.test(textOf(value))) plainGrades += 1;
    if (date !== undefined && date < earliest) earliest = date;
  }
  // «7» beside «8А» is a class; a column of bare numbers may be anything. So may «1, 1, 1»: it numbers nothing.
  if (counts.grade > 0) counts.grade += plainGrades;
  if (number * MOST_ROWS_A_NUMBER < filled) counts.number = 0;
  const kind = (Object.keys(counts) as ValueKind[]).find((one) => filled > 1 && counts[one] >= MOST * filled) ?? null;
  return { kind, earliest };
}

/** A mentor with three mentees has one number for three rows. */
const MOST_ROWS_A_NUMBER = 3;

/** «1», «1.», and the same number again where a mentor has several rows. */
function isNextNumber(value: CellValue, last: number): boolean {
  if (typeof value !== "number" && !/^\s*\d{1,4}\s*[.)]?\s*$/.test(textOf(value))) return false;
  const number = Number.parseInt(textOf(value), 10);
  return number > 0 && (number === last + 1 || number === last);
}

/** «2021-2022 уч. год» and «до 31.05.2023» can be read as one day, too. */
const SPAN = /\d{4}\D+\d{4}|^до\s/i;

function isPeriod(text: string): boolean {
  if (text.length >= 60 || !/\d{4}/.test(text)) return false;
  const { start, end } = readPeriod(text);
  return end !== undefined && (start !== undefined || /^до\s/i.test(text));
}

function kindOfText(text: string): ValueKind | null {
  // «1 г.» is how long somebody works, and no class with a letter.
  if (/^\d{1,2}\s+г\.$/.test(text)) return null;
  if (LETTER_OR_WORD.test(text) && GRADE.test(readGrade(text, "General", false).value ?? "")) return "grade";
  if (ORDER.test(text)) return "order";
  if (POSITION.test(text)) return "position";
  if (PERSON_KIND.test(text)) return "personKind";
  if (STATUS.test(text)) return "status";
  return isPeriod(text) ? "period" : null;
}

/** A pair cannot begin before this: earlier dates are births. */
export const EARLIEST_PAIR = "2015";

/** The fields that columns with unknown headings get by their values alone; a field with a column of its own is left out. */
export function fieldsByValues(
  unread: readonly {
    readonly index: number;
    readonly seen: ValuesSeen;
    readonly party: Party;
    readonly isFirst: boolean;
  }[],
  taken: ReadonlySet<ColumnField>,
): Map<number, ColumnField> {
  const found = new Map<number, ColumnField>();
  const give = (index: number, field: ColumnField): void => {
    if (!taken.has(field) && ![...found.values()].includes(field)) found.set(index, field);
  };
  for (const { index, seen, party, isFirst } of unread) {
    if (seen.kind === "grade") give(index, `${party}Grade`);
    if (seen.kind === "number" && isFirst) give(index, "rowNo");
    if (seen.kind === "position") give(index, `${party}Position`);
    if (seen.kind === "order") give(index, "order");
    if (seen.kind === "period" && !taken.has("startDate") && !taken.has("endDate")) give(index, "period");
  }
  const dates = unread.filter(({ seen }) => seen.kind === "date" && seen.earliest >= EARLIEST_PAIR);
  const [first, second, ...more] = [...dates].sort((left, right) =>
    left.seen.earliest.localeCompare(right.seen.earliest),
  );
  // A lone date may be anything; of two the earlier is the start.
  if (first && second && more.length === 0 && !taken.has("period")) {
    give(first.index, "startDate");
    give(second.index, "endDate");
  }
  return found;
}
