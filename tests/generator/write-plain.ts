import { type Cell, serialOf } from "./cell.js";
import type { Draw } from "./draw.js";

/** How cells of each kind are written: the spellings of domain §1.5–1.6. */

/** A class: `9А` as schools spell it. */
export function writeGrade(draw: Draw, grade: string): string {
  const number = grade.replace(/\D/g, "");
  const letter = grade.replace(/\d/g, "");
  const roman = ROMAN[Number(number) - 1] ?? number;
  if (letter === "")
    return draw.pick([number, `${number} класс`, `${number} кл.`, `${number}-й класс`, roman === "X" ? number : roman]);
  return draw.pick([
    grade,
    `${number} ${letter}`,
    `${number} «${letter}»`,
    `${number}«${letter}»`,
    `${number}-${letter}`,
    `${number}${letter.toLowerCase()}`,
    `${number} "${letter}"`,
    `${number} «${letter}» класс`,
    `${number}${letter} кл.`,
    `${number} ${letter.toLowerCase()} класс`,
    `${number} класс ${letter}`,
    `${number} класс «${letter}»`,
    `${number}-й «${letter}»`,
    `${roman} «${letter}»`,
    `${roman}-${letter.toLowerCase()}`,
  ]);
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI"];

/** «5-11», taken by Excel for the fifth of November. */
export function mangledClasses(draw: Draw, year: number, date1904: boolean): { cell: Cell; normal: string } {
  const [from, to] = [draw.between(1, 5), draw.between(6, 11)];
  const iso = `${String(year)}-${String(to).padStart(2, "0")}-${String(from).padStart(2, "0")}`;
  return { cell: { value: serialOf(iso, date1904), format: "d-mmm" }, normal: `${String(from)}-${String(to)}` };
}

/** Years of work: a number, or «33 года». */
export function writeYears(draw: Draw, years: number): Cell {
  const words = `${String(years)} ${yearsWord(years)}`;
  return { value: draw.pick([years, years, words, `${String(years)} л.`, `стаж ${words}`]) };
}

function yearsWord(years: number): string {
  if (years % 10 === 1 && years % 100 !== 11) return "год";
  return years % 10 >= 2 && years % 10 <= 4 && (years % 100 < 10 || years % 100 > 20) ? "года" : "лет";
}

const MONTHS_OF = [
  "января",
  "февраля",
  "марта",
  "апреля",
  "мая",
  "июня",
  "июля",
  "августа",
  "сентября",
  "октября",
  "ноября",
  "декабря",
];
const MONTHS = [
  "январь",
  "февраль",
  "март",
  "апрель",
  "май",
  "июнь",
  "июль",
  "август",
  "сентябрь",
  "октябрь",
  "ноябрь",
  "декабрь",
];

export type DateStyle = "date cells" | "serials without a format" | "text" | "months" | "mixed";

/** A date as a cell. `months` are for dates that are a month's first or last day. */
export function writeDate(draw: Draw, iso: string, style: DateStyle, date1904: boolean): Cell {
  const way = style === "mixed" ? draw.pick(["date cells", "text"] as const) : style;
  if (way === "text") return { value: dateText(draw, iso) };
  if (way === "months") return { value: monthText(draw, iso) };
  const value = serialOf(iso, date1904);
  return way === "serials without a format" ? { value } : { value, format: draw.pick(DATE_FORMATS) };
}

const DATE_FORMATS = ["dd.mm.yyyy", "dd.mm.yyyy", "mm-dd-yy", "[$-419]d\\ mmmm\\ yyyy;@", "dd/mm/yy", "yyyy-mm-dd"];

/** The nine ways of domain §1.6. */
export function dateText(draw: Draw, iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  const named = MONTHS_OF[Number(month) - 1] ?? "";
  return draw.pick([
    `${day}. ${month}. ${year.slice(2)} г.`,
    `«${day}» ${named} ${year}г.`,
    `«${String(Number(day))} » ${named} ${year} года`,
    `«_${day}» ${named} ${year}г.`,
    `${day}.${month}.${year}`,
    `${day}.${month}.${year}г.`,
    `${String(Number(day))} ${named}${year} г.`,
    `«${day}» ${month}. ${year} г.`,
    iso,
  ]);
}

export function monthText(draw: Draw, iso: string): string {
  const [year = "", month = ""] = iso.split("-");
  const named = MONTHS[Number(month) - 1] ?? "";
  return draw.pick([
    `${named} ${year}`,
    `${named} ${year} г.`,
    `${named} ${year}г.`,
    `${month}.${year}`,
    named.charAt(0).toUpperCase() + named.slice(1) + ` ${year} года`,
  ]);
}

export type PeriodStyle = "two dates" | "months" | "school year" | "until";

/** A period in one cell. */
export function writePeriod(draw: Draw, start: string, end: string, style: PeriodStyle): string {
  const year = Number(start.slice(0, 4));
  if (style === "school year") return schoolYearText(draw, year);
  if (style === "until") return `до ${shown(end)}`;
  if (style === "months") {
    const [from, to] = [monthText(draw, start), monthText(draw, end)];
    return draw.pick([`${from} – ${to}`, `${from} - ${to}`, `${from.toLowerCase()}-${to.toLowerCase()}`]);
  }
  const [from, to] = [shown(start), shown(end)];
  return draw.pick([
    `${from} - ${to}`,
    `${from}-${to}`,
    `с ${from} по ${to}`,
    `${from} – ${to} г.`,
    `с ${from}г. по ${to}г.`,
    `${from} г. — ${to} г.`,
    `с ${worded(start)} г. по ${worded(end)} г.`,
    `${from}\nпо ${to}`,
    `с ${from} до ${to}`,
  ]);
}

function shown(iso: string): string {
  return iso.split("-").reverse().join(".");
}

function worded(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${String(Number(day))} ${MONTHS_OF[Number(month) - 1] ?? ""} ${year}`;
}

/** A school year by its first year, as domain §1.6 saw it. */
export function schoolYearText(draw: Draw, year: number): string {
  const [first, second] = [String(year), String(year + 1)];
  return draw.pick([
    `${first}-${second} уч. год`,
    `${first}-${second} уч.год`,
    `${first} – ${second} учебный год`,
    `${first}/${second} уч. г.`,
    `${first}-${second} г.г.`,
    `${first}-${second}`,
  ]);
}

export type BirthStyle = "year" | "date cells" | "text dates" | "year as text";

/** A birth, and its normal form: the year alone, or the whole date. */
export function writeBirth(
  draw: Draw,
  iso: string,
  style: BirthStyle,
  date1904: boolean,
): { cell: Cell; normal: string } {
  const year = iso.slice(0, 4);
  if (style === "year") return { cell: { value: Number(year) }, normal: year };
  if (style === "year as text")
    return { cell: { value: draw.pick([year, `${year} г.р.`, `${year} г.`, `${year}г.`]) }, normal: year };
  if (style === "text dates")
    return { cell: { value: draw.pick([shown(iso), `${shown(iso)} г.`, `${worded(iso)} г.`]) }, normal: iso };
  return { cell: { value: serialOf(iso, date1904), format: "dd.mm.yyyy" }, normal: iso };
}
