import type { Dictionary } from "../../shared/dictionary/schema.js";
import { writtenValue } from "../../shared/fill/written-value.js";
import { cellKey, type Grid } from "../../shared/grid/grid.js";
import { type FieldName, fieldType, type FieldValue } from "../../shared/register/fields.js";
import type { RegisterPair, RegisterSheet } from "../../shared/register/register.js";
import type { CellEdit } from "../../shared/workbook/cell-edit.js";

/** A value of the district's that the sheet is to show. */
export interface ValueChange {
  readonly sheet: RegisterSheet;
  readonly grid: Grid;
  readonly pair: RegisterPair;
  readonly field: FieldName;
  /** `undefined` clears the cell. */
  readonly value: FieldValue | undefined;
  readonly dictionary: Dictionary;
}

/**
 * The edit that makes the sheet show a value; none where the sheet cannot (sync rule 13): names are left alone, for a
 * reduced one never flows back, and a value from a section's heading or a formula has no cell of its own.
 */
export function valueEdit(change: ValueChange): CellEdit[] {
  if (fieldType(change.field) === "name") return [];
  const at = cellOf(change);
  if (!at || change.grid.formulas.has(cellKey(at.row, at.column))) return [];
  return [{ sheet: change.sheet.name, ...at, ...written(change) }];
}

function cellOf({ sheet, pair, field }: ValueChange): { row: number; column: number } | null {
  const source = pair.sources.of(field);
  if (source) return source.writable ? source.cell : null;
  // A blank cell has no source: it stands where the row crosses the field's column.
  const column = sheet.tables[pair.table]?.columns.find((one) => one.field === field);
  return column ? { row: pair.row - 1, column: column.index } : null;
}

function written({ field, value, grid, dictionary }: ValueChange): Pick<CellEdit, "value" | "format"> {
  if (value === undefined) return { value: null };
  return writtenValue(field, value, { dictionary, date1904: grid.date1904 });
}
