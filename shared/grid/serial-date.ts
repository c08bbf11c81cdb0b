import { daysFromIso, isoFromDays } from "../register/iso-date.js";

/** Excel's serial numbers. Days are counted, never instants: a time zone can shift none (Microsoft: excel-add-ins-ranges-dates). */

const DAY_ZERO_1900 = daysFromIso("1899-12-30");
const DAY_ZERO_1904 = daysFromIso("1904-01-01");
/** Excel believes in 29 February 1900 (serial 60), so earlier serials are a day off. */
const FIRST_TRUE_SERIAL_1900 = 61;
const LAST_SERIAL = 2_958_465;

const [known1900, known1904] = [new Map<number, string | null>(), new Map<number, string | null>()];
/** A register has a few hundred dates and thousands of cells that hold them; a server reads many registers. */
const MOST_KNOWN = 20_000;

/** The ISO date of a serial number (its time of day is dropped); `null` where Excel itself has no true date. */
export function serialToIso(serial: number, date1904: boolean): string | null {
  const known = date1904 ? known1904 : known1900;
  let iso = known.get(serial);
  if (iso === undefined) {
    iso = isoOfSerial(serial, date1904);
    if (known.size < MOST_KNOWN) known.set(serial, iso);
  }
  return iso;
}

function isoOfSerial(serial: number, date1904: boolean): string | null {
  const day = Math.floor(serial);
  if (date1904) return day >= 0 && day <= LAST_SERIAL - 1462 ? isoFromDays(DAY_ZERO_1904 + day) : null;
  return day >= FIRST_TRUE_SERIAL_1900 && day <= LAST_SERIAL ? isoFromDays(DAY_ZERO_1900 + day) : null;
}

/** The serial number of an ISO date. */
export function isoToSerial(iso: string, date1904: boolean): number {
  return daysFromIso(iso) - (date1904 ? DAY_ZERO_1904 : DAY_ZERO_1900);
}

const knownFormats = new Map<string, boolean>();

/** Whether a number format shows a date: it has a day, month or year outside quotes, colours and escapes. */
export function isDateFormat(format: string): boolean {
  let answer = knownFormats.get(format);
  if (answer === undefined) {
    const bare = format
      .replace(/"[^"]*"/g, "")
      .replace(/\\./g, "")
      .replace(/[_*]./g, "")
      .replace(/\[[^\]]*\]/g, "");
    answer = format !== "General" && /[dmyдмг]/i.test(bare) && !/^[^dyдг]*(?:h|s)[^dyдг]*$/i.test(bare);
    if (knownFormats.size < MOST_KNOWN) knownFormats.set(format, answer);
  }
  return answer;
}
