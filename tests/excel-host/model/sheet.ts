import { type Area, cellKey } from "../../../shared/grid/grid.js";
import { around, areaOfCell, covers } from "./area.js";
import { BLANK_CELL, type Cell, type CellStyle, isEmptyCell } from "./cell.js";
import { deepCopy } from "./deep-copy.js";
import type { AutoFilter, ConditionalFormat, Protection, SheetTable, Validation } from "./parts.js";

const WIDTH = cellKey(1, 0);

/**
 * A sheet as Excel has it in memory; rows and columns are 0-based. It knows nothing of Office.js: batches and people
 * change it through the same doors. All of it is plain data, so `copy` gives a sheet to compare with later.
 */
export class Sheet {
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  tabColor = "";
  readonly cells = new Map<number, Cell>();
  merges: Area[] = [];
  /** Rows that a person has hidden; those that a filter hides are in `filteredRows`. */
  hiddenRows = new Set<number>();
  filteredRows = new Set<number>();
  hiddenColumns = new Set<number>();
  rowHeights = new Map<number, number>();
  columnWidths = new Map<number, number>();
  tables: SheetTable[] = [];
  validations: Validation[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  autoFilter: AutoFilter | null = null;
  protection: Protection | null = null;
  frozen: Area | null = null;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** A sheet that shares nothing with this one. */
  copy(id: string, name: string): Sheet {
    const copied = new Sheet(id, name);
    copied.become(this);
    return copied;
  }

  /** Takes over all of another sheet but its id and name, as «undo» does; who holds this sheet goes on holding it. */
  become(other: Sheet): void {
    const parts = Object.entries(other).filter(([part]) => !["id", "name", "cells"].includes(part));
    Object.assign(this, deepCopy(Object.fromEntries(parts)));
    this.cells.clear();
    // Cells are never changed in place, so sheets may share them.
    for (const [key, cell] of other.cells) this.cells.set(key, cell);
  }

  /** The cell as it is; a blank one where nothing was ever written. */
  cell(row: number, column: number): Cell {
    return this.cells.get(cellKey(row, column)) ?? BLANK_CELL;
  }

  change(row: number, column: number, part: Partial<Cell>): void {
    this.cells.set(cellKey(row, column), { ...this.cell(row, column), ...part });
  }

  restyle(row: number, column: number, part: Partial<CellStyle>): void {
    this.change(row, column, { style: { ...this.cell(row, column).style, ...part } });
  }

  put(row: number, column: number, cell: Cell | undefined): void {
    if (cell) this.cells.set(cellKey(row, column), cell);
    else this.cells.delete(cellKey(row, column));
  }

  /** Every cell that was ever written, with its place. */
  *written(): Generator<{ row: number; column: number; cell: Cell }> {
    for (const [key, cell] of this.cells) yield { row: Math.floor(key / WIDTH), column: key % WIDTH, cell };
  }

  /** The smallest rectangle around all cells that hold something, or have a format unless `valuesOnly`. */
  usedArea(valuesOnly: boolean): Area | null {
    let area: Area | null = null;
    for (const { row, column, cell } of this.written()) {
      if (valuesOnly && isEmptyCell(cell)) continue;
      const one = areaOfCell(row, column);
      area = area ? around(area, one) : one;
    }
    return area;
  }

  /** The merge that covers the cell. */
  mergeAt(row: number, column: number): Area | null {
    return this.merges.find((merge) => covers(merge, row, column)) ?? null;
  }

  isRowHidden(row: number): boolean {
    return this.hiddenRows.has(row) || this.filteredRows.has(row);
  }
}
