import { columnCells, type Table } from "./table.js";

/** What a row must have to be counted: the text of another cell, a fixed word, or anything at all. */
export type Condition =
  | { readonly heading: string; readonly cell: string; readonly text: string }
  | { readonly heading: string; readonly word: string }
  | { readonly heading: string; readonly filled: true };

const LONGEST_CRITERION = 255;

/**
 * The formula that counts a table's rows. COUNTIFS, which people know, wherever its criteria are read as they are
 * written; where a text would be read as a comparison or a wildcard (`=`, `>`, `*`, `?`) or is too long for a
 * criterion, the same count by exact comparison.
 */
export function countRows(table: Table, conditions: readonly Condition[], streamed: boolean): string {
  const range = ({ heading }: Condition): string => columnCells(table, heading, streamed);
  if (conditions.every(isPlain)) {
    return `COUNTIFS(${conditions.map((condition) => `${range(condition)},${criterion(condition)}`).join(",")})`;
  }
  const factors = conditions.map((condition) =>
    "filled" in condition ? `(${range(condition)}<>"")` : `EXACT(${range(condition)},${criterion(condition)})`,
  );
  return `SUMPRODUCT(1*${factors.join("*")})`;
}

function isPlain(condition: Condition): boolean {
  if (!("cell" in condition)) return true;
  return !/^[<>=]|[*?~]/.test(condition.text) && condition.text.length <= LONGEST_CRITERION;
}

function criterion(condition: Condition): string {
  if ("cell" in condition) return condition.cell;
  return "word" in condition ? `"${condition.word}"` : '"?*"';
}

/** The sum of a table's column. */
export function sumOf(table: Table, heading: string, streamed: boolean): string {
  return `SUM(${columnCells(table, heading, streamed)})`;
}
