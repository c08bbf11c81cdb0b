import type { EmulatedCell } from "./emulated-workbook.js";
import type { Json } from "./wire.js";
import { invalidArgument, notEmulated } from "./wire-object.js";

const EPOCH = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/**
 * What becomes of a value put into `range.values`; `null` leaves the cell as it was. Belief about real Excel: a text is
 * taken as if it were typed, so «007» turns into a number, «01.09.2022» into a date (Russian settings) and «=1+1» into
 * a formula, unless the cell's format is text.
 */
export function typedValue(value: Json, cell: Readonly<EmulatedCell>): Partial<EmulatedCell> | null {
  if (value === null) return null;
  if (typeof value === "object") throw invalidArgument();
  if (value === "") return { value: null, formula: null };
  if (typeof value !== "string") return { value, formula: null };
  if (value.startsWith("'")) throw notEmulated("a leading apostrophe: whether a text cell keeps it is not known");
  if (cell.format === "@") return { value, formula: null };
  if (value.startsWith("=")) return { value: 0, formula: value };
  if (/^[+-]?\d+([.,]\d+)?$/.test(value.trim()))
    return { value: Number(value.trim().replace(",", ".")), formula: null };
  if (/^(?:true|false|истина|ложь)$/i.test(value)) return { value: /^(?:true|истина)$/i.test(value), formula: null };
  return typedDate(value, cell) ?? { value, formula: null };
}

function typedDate(text: string, cell: Readonly<EmulatedCell>): Partial<EmulatedCell> | null {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  if (!day || !month || !year) return null;
  const serial = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - EPOCH) / DAY_MS;
  return { value: serial, formula: null, format: cell.format === "General" ? "dd.mm.yyyy" : cell.format };
}
