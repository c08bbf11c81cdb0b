import type { CellValue } from "../../shared/grid/grid.js";

/** How Excel tells a cell's value: `valueTypes` decides what the bare value cannot («#N/A» may be a text). */
export function cellValueOf(value: unknown, type: unknown): CellValue {
  if (type === "Error") return { error: typeof value === "string" ? value : "#VALUE!" };
  if (typeof value === "string") return value === "" ? null : value;
  if (typeof value === "number" || typeof value === "boolean") return value;
  // A blank cell; rich values (a picture, a stock) have no plain value either.
  return null;
}

/** A formula differs from its own value; a text that begins with «=» in a text cell does not. */
export function isFormula(formula: unknown, value: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/**
 * Whether Excel would make something else of a text that is put into `values`: a formula of «=1+1», «+7 999…» or «-»,
 * a number of «007», a date of «01.09», a mark of «TRUE». Such texts go into text cells.
 */
export function wouldBeCoerced(text: string): boolean {
  return (
    /^[=+\-@']/.test(text) ||
    /^[\s(]*[\d.,][\d\s.,:/%)\-–eE]*$/.test(text) ||
    /^(?:true|false|истина|ложь)$/i.test(text)
  );
}
