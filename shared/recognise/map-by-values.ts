import type { Grid } from "../grid/grid.js";
import { isBlank } from "../grid/grid.js";
import { isDateFormat } from "../grid/serial-date.js";
import { cleanText } from "../grid/text.js";
import type { ColumnField, Party } from "../register/fields.js";
import { readDate } from "./cells/read-date.js";
import { readPeriod } from "./cells/read-period.js";

/** What the values of a column with an unknown heading may be: kinds of values that nothing else looks like. */
export type ValueKind = "grade" | "date" | "period" | "order" | "position" | "number" | "personKind" | "status";

export interface ValuesSeen {
  readonly kind: ValueKind | null;
  /** The earliest date of a column of dates: the start comes before the end. */
  readonly earliest: string;
}

const SAMPLE = 40;
const MOST = 0.8;
const GRADE = /^(?:[1-9]|1[01])\s*[-«"]?\s*[А-Яа-я]\s*[»"]?\s*(?:кл\.?|класс)?$/;
/** «Школьник», «студент»: what a contest's «Категория» holds (domain §1.5). */
export const PERSON_KIND = /^(?:школьни|студент|учени|учащ|обучающ)/i;
/** What a pair's «Статус» holds; of a person it would be a post. */
const STATUS =
  /^(?:действу|активн|актуальн|прекращ|заверш|законч|выбыл|выбыв|приостан|расторг|закрыт|продолжа|работает)/i;
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
  let earliest = "9999";
  for (let row = firstRow; row <= bottom && filled < SAMPLE; row += 1) {
    const value = grid.values[row]?.[column] ?? null;
    if (isBlank(value)) continue;
    filled += 1;
    const format = grid.formats[row]?.[column] ?? "General";
    const date =
      typeof value === "number" && !isDateFormat(format)
        ? undefined
        : readDate(value, format, "start", grid.date1904).value;
    const text = typeof value === "string" ? cleanText(value) : "";
    const kind = date !== undefined ? "date" : value === filled ? "number" : kindOfText(text);
    if (kind) counts[kind] += 1;
    if (date !== undefined && date < earliest) earliest = date;
  }
  const kind = (Object.keys(counts) as ValueKind[]).find((one) => filled > 1 && counts[one] >= MOST * filled) ?? null;
  return { kind, earliest };
}

function kindOfText(text: string): ValueKind | null {
  if (GRADE.test(text)) return "grade";
  if (ORDER.test(text)) return "order";
  if (POSITION.test(text)) return "position";
  if (PERSON_KIND.test(text)) return "personKind";
  if (STATUS.test(text)) return "status";
  const period = text.length < 60 && /\d{4}/.test(text) ? readPeriod(text) : null;
  return period?.start && period.end ? "period" : null;
}

/** A pair cannot begin before this: earlier dates are births. */
export const EARLIEST_PAIR = "2015";

/** The fields that columns with unknown headings get by their values alone; a field with a column of its own is left out. */
export function fieldsByValues(
  unread: readonly { readonly index: number; readonly seen: ValuesSeen; readonly party: Party }[],
  taken: ReadonlySet<ColumnField>,
): Map<number, ColumnField> {
  const found = new Map<number, ColumnField>();
  const give = (index: number, field: ColumnField): void => {
    if (!taken.has(field) && ![...found.values()].includes(field)) found.set(index, field);
  };
  for (const { index, seen, party } of unread) {
    if (seen.kind === "grade") give(index, `${party}Grade`);
    if (seen.kind === "number") give(index, "rowNo");
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
