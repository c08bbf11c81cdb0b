import { type Area, type CellValue, isCellError } from "../../../shared/grid/grid.js";
import { cellAddress } from "../../../shared/grid/address.js";
import type { EmulatedCell, EmulatedSheet } from "../emulated-workbook.js";
import type { HostState } from "../host-state.js";
import type { Json } from "../wire.js";
import { HostError, invalidArgument } from "../wire-object.js";

/** More than this in one answer Excel on the web refuses: some 5 MB (belief about where exactly). */
const MOST_CELLS = 100_000;

/** The cells of a rectangle, read and written as arrays of rows. */
export class RangeCells {
  constructor(
    private readonly state: HostState,
    private readonly sheet: EmulatedSheet,
    private readonly area: Area,
  ) {}

  map<T>(read: (cell: Readonly<EmulatedCell>) => T): T[][] {
    const { top, left, bottom, right } = this.area;
    if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) {
      throw new HostError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.", 413);
    }
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (_, column) => read(this.sheet.cell(top + row, left + column))),
    );
  }

  /** `given` is one value for all cells or an array of this very shape; other shapes are refused before any change. */
  write(given: Json, change: (value: Json, cell: Readonly<EmulatedCell>) => Partial<EmulatedCell> | null): void {
    const { top, left, bottom, right } = this.area;
    const lines = this.map(() => null).map((line, row) =>
      line.map((_, column) => valueAt(given, row, column, this.area)),
    );
    lines.forEach((line, row) => {
      line.forEach((value, column) => this.#writeCell(top + row, left + column, value, change));
    });
    this.state.raiseChanged(this.sheet, `${cellAddress(top, left)}:${cellAddress(bottom, right)}`, "ThisLocalAddin");
  }

  /** Belief: what is written under a merge, outside its first cell, is lost. */
  #writeCell(row: number, column: number, value: Json, change: Parameters<RangeCells["write"]>[1]): void {
    const merge = this.sheet.mergeAt(row, column);
    if (merge && (merge.top !== row || merge.left !== column)) return;
    const part = change(value, this.sheet.cell(row, column));
    if (part) this.sheet.change(row, column, part);
  }
}

function valueAt(given: Json, row: number, column: number, { top, left, bottom, right }: Area): Json {
  if (!Array.isArray(given)) return given;
  const lines = given as readonly Json[];
  const line = lines[row];
  if (lines.length !== bottom - top + 1 || !Array.isArray(line) || line.length !== right - left + 1)
    throw invalidArgument();
  return (line as readonly Json[])[column] ?? null;
}

/** A blank cell is an empty text, an error its own text. */
export function shownValue(value: CellValue): Json {
  return isCellError(value) ? value.error : (value ?? "");
}

/** Excel's word for the kind of a value. */
export function valueType(value: CellValue): string {
  if (isCellError(value)) return "Error";
  if (value === null || value === "") return "Empty";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string" | "number" | "boolean"];
}
