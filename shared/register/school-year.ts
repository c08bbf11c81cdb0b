import { partsOf } from "./iso-date.js";

/** A school year runs from 1 September to 31 August and is written `2022-2023`. */

/** The school year that an ISO date lies in. */
export function schoolYearOf(isoDate: string): string {
  const { year, month } = partsOf(isoDate);
  const first = month >= 9 ? year : year - 1;
  return `${first}-${first + 1}`;
}

/** First and last day of a school year, ISO. */
export function schoolYearSpan(schoolYear: string): { start: string; end: string } {
  return { start: `${schoolYear.slice(0, 4)}-09-01`, end: `${schoolYear.slice(5, 9)}-08-31` };
}

/** `2021-2022` of `2022-2023`. */
export function yearBefore(schoolYear: string): string {
  return moved(schoolYear, -1);
}

/** `2023-2024` of `2022-2023`. */
export function yearAfter(schoolYear: string): string {
  return moved(schoolYear, 1);
}

function moved(schoolYear: string, by: number): string {
  return schoolYear
    .split("-")
    .map((year) => String(Number(year) + by))
    .join("-");
}

const WRITTEN = /(?<!\d)(?:(20\d\d)\s*[-–—/]\s*(20)?(\d\d)|(\d\d)\s*[-–—/]\s*(\d\d))(?!\d)/g;

/**
 * The school year that a title or a sheet's name tells: «2022-2023 уч. год», «2022/23», «22-23». Two digits count
 * only as consecutive years, so that «10-11 класс» tells nothing beyond 2010 and «5-6» nothing at all.
 */
export function schoolYearIn(text: string): string | null {
  for (const match of text.matchAll(WRITTEN)) {
    const [, firstLong, , lastShort, firstShort, secondShort] = match;
    const first = firstLong ? Number(firstLong) : 2000 + Number(firstShort);
    const last = 2000 + Number(firstLong ? lastShort : secondShort);
    if (last !== first + 1) continue;
    if (!firstLong && (first < 2015 || /класс|кл\./i.test(text))) continue;
    return `${first}-${last}`;
  }
  return null;
}
