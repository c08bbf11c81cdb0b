import { type CellValue, isBlank } from "../grid/grid.js";
import type { FieldName } from "../register/fields.js";
import type { FieldSource, FieldSources } from "../register/register.js";
import { type RowCells, sourceOf } from "./row-cells.js";
import type { RowPlan } from "./row-plan.js";
import type { SheetCells } from "./sheet-cells.js";

/**
 * Where a row's fields came from. Nearly all come from the row's own cells, each from the column of its field, and
 * nothing is kept of these; what came from elsewhere is kept. Of the sheet only this row's values are held.
 */
export class RowSources implements FieldSources {
  readonly plan: RowPlan;
  readonly row: number;
  readonly values: readonly CellValue[];
  readonly formulas: ReadonlySet<number>;
  #elsewhere: Partial<Record<FieldName, FieldSource>> | null = null;

  constructor({ grid }: SheetCells, { plan, row }: RowCells) {
    this.plan = plan;
    this.row = row;
    this.values = grid.values[row] ?? [];
    this.formulas = grid.formulas;
  }

  of(field: FieldName): FieldSource | undefined {
    return this.#elsewhere?.[field] ?? this.#ownOf(field);
  }

  /** The field came from elsewhere. */
  keep(field: FieldName, source: FieldSource): void {
    this.#elsewhere ??= {};
    this.#elsewhere[field] = source;
  }

  /** The field came from its own cell after all. */
  keepOwn(field: FieldName): void {
    if (this.#elsewhere?.[field] !== undefined) Reflect.deleteProperty(this.#elsewhere, field);
  }

  #ownOf(field: FieldName): FieldSource | undefined {
    const column = this.#columnOf(field);
    const value = column === undefined ? null : (this.values[column] ?? null);
    if (column === undefined || isBlank(value)) return undefined;
    return sourceOf(this, { value, format: "", row: this.row, column, kind: "cell" }, true);
  }

  /** Of two columns of one field the first that is filled. */
  #columnOf(field: FieldName): number | undefined {
    const { slotOf, columnOf, columns, hasSharedSlots } = this.plan;
    const slot = slotOf.get(field);
    if (slot === undefined || !hasSharedSlots) return columnOf[slot ?? -1];
    return columns.find((one) => one.slot === slot && !isBlank(this.values[one.index] ?? null))?.index;
  }
}
