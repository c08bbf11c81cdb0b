import { isoToSerial } from "../../../shared/grid/serial-date.js";
import type { Cell } from "./cell.js";

/** Whose rules a typed text is read by: «1,5» and «01.09.2022» say something else to another country's Excel. */
export type Culture = "ru-RU" | "en-US";

export interface Typing {
  readonly culture: Culture;
  /** The year that «5-11» is completed with; a test gives it, so that nothing depends on the day. */
  readonly year: number;
  readonly date1904: boolean;
}

type Taken = Pick<Cell, "value" | "formula"> & Partial<Pick<Cell, "format">>;

/**
 * What Excel makes of a text that comes into a cell that is no text cell: «007» is a number, «5-11» and «01.09.2022»
 * are dates, «50%» a share, «ИСТИНА» a truth, «=…» and «+7…» formulas. Belief throughout, by what Excel is known for;
 * of the many shapes of dates those are known here that registers hold. `null` says that Excel refuses the text as a
 * formula that it cannot read.
 */
export function takenAs(text: string, typing: Typing): Taken | null {
  const trimmed = text.trim();
  if (trimmed === "") return { value: text === "" ? null : text, formula: null };
  return numberIn(trimmed, typing.culture) ?? truthIn(trimmed, typing.culture) ?? dateIn(trimmed, typing) ?? rest(text);
}

function rest(text: string): Taken | null {
  if (/^=./.test(text)) return { value: 0, formula: text };
  if (!/^[+-]./.test(text)) return { value: text, formula: null };
  // Two numbers with a blank between them are no formula: «+7 999 123-45-67» is refused.
  if (/\d\s+\d/.test(text)) return null;
  return { value: { error: "#NAME?" }, formula: `=${text}` };
}

function numberIn(text: string, culture: Culture): Taken | null {
  const [, digits = "", percent = ""] =
    /^([+-]?\d+(?:[.,]\d+)?|[+-]?\d{1,3}(?:[ ,]\d{3})+(?:[.,]\d+)?)(%?)$/.exec(text) ?? [];
  if (digits === "") return null;
  const decimal = culture === "ru-RU" ? "," : ".";
  const group = culture === "ru-RU" ? " " : ",";
  const grouped = new RegExp(`^[+-]?\\d{1,3}(?:[${group}]\\d{3})+(?:\\D\\d+)?$`).test(digits);
  const plain = grouped ? digits.replaceAll(group, "") : digits;
  if (/[^\d+-]/.test(plain.replace(decimal, ""))) return null;
  const value = Number(plain.replace(decimal, "."));
  return percent ? { value: value / 100, formula: null, format: "0%" } : { value, formula: null };
}

function truthIn(text: string, culture: Culture): Taken | null {
  const words = culture === "ru-RU" ? ["истина", "ложь"] : ["true", "false"];
  const index = words.indexOf(text.toLowerCase());
  return index < 0 ? null : { value: index === 0, formula: null };
}

function dateIn(text: string, { culture, year, date1904 }: Typing): Taken | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dateOf([iso[1], iso[2], iso[3]], culture === "ru-RU" ? "dd.mm.yyyy" : "m/d/yyyy", date1904);
  const separators = culture === "ru-RU" ? "[./-]" : "[/-]";
  const match = new RegExp(`^(\\d{1,2})(${separators})(\\d{1,2})(?:\\2(\\d{4}|\\d{2}))?$`).exec(text);
  if (!match) return null;
  const [, first, , second, named] = match;
  const [day, month] = culture === "ru-RU" ? [first, second] : [second, first];
  const full = named === undefined ? String(year) : named.length === 2 ? `20${named}` : named;
  const whole = culture === "ru-RU" ? "dd.mm.yyyy" : "m/d/yyyy";
  return dateOf([full, month, day], named === undefined ? "d-mmm" : whole, date1904);
}

function dateOf(parts: readonly (string | undefined)[], format: string, date1904: boolean): Taken | null {
  const [year = "", month = "", day = ""] = parts;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (date.toISOString().slice(0, 10) !== iso) return null;
  return { value: isoToSerial(iso, date1904), formula: null, format };
}

/** A format that somebody has chosen stays; a taken date or share brings its own only to a cell without one. */
export function withFormat(taken: Taken, cell: Cell): Partial<Cell> {
  const { format, ...content } = taken;
  return format !== undefined && cell.format === "General" ? { ...content, format } : content;
}
