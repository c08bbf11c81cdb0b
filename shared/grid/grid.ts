/** What Excel shows as `#N/A`, `#REF!` …: the error's own text, with the number sign. */
export interface CellError {
  readonly error: string;
}

/** A date is a number whose format is a date format, as in Excel itself; `null` is a blank cell. */
export type CellValue = string | number | boolean | null | CellError;

/** A rectangle of cells: 0-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * A sheet as plain data. Every door (Office.js, a workbook file, a test) gives this and nothing else, so that
 * one recogniser and one set of checks serve Excel, the browser, the server and the shell.
 *
 * `values` and `formats` are rectangular, of equal size, and begin at A1; trailing blank rows and columns are cut.
 * Sets of cells hold `cellKey(row, column)`; rows and columns are 0-based.
 */
export interface Grid {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly values: readonly (readonly CellValue[])[];
  /** Number format codes in Excel's en-US writing; `General` where none is set. */
  readonly formats: readonly (readonly string[])[];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Cells whose value is computed: they are read, never written. */
  readonly formulas: ReadonlySet<number>;
  /** Cells struck through: how schools mark a pair that has ended. */
  readonly struck: ReadonlySet<number>;
  /** Serial numbers count from 1904-01-01 (old Mac workbooks) instead of 1899-12-30. */
  readonly date1904: boolean;
}

const COLUMNS_PER_ROW = 16_384;

/** The key of a cell in the Grid's sets: unique up to Excel's 16,384 columns. */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS_PER_ROW + column;
}

/** The value at a 0-based row and column; `null` outside the grid. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row]?.[column] ?? null;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** Whether nothing a person would see stands in the cell. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && !beginsInk(value) && value.trim() === "");
}

const SPACE = 0x20;
const [DELETE, FIRST_CYRILLIC, LAST_CYRILLIC] = [0x7f, 0x400, 0x4ff];

/** A letter that surely is to be seen comes first: nearly all texts are told by it, without being cut. */
function beginsInk(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code > SPACE && code < DELETE) || (code >= FIRST_CYRILLIC && code <= LAST_CYRILLIC);
}
