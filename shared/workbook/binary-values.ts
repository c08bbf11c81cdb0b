import type { CellValue } from "../grid/grid.js";

/** The errors of the binary formats by their codes (MS-XLS §2.5.10, MS-XLSB §2.5.97.2). */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};

export function errorValue(code: number): CellValue {
  return { error: ERRORS[code] ?? "#N/A" };
}

/** A number of a cell; Excel shows what is no number as an error. */
export function numberValue(number: number): CellValue {
  return Number.isFinite(number) ? number : { error: "#NUM!" };
}

/** A number in four bytes: thirty bits of it, whether it is whole, and whether it is a hundred times too large. */
export function unpackNumber(packed: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(4, packed & ~3, true);
  const number = packed & 2 ? packed >> 2 : view.getFloat64(0, true);
  return packed & 1 ? number / 100 : number;
}
