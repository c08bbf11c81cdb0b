import { cellKey, type CellValue, type Grid } from "./grid.js";

/** A cell that somebody has typed into, 0-based. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** The number format that the cell has now; what it had before, without one. */
  readonly format?: string;
  /** Whether the cell holds a formula now; without it, it holds none. */
  readonly formula?: boolean;
}

/** The sheet after some cells have changed; rows without a change are shared with the sheet before. */
export function changeCells(grid: Grid, changes: readonly CellChange[]): Grid {
  const size = {
    rows: changes.reduce((most, { row }) => Math.max(most, row + 1), grid.values.length),
    columns: changes.reduce((most, { column }) => Math.max(most, column + 1), grid.values[0]?.length ?? 0),
  };
  const values = enlarged(grid.values, size, null);
  for (const { row, column, value } of changes) values[row] = replaced(values[row] ?? [], column, value);
  return {
    ...grid,
    values,
    formats: formatsAfter(grid, size, changes),
    formulas: formulasAfter(grid.formulas, changes),
  };
}

/** Whoever types changes no formats, as a rule. */
function formatsAfter(grid: Grid, size: Size, changes: readonly CellChange[]): Grid["formats"] {
  const isSized = grid.formats.length === size.rows && grid.formats[0]?.length === size.columns;
  if (isSized && changes.every(({ format }) => format === undefined)) return grid.formats;
  const formats = enlarged(grid.formats, size, "General");
  for (const { row, column, format } of changes)
    if (format !== undefined) formats[row] = replaced(formats[row] ?? [], column, format);
  return formats;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

function enlarged<Cell>(rows: readonly (readonly Cell[])[], size: Size, blank: Cell): (readonly Cell[])[] {
  const width = rows[0]?.length ?? 0;
  const wide = width === size.columns ? [...rows] : rows.map((row) => [...row, ...blanks(size.columns - width, blank)]);
  while (wide.length < size.rows) wide.push(blanks(size.columns, blank));
  return wide;
}

function blanks<Cell>(count: number, blank: Cell): Cell[] {
  return Array.from({ length: count }, () => blank);
}

function replaced<Cell>(row: readonly Cell[], column: number, cell: Cell): readonly Cell[] {
  const copy = [...row];
  copy[column] = cell;
  return copy;
}

/** Sheets have few formulas in their rows or very many: the set is copied only when it changes. */
function formulasAfter(formulas: ReadonlySet<number>, changes: readonly CellChange[]): ReadonlySet<number> {
  const differs = ({ row, column, formula = false }: CellChange) => formulas.has(cellKey(row, column)) !== formula;
  if (!changes.some(differs)) return formulas;
  const after = new Set(formulas);
  for (const { row, column, formula } of changes) {
    if (formula) after.add(cellKey(row, column));
    else after.delete(cellKey(row, column));
  }
  return after;
}
