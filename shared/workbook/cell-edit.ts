/** One cell to be written, through whichever door; nothing else in the workbook changes. */
export interface CellEdit {
  readonly sheet: string;
  /** 0-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  /** A text, a number, a mark, or `null` to clear. A date is its serial number with a date format. */
  readonly value: string | number | boolean | null;
  /** The number format to set with it (`dd.mm.yyyy` for a date, `@` for a text that looks like a number). */
  readonly format?: string;
}
