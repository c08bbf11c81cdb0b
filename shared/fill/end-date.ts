import { message } from "../messages/message.js";
import { monthsBetween, partsOf } from "../register/iso-date.js";
import { schoolYearOf, schoolYearSpan } from "../register/school-year.js";
import { type FillContext, type FillRow, joinedRows, rowKey } from "./fill-rows.js";
import type { Offer } from "./suggestion.js";

/**
 * The end of the school year as the end date of a pair that has begun in it (design §8): the day on which all other
 * pairs of that year in the table end, since many schools close the year on 31 May; failing that, 31 August (design §2).
 * Nothing for a pair that has ended early, nor where the pair would last shorter or longer than the dictionary allows.
 */
export function offerEndDates(rows: readonly FillRow[], context: FillContext): Offer[] {
  const ends = new Map<string, string | null>();
  for (const row of rows) {
    const { startDate, endDate } = row.pair.fields;
    if (startDate === undefined || endDate === undefined || isEnded(row)) continue;
    const key = tableAndYear(row, startDate);
    const known = ends.get(key);
    ends.set(key, known === undefined || known === endDate ? endDate : null);
  }
  const joined = joinedRows(context.workbook);
  const { min, max } = context.dictionary.thresholds.durationMonths;
  return rows.flatMap((row) => {
    const { startDate, endDate } = row.pair.fields;
    if (startDate === undefined || endDate !== undefined || isEnded(row) || hasOwnNote(row)) return [];
    const year = schoolYearOf(startDate);
    const common = ends.get(tableAndYear(row, startDate));
    if (common && !isClosing(common)) return [];
    const value = common ?? schoolYearSpan(year).end;
    const months = value < startDate ? 0 : monthsBetween(startDate, value);
    if (months < min || months > max || schoolYearOf(value) !== year) return [];
    if (joined.has(rowKey(row.sheet.name, row.pair.row))) return [];
    const source = common ? message("fill.endOfOthers") : message("fill.endOfYear", { year: year.replace("-", "–") });
    return [{ row, field: "endDate", value, source, confidence: common ? 0.8 : 0.7 }];
  });
}

/** A cell that holds an unreadable text is a person's to correct. */
function hasOwnNote({ pair }: FillRow): boolean {
  return pair.notes.some(({ field }) => field === "endDate" || field === "startDate");
}

function isEnded({ pair }: FillRow): boolean {
  return pair.fields.status === "ended";
}

function tableAndYear({ sheet, pair }: FillRow, startDate: string): string {
  return `${sheet.name}\n${String(pair.table)}\n${schoolYearOf(startDate)}`;
}

/** A day at which school years are closed: from 15 May on. */
function isClosing(iso: string): boolean {
  const { month, day } = partsOf(iso);
  return month > 5 ? month < 9 : month === 5 && day >= 15;
}
