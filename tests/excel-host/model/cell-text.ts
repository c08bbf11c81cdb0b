import { isDateFormat, serialToIso } from "../../../shared/grid/serial-date.js";
import { notEmulated } from "../host-error.js";
import type { Cell } from "./cell.js";
import type { Culture } from "./typed-value.js";

const MONTHS = ["янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];

/**
 * What a cell shows, whatever its column's width (Microsoft: `text` has no «####»). Dates and a few number formats are
 * known; any other format fails loudly, so that no test leans on a made-up text.
 */
export function shownText({ value, format }: Cell, culture: Culture, date1904: boolean): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return truthText(value, culture);
  if (typeof value === "string") return value;
  const decimal = culture === "ru-RU" ? "," : ".";
  if (format === "General" || format === "@") return String(value).replace(".", decimal);
  if (isDateFormat(format)) return dateText(value, format, date1904);
  const [, places, percent] = /^0(?:\.(0+))?(%?)$/.exec(format) ?? [];
  if (percent === undefined) throw notEmulated(`the text of a number in the format ${format}`);
  const scaled = percent === "%" ? value * 100 : value;
  return `${scaled.toFixed(places?.length ?? 0).replace(".", decimal)}${percent}`;
}

function truthText(value: boolean, culture: Culture): string {
  if (culture === "ru-RU") return value ? "ИСТИНА" : "ЛОЖЬ";
  return value ? "TRUE" : "FALSE";
}

function dateText(serial: number, format: string, date1904: boolean): string {
  const iso = serialToIso(serial, date1904);
  if (iso === null) throw notEmulated(`the text of the serial ${serial} as a date`);
  const [year = "", month = "", day = ""] = iso.split("-");
  const parts: Record<string, string> = {
    yyyy: year,
    yy: year.slice(2),
    mmm: MONTHS[Number(month) - 1] ?? "",
    mm: month,
    m: String(Number(month)),
    dd: day,
    d: String(Number(day)),
  };
  const bare = format
    .replace(/;@$/, "")
    .replace(/\[\$-[^\]]*\]/g, "")
    .replace(/\\(.)/g, "$1");
  if (!/^(?:yyyy|yy|mmm|mm|m|dd|d|[./ -])+$/.test(bare))
    throw notEmulated(`the text of a date in the format ${format}`);
  return bare.replace(/yyyy|yy|mmm|mm|m|dd|d/g, (part) => parts[part] ?? part);
}
