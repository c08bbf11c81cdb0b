import { cellKey, type CellValue, type Grid, isBlank, valueAt } from "../grid/grid.js";
import { textOf } from "../grid/text.js";
import type { ColumnField } from "../register/fields.js";
import type { FieldSource, SourceKind } from "../register/register.js";
import type { RowPlan } from "./row-plan.js";
import type { SheetCells } from "./sheet-cells.js";

/** What stands in one column of a row, and where it stands. */
export interface RowCell {
  readonly value: CellValue;
  readonly format: string;
  readonly row: number;
  readonly column: number;
  readonly kind: SourceKind;
}

/**
 * The cells of one row by what their columns hold, in the order of the plan's slots. Of most rows nothing is kept but
 * the sheet's own row: a cell is made when somebody asks for it, and most are only looked at.
 */
export class RowCells {
  readonly values: readonly CellValue[];
  readonly formats: readonly string[];

  constructor(
    readonly sheet: SheetCells,
    readonly plan: RowPlan,
    /** 0-based. */
    readonly row: number,
    /** The slots of a row that shows more, or something else, than its own cells. */
    readonly given: readonly (RowCell | null)[] | null = null,
  ) {
    this.values = sheet.grid.values[row] ?? [];
    this.formats = sheet.grid.formats[row] ?? [];
  }

  of(field: ColumnField): RowCell | null {
    const slot = this.plan.slotOf.get(field);
    return slot === undefined ? null : this.at(slot);
  }

  has(field: ColumnField): boolean {
    return this.valueOf(field) !== null;
  }

  /** What stands in a field's cell; `null` when it is blank. */
  valueOf(field: ColumnField): CellValue {
    const slot = this.plan.slotOf.get(field);
    return slot === undefined ? null : this.valueAt(slot);
  }

  at(slot: number): RowCell | null {
    if (this.given) return this.given[slot] ?? null;
    const value = this.valueAt(slot);
    if (value === null) return null;
    return { value, format: this.formatAt(slot), row: this.row, column: this.#columnOf(slot), kind: "cell" };
  }

  valueAt(slot: number): CellValue {
    if (this.given) return this.given[slot]?.value ?? null;
    const value = this.values[this.#columnOf(slot)] ?? null;
    return isBlank(value) ? null : value;
  }

  formatAt(slot: number): string {
    return this.given?.[slot]?.format ?? this.formats[this.#columnOf(slot)] ?? "General";
  }

  /** The same row with what `give` puts into its slots. */
  with(give: (cell: RowCell | null, slot: number) => RowCell | null): RowCells {
    const slots = this.plan.columnOf.map((_, slot) => give(this.at(slot), slot));
    return new RowCells(this.sheet, this.plan, this.row, slots);
  }

  #columnOf(slot: number): number {
    return this.plan.columnOf[slot] ?? 0;
  }
}

/** The cells of one row, looked up by the plan of its table. */
export function cellsOfRow(sheet: SheetCells, plan: RowPlan, row: number): RowCells {
  if (!sheet.hasMergesAt(row) && !plan.hasSharedSlots) return new RowCells(sheet, plan, row);
  const slots = plan.columnOf.map((): RowCell | null => null);
  // Of two columns of contacts the first that is filled counts.
  for (const { index, slot } of plan.columns) slots[slot] ??= rowCell(sheet, row, index);
  return new RowCells(sheet, plan, row, slots);
}

/** The cell that gives a column its value in a row: its own, or of an area merged over rows above. `null`: blank. */
export function rowCell(cells: SheetCells, row: number, column: number): RowCell | null {
  const area = cells.areaAt(row, column);
  if (area && area.left !== column) return null;
  const top = area ? area.top : row;
  const value = valueAt(cells.grid, top, column);
  if (isBlank(value)) return null;
  return {
    value,
    format: cells.grid.formats[top]?.[column] ?? "General",
    row: top,
    column,
    kind: top === row ? "cell" : "merged",
  };
}

/** The source of a field that a cell gave. `whole`: the cell holds this field's value and nothing else. */
export function sourceOf(
  { formulas }: Pick<Grid, "formulas">,
  cell: RowCell,
  whole: boolean,
  kind: SourceKind = cell.kind,
): FieldSource {
  return {
    kind,
    cell: { row: cell.row, column: cell.column },
    raw: textOf(cell.value),
    writable: whole && !formulas.has(cellKey(cell.row, cell.column)),
  };
}
