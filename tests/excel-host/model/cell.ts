import type { CellValue } from "../../../shared/grid/grid.js";

/** How a cell looks and what protection means for it. Colours are `#RRGGBB`; `null` is none of its own. */
export interface CellStyle {
  readonly fill: string | null;
  readonly color: string | null;
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly wrap: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** By Excel's name of the side: `EdgeTop`, `EdgeLeft` …. */
  readonly borders: Readonly<Record<string, string>>;
  /** The text was typed with an apostrophe before it. */
  readonly quoted: boolean;
}

export interface Cell {
  /** What is shown; of a formula, the result that the test has given it: this Excel does not calculate. */
  readonly value: CellValue;
  /** With its «=», in en-US writing; `null` for a cell that is not computed. */
  readonly formula: string | null;
  /** The number format, in en-US writing. */
  readonly format: string;
  readonly style: CellStyle;
}

export const PLAIN_STYLE: CellStyle = {
  fill: null,
  color: null,
  font: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  wrap: false,
  horizontal: "General",
  vertical: "Bottom",
  locked: true,
  formulaHidden: false,
  borders: {},
  quoted: false,
};

export const BLANK_CELL: Cell = { value: null, formula: null, format: "General", style: PLAIN_STYLE };

/** A value as a plain text: a blank is none, an error its own text. */
export function plainText(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}

export const isEmptyCell = ({ value, formula }: Cell): boolean => value === null && formula === null;
