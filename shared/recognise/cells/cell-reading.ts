import type { FindingCode, Severity } from "../../check/finding.js";
import type { FieldValue } from "../../register/fields.js";

/** What a cell's text gives: a value, when there is one, and what is to be said of how it is written. */
export interface CellReading<Value extends FieldValue> {
  readonly value?: Value;
  readonly remarks: readonly Remark[];
}

export interface Remark {
  readonly code: FindingCode;
  readonly severity?: Severity;
  /** What the cell would hold after the fix. */
  readonly fix?: FieldValue;
}

export const NO_REMARKS: readonly Remark[] = [];
const BLANK: CellReading<never> = { remarks: NO_REMARKS };

/** Nothing stands in the cell, or a mark that says so. */
export function blankReading(): CellReading<never> {
  return BLANK;
}

export function reading<Value extends FieldValue>(
  value: Value,
  remarks: readonly Remark[] = NO_REMARKS,
): CellReading<Value> {
  return { value, remarks };
}

const NOTHING = /^(?:[-‐‑‒–—−_.…?]+|нет|не\s?указан[оа]?|не\s?назначен[оа]?|вакансия|отсутствует|н\/у|н\/д|x|х)$/i;

/** Marks that stand for nothing: «-», «—», «не указано», «вакансия» (domain §1.6). */
export function saysNothing(text: string): boolean {
  return text === "" || NOTHING.test(text);
}
