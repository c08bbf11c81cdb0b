/** What a reader tells of a book; `sheets` is absent where they are too large to compare. */
export type BookAnswer =
  { readonly ok: true; readonly sheets: readonly BookSheet[] | null } | { readonly ok: false; readonly error: string };

export type BookValue = string | number | boolean | null | { readonly error: string };

export interface BookSheet {
  readonly name: string;
  readonly visibility: string;
  /** Row, column, value, number format. */
  readonly cells: readonly (readonly [number, number, BookValue, string | null])[];
  readonly merges: readonly (readonly [number, number, number, number])[];
  readonly hiddenRows: readonly number[];
  /** Cells with a formula, by row and column; told by our reader alone. */
  readonly formulas?: readonly (readonly [number, number])[];
}
