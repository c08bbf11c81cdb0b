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

/** The cells of one row by what their columns hold, in the order of the plan's slots. */
export class RowCells {
  constructor(
    readonly plan: RowPlan,
    /** 0-based. */
    readonly row: number,
    readonly slots: readonly (RowCell | null)[],
  ) {}

  of(field: ColumnField): RowCell | null {
    const slot = this.plan.slotOf.get(field);
    return slot === undefined ? null : (this.slots[slot] ?? null);
  }

  /** The same row with what `give` puts into its slots. */
  with(give: (cell: RowCell | null, slot: number) => RowCell | null): RowCells {
    return new RowCells(this.plan, this.row, this.slots.map(give));
  }
}

/** The cells of one row, looked up by the plan of its table. */
export function cellsOfRow(cells: SheetCells, plan: RowPlan, row: number): RowCells {
  const slots = new Array<RowCell | null>(plan.slotOf.size).fill(null);
  const isMerged = cells.hasMergesAt(row);
  const values = cells.grid.values[row];
  const formats = cells.grid.formats[row];
  for (const { index, slot } of plan.columns) {
    // Of two columns of contacts the first that is filled counts.
    if (slots[slot]) continue;
    if (isMerged) slots[slot] = rowCell(cells, row, index);
    else {
      const value = values?.[index] ?? null;
      if (!isBlank(value))
        slots[slot] = { value, format: formats?.[index] ?? "General", row, column: index, kind: "cell" };
    }
  }
  return new RowCells(plan, row, slots);
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
