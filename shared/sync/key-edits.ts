import { cellKey, type Grid, isBlank, valueAt } from "../grid/grid.js";
import type { RegisterSheet, RegisterWorkbook, Table } from "../register/register.js";
import type { CellEdit } from "../workbook/cell-edit.js";
import { KEY_COLUMN_HEADING } from "../workbook/memory.js";
import type { PreparedPush } from "./prepare-push.js";

/** What puts the keys of pairs into the workbook: cells to write, and columns to hide (0-based). */
export interface KeyEdits {
  readonly edits: CellEdit[];
  readonly hide: { readonly sheet: string; readonly column: number }[];
}

/**
 * The hidden key column of each table (rule 1): the one it has, or the first free one after its last column. A table
 * that another one follows without a free column between keeps no keys, for nothing is ever inserted; its pairs are
 * recognised without them. The ids of one row stand in one cell, in the order of its mentees.
 */
export function keyEdits(workbook: RegisterWorkbook, grids: readonly Grid[], keys: PreparedPush["keys"]): KeyEdits {
  const result: KeyEdits = { edits: [], hide: [] };
  for (const sheet of workbook.sheets) {
    const grid = grids.find((one) => one.name === sheet.name);
    const own = keys.filter((key) => key.sheet === sheet.name);
    if (grid && own.length > 0) keepInSheet(sheet, grid, own, result);
  }
  return result;
}

/** What stands in the key columns, to be cleared: their cells and the columns themselves (0-based). */
export function keyCells(
  { sheets }: RegisterWorkbook,
  grids: readonly Grid[],
): { readonly edits: CellEdit[]; readonly columns: { readonly sheet: string; readonly column: number }[] } {
  const columns: { sheet: string; column: number }[] = [];
  const edits = sheets.flatMap((sheet) => {
    const grid = grids.find(({ name }) => name === sheet.name);
    return sheet.tables.flatMap((table) => {
      const column = grid && ownKeyColumn(table, grid);
      if (!grid || column === undefined) return [];
      columns.push({ sheet: sheet.name, column });
      return keyRows(table, grid, column).map((row) => ({ sheet: sheet.name, row, column, value: null }));
    });
  });
  return { edits, columns };
}

function ownKeyColumn(table: Table, grid: Grid): number | undefined {
  const last = Math.max(...table.columns.map(({ index }) => index));
  const found = (grid.values[headingRow(table)] ?? []).findIndex(
    (value, column) => column >= last && value === KEY_COLUMN_HEADING,
  );
  return found === -1 ? undefined : found;
}

/** Keys stay behind where rows were taken out of the table: everything below the heading that looks like one goes. */
function keyRows(table: Table, grid: Grid, column: number): number[] {
  const top = headingRow(table);
  return grid.values.flatMap((line, row) => {
    const value = line[column];
    return row === top || (row > top && typeof value === "string" && KEY.test(value)) ? [row] : [];
  });
}

const KEY = /^[\da-f]{8}-[\da-f]{4}-/;

function keepInSheet(sheet: RegisterSheet, grid: Grid, keys: PreparedPush["keys"], into: KeyEdits): void {
  const idsOfRow = new Map<number, string[]>();
  for (const { row, id } of keys) idsOfRow.set(row, [...(idsOfRow.get(row) ?? []), id]);
  for (const [index, table] of sheet.tables.entries()) {
    const rows = new Set(sheet.pairs.filter((pair) => pair.table === index).map((pair) => pair.row));
    const kept = [...rows].flatMap((row) => {
      const ids = idsOfRow.get(row);
      return ids ? [{ row: row - 1, value: ids.join("\n") }] : [];
    });
    const column = kept.length === 0 ? null : keyColumn(sheet, table, grid);
    if (column === null) continue;
    const heading = { row: headingRow(table), value: KEY_COLUMN_HEADING };
    const edits = [heading, ...kept].filter(({ row, value }) => valueAt(grid, row, column) !== value);
    into.edits.push(...edits.map((edit) => ({ sheet: sheet.name, column, ...edit })));
    if (!grid.hiddenColumns.has(column)) into.hide.push({ sheet: sheet.name, column });
  }
}

function headingRow(table: Table): number {
  return (table.headerRows.at(-1) ?? table.firstRow - 1) - 1;
}

function keyColumn(sheet: RegisterSheet, table: Table, grid: Grid): number | null {
  const first = Math.max(...table.columns.map((column) => column.index)) + 1;
  const next = Math.min(...sheet.tables.filter((other) => other !== table).map((other) => leftOf(other, table, first)));
  const end = Math.min(next, Math.max(first, grid.values[0]?.length ?? 0) + 1);
  const candidates = Array.from({ length: Math.max(0, end - first) }, (_, offset) => first + offset);
  const row = headingRow(table);
  const own = [first - 1, ...candidates].find((column) => valueAt(grid, row, column) === KEY_COLUMN_HEADING);
  return own ?? candidates.find((column) => isFree(grid, column, row, table.lastRow - 1)) ?? null;
}

/** Where a table to the right begins, if it stands beside this one. */
function leftOf(other: Table, table: Table, first: number): number {
  const beside = headingRow(other) <= table.lastRow && other.lastRow >= headingRow(table);
  const left = Math.min(...other.columns.map((column) => column.index));
  return beside && left >= first ? left : Infinity;
}

function isFree(grid: Grid, column: number, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row += 1) {
    if (!isBlank(valueAt(grid, row, column)) || grid.formulas.has(cellKey(row, column))) return false;
  }
  return !grid.merges.some(
    (area) => area.left <= column && area.right >= column && area.top <= bottom && area.bottom >= top,
  );
}
