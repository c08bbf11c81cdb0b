import { cleanText } from "../grid/text.js";
import { isoOf } from "../register/iso-date.js";
import { schoolYearIn, schoolYearOf } from "../register/school-year.js";
import type { PairDraft } from "./pair-draft.js";

/** The school year that most dates lie in; else what the title or the sheet's name says. */
export function sheetYear(tables: readonly (readonly PairDraft[])[], titles: readonly string[]): string | null {
  // A register has few dates: they are counted first, and each is asked once for its year.
  const dates = new Map<string, number>();
  for (const pairs of tables)
    for (const { fields } of pairs) {
      const date = fields.startDate ?? fields.endDate;
      if (date) dates.set(date, (dates.get(date) ?? 0) + 1);
    }
  const counts = new Map<string, number>();
  for (const [date, count] of dates) counts.set(schoolYearOf(date), (counts.get(schoolYearOf(date)) ?? 0) + count);
  const [most] = [...counts].sort(([, left], [, right]) => right - left);
  if (most) return most[0];
  const said = titles.map((title) => schoolYearIn(cleanText(title))).find((year) => year !== null);
  return said ?? titles.map((title) => yearAsOf(cleanText(title))).find((year) => year !== null) ?? null;
}

/** «По состоянию на 01.11.2024»; the date of an order in a title tells nothing. */
function yearAsOf(title: string): string | null {
  const [, day, month, year] = /(?:^|\s)на\s+(\d{1,2})\.(\d{1,2})\.(20\d\d)/i.exec(title) ?? [];
  const iso = year === undefined ? null : isoOf(Number(year), Number(month), Number(day));
  return iso === null ? null : schoolYearOf(iso);
}
