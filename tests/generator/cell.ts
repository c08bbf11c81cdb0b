import type { PairFields } from "../../shared/register/fields.js";

/** A cell to be written. Dates are serial numbers with a format, as in the file itself. */
export interface Cell {
  readonly value: string | number | null;
  readonly format?: string;
  /** Written as a formula with this result. */
  readonly formula?: string;
  readonly struck?: boolean;
}

/** A cell, and what a reader should take from it. */
export interface Written {
  readonly cell: Cell;
  readonly gives: PairFields;
}

export const EMPTY: Written = { cell: { value: null }, gives: {} };

/** A text as it stands, and the fields that it gives. */
export function writtenText(value: string, gives: PairFields): Written {
  return { cell: { value }, gives };
}

/** Excel's serial number of an ISO date. */
export function serialOf(iso: string, date1904: boolean): number {
  const zero = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return Math.round((Date.parse(`${iso}T00:00:00Z`) - zero) / 86_400_000);
}
