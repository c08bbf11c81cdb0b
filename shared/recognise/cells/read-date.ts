import { isDateFormat, serialToIso } from "../../grid/serial-date.js";
import { type CellValue, isCellError } from "../../grid/grid.js";
import { cleanText } from "../../grid/text.js";
import { blankReading, type CellReading, reading, type Remark, saysNothing } from "./cell-reading.js";
import { parseDateText, type PeriodEnd } from "./date-text.js";

/** Serial numbers from 2000 to 2050: what a bare number in a date column may mean. */
const PLAUSIBLE_SERIAL = { min: 36_526, max: 55_153 };

/** The date in a cell of a date column (design §5, Dates). */
export function readDate(value: CellValue, format: string, end: PeriodEnd, date1904: boolean): CellReading<string> {
  if (typeof value === "number") return fromNumber(value, format, date1904);
  if (value === null || typeof value === "boolean" || isCellError(value)) return blankReading();
  const text = cleanText(value);
  if (saysNothing(text) || (end === "end" && NOT_ENDED.test(text))) return blankReading();
  const iso = parseDateText(text, end) ?? serialInText(text, date1904);
  return iso ? reading(iso, [{ code: "date.text", fix: iso }]) : { remarks: UNREADABLE };
}

/** «45536»: a day's number that stands in the cell as a text. */
function serialInText(text: string, date1904: boolean): string | null {
  return /^\d{5}(?:[.,]0+)?$/.test(text)
    ? (fromNumber(Number.parseInt(text, 10), "General", date1904).value ?? null)
    : null;
}

/** «По настоящее время»: the pair works on, and has no last day yet. */
export const NOT_ENDED =
  /^(?:(?:по|до)\s+)?(?:наст\S*\s+вр\S*|н\.?\s?в\.?|бессрочн\S*|продолжа\S*|действу\S*|не\s?(?:завершен|окончен|закончен)\S*)$/iu;

const UNREADABLE: readonly Remark[] = [{ code: "date.unreadable" }];

function fromNumber(value: number, format: string, date1904: boolean): CellReading<string> {
  const shift = date1904 ? 1462 : 0;
  const plausible = value >= PLAUSIBLE_SERIAL.min - shift && value <= PLAUSIBLE_SERIAL.max;
  const iso = isDateFormat(format) || plausible ? serialToIso(value, date1904) : null;
  return iso ? reading(iso) : { remarks: UNREADABLE };
}

/** A birth: `2006` or `1998-04-01`. An unreadable one is only a warning (design §7). */
export function readBirth(value: CellValue, format: string, date1904: boolean): CellReading<string> {
  if (typeof value === "number") {
    if (Number.isInteger(value) && value >= 1920 && value <= 2030 && !isDateFormat(format))
      return reading(String(value));
    const iso = isDateFormat(format) || value > 5000 ? serialToIso(value, date1904) : null;
    return iso ? reading(iso) : { remarks: UNREADABLE_BIRTH };
  }
  if (value === null || typeof value === "boolean" || isCellError(value)) return blankReading();
  const text = cleanText(value);
  if (saysNothing(text)) return blankReading();
  const year = /^(?:19|20)\d\d(?=\s*(?:г\.?\s*(?:р\.?)?|год\S*(?:\s+рождения)?)?$)/i.exec(text);
  if (year) return reading(year[0]);
  const iso = bornIn(parseDateText(text.replace(OF_BIRTH, ""), "start"), text);
  return iso ? reading(iso, [{ code: "date.text", fix: iso }]) : { remarks: UNREADABLE_BIRTH };
}

/** «12.05.2008 г.р.», «12.05.2008 года рождения». */
const OF_BIRTH = /\s*г(?:\.|од\S*)?\s*р(?:\.|ожд\S*)$/iu;
/** Two digits above it are of the last century: no register names anybody born later. */
const LAST_BORN = 30;

function bornIn(iso: string | null, text: string): string | null {
  const isShort = iso !== null && !text.includes(iso.slice(0, 4)) && Number(iso.slice(2, 4)) > LAST_BORN;
  return isShort ? `19${iso.slice(2)}` : iso;
}

const UNREADABLE_BIRTH: readonly Remark[] = [{ code: "date.unreadable", severity: "warning" }];
