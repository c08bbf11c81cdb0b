import type { Area } from "../../../shared/grid/grid.js";
import { columnIndex, columnLetter } from "../../../shared/grid/address.js";
import { LAST_COLUMN, LAST_ROW, parseArea } from "./area.js";
import { type Shift, shiftArea } from "./shift.js";

/** Texts in quotes (left alone), or references, with the sheet that they name. */
const TOKENS = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?` +
      String.raw`(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?\d{1,7}:\$?\d{1,7}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\p{L}\p{N}_(.])`,
  ].join("|"),
  "gu",
);

/**
 * A formula after lines came or went on the sheet `changed`: references to it follow, and become `#REF!` where all of
 * them is gone. A simple shifter: A1 references and ranges, no R1C1, no structured references of tables.
 */
export function shiftFormula(formula: string, own: string, changed: string, shift: Shift): string {
  return formula.replace(TOKENS, (whole, sheet: string | undefined, reference: string | undefined) => {
    if (reference === undefined || sheetOf(sheet, own).toLowerCase() !== changed.toLowerCase()) return whole;
    const area = parseArea(reference);
    if (!area) return whole;
    const moved = shiftArea(area, shift);
    return (sheet ?? "") + (moved ? rewritten(reference, moved) : "#REF!");
  });
}

/** A formula as it stands after being copied, or sorted, some rows and columns away: references without «$» follow. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKENS, (whole, sheet: string | undefined, reference: string | undefined) => {
    if (reference === undefined) return whole;
    const parts = reference.split(":").map((part) => movedPart(part, rows, columns));
    return (sheet ?? "") + (parts.includes(null) ? "#REF!" : parts.join(":"));
  });
}

function movedPart(part: string, rows: number, columns: number): string | null {
  const { columnMark, letters, rowMark, digits } = marksOf(part);
  const column = letters === "" ? null : columnIndex(letters) + (columnMark ? 0 : columns);
  const row = digits === "" ? null : Number(digits) - 1 + (rowMark ? 0 : rows);
  if ((column ?? 0) < 0 || (column ?? 0) > LAST_COLUMN || (row ?? 0) < 0 || (row ?? 0) > LAST_ROW) return null;
  return `${columnMark}${column === null ? "" : columnLetter(column)}${rowMark}${row === null ? "" : row + 1}`;
}

/** Formulas name a renamed sheet by its new name. */
export function renameSheetInFormula(formula: string, before: string, after: string): string {
  return formula.replace(TOKENS, (whole, sheet: string | undefined, reference: string | undefined) =>
    sheet !== undefined && reference !== undefined && sheetOf(sheet, "").toLowerCase() === before.toLowerCase()
      ? `${quoteSheet(after)}!${reference}`
      : whole,
  );
}

/** What a formula that is one reference (`=Лист1!$A$1:$A$9`) points at. */
export function referenceOf(formula: string, own: string): { sheet: string; area: Area } | null {
  const match = /^=?((?:'(?:[^']|'')+'|[^'!]+)!)?(\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?)$/iu.exec(formula);
  const area = match?.[2] === undefined ? null : parseArea(match[2]);
  return area && { sheet: sheetOf(match?.[1], own), area };
}

/** Belief: Excel puts a sheet's name into quotes unless it is letters, digits, dots and «_», and no cell's address. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseArea(name) === null;
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

function sheetOf(prefix: string | undefined, own: string): string {
  if (prefix === undefined) return own;
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

/** The moved area in the reference's own manner: with its dollars, and as a pair if it was one. */
function rewritten(reference: string, { top, left, bottom, right }: Area): string {
  return reference
    .split(":")
    .map((part, index) => {
      const { columnMark, letters, rowMark, digits } = marksOf(part);
      const column = letters === "" ? "" : columnLetter(index === 0 ? left : right);
      const row = digits === "" ? "" : String((index === 0 ? top : bottom) + 1);
      return `${columnMark}${column}${rowMark}${row}`;
    })
    .join(":");
}

/** `$A$1`, `$A` and `$1` taken apart; a lone row's dollar is the row's. */
function marksOf(part: string): { columnMark: string; letters: string; rowMark: string; digits: string } {
  const [, first = "", letters = "", second = "", digits = ""] = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(part) ?? [];
  return letters === ""
    ? { columnMark: "", letters, rowMark: first, digits }
    : { columnMark: first, letters, rowMark: second, digits };
}
