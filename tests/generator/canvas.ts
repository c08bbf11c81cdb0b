import type { Area } from "../../shared/grid/grid.js";
import type { Cell } from "./cell.js";

/** A sheet while it is being drawn: cells by place (0-based), merged areas, what is hidden. */
export class Canvas {
  readonly cells = new Map<string, { row: number; column: number; cell: Cell }>();
  readonly merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  filter: Area | null = null;
  /** An Excel table's area, header row included. */
  table: Area | null = null;

  put(row: number, column: number, cell: Cell): void {
    if (cell.value === null || cell.value === "") return;
    this.cells.set(`${String(row)}:${String(column)}`, { row, column, cell });
  }

  /** Strikes a cell through, when something stands in it. */
  strike(row: number, column: number): void {
    const place = this.cells.get(`${String(row)}:${String(column)}`);
    if (place) this.put(row, column, { ...place.cell, struck: true });
  }

  /** Whether a cell holds a text with nothing in brackets or behind a comma. */
  mayAdd(row: number, column: number): boolean {
    const value = this.cells.get(`${String(row)}:${String(column)}`)?.cell.value;
    return typeof value === "string" && !/[,(;\n\d]/.test(value);
  }

  /** Writes something behind a cell's text. */
  add(row: number, column: number, text: string): void {
    const place = this.cells.get(`${String(row)}:${String(column)}`);
    if (place) this.put(row, column, { ...place.cell, value: `${String(place.cell.value).trimEnd()}${text}` });
  }

  /** Leaves a cell blank. */
  erase(row: number, column: number): void {
    this.cells.delete(`${String(row)}:${String(column)}`);
  }

  text(row: number, column: number, value: string): void {
    this.put(row, column, { value });
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top < bottom || left < right) this.merges.push({ top, left, bottom, right });
  }
}
