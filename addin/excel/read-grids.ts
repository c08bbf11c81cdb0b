import { type Area, type CellValue, cellKey, type Grid } from "../../shared/grid/grid.js";
import type { ReadWatch } from "../workbook-port.js";
import { cellValueOf, isFormula } from "./cell-values.js";
import { askCells, askExtent, askSheet, type Block, CELLS_PER_SYNC, type SheetRead } from "./sheet-read.js";
import { trimGrid } from "./trim-grid.js";

/** `date(2000, 1, 1)` in a workbook that counts from 1904: the flag itself has no API. */
const FIRST_OF_2000_IN_1904 = 35_064;

/**
 * All sheets as Grids: three `context.sync` calls for any workbook of up to some 60,000 cells, however many sheets and
 * rows, and one more for each further 60,000 cells. Between these it can be stopped.
 */
export async function readGrids(context: Excel.RequestContext, watch?: ReadWatch): Promise<Grid[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name,items/visibility");
  const probe = context.workbook.functions.date(2000, 1, 1);
  probe.load("value");
  await context.sync();

  const extents = sheets.items.map((sheet) => ({ sheet, used: askExtent(sheet) }));
  await context.sync();

  const reads = extents.map(({ sheet, used }) => askSheet(sheet, used));
  await syncInPortions(context, reads, watch);
  return reads.map((read) => gridOf(read, probe.value === FIRST_OF_2000_IN_1904));
}

async function syncInPortions(
  context: Excel.RequestContext,
  reads: readonly SheetRead[],
  watch: ReadWatch | undefined,
): Promise<void> {
  const total = reads.flatMap((read) => read.blocks.map((block) => cellsOf(read, block))).reduce((a, b) => a + b, 0);
  let done = 0;
  let asked = 0;
  for (const read of reads) {
    for (const block of read.blocks) {
      const cells = cellsOf(read, block);
      if (asked > 0 && asked + cells > CELLS_PER_SYNC) {
        await context.sync();
        done += asked;
        asked = 0;
        watch?.signal.throwIfAborted();
        watch?.progress(done / total);
      }
      askCells(block, read.someStruck);
      asked += cells;
    }
  }
  await context.sync();
}

function cellsOf({ columns, someStruck }: SheetRead, { rows }: Block): number {
  return rows * columns * (someStruck ? 2 : 1);
}

function gridOf(read: SheetRead, date1904: boolean): Grid {
  const values: CellValue[][] = [];
  const formats: string[][] = [];
  const formulas = new Set<number>();
  const struck = new Set<number>();
  for (const block of read.blocks) {
    values.push(...block.range.values.map((line, row) => valuesOf(block, line, row)));
    formats.push(...block.range.numberFormat.map((line) => line.map((format) => String(format ?? "General"))));
    collect(block, formulas, (row, column) =>
      isFormula(block.range.formulas[row]?.[column], block.range.values[row]?.[column]),
    );
    collect(block, struck, (row, column) => block.struck?.value[row]?.[column]?.format?.font?.strikethrough === true);
  }
  return trimGrid({
    name: read.sheet.name,
    visibility: visibilityOf(read.sheet),
    values,
    formats,
    merges: mergesOf(read.merged),
    hiddenRows: hiddenOf(read.rowProperties?.value, (row) => row.rowHidden),
    hiddenColumns: hiddenOf(read.columnProperties?.value, (column) => column.columnHidden),
    formulas,
    struck,
    date1904,
  });
}

function valuesOf(block: Block, line: readonly unknown[], row: number): CellValue[] {
  return line.map((value, column) => cellValueOf(value, block.range.valueTypes[row]?.[column]));
}

function collect(block: Block, into: Set<number>, belongs: (row: number, column: number) => boolean): void {
  block.range.values.forEach((line, row) => {
    line.forEach((_, column) => {
      if (belongs(row, column)) into.add(cellKey(block.top + row, column));
    });
  });
}

function visibilityOf(sheet: Excel.Worksheet): Grid["visibility"] {
  if (sheet.visibility === "Hidden") return "hidden";
  return sheet.visibility === "VeryHidden" ? "veryHidden" : "visible";
}

function mergesOf(merged: Excel.RangeAreas | null): Area[] {
  if (!merged || merged.isNullObject) return [];
  return merged.areas.items.map((area) => ({
    top: area.rowIndex,
    left: area.columnIndex,
    bottom: area.rowIndex + area.rowCount - 1,
    right: area.columnIndex + area.columnCount - 1,
  }));
}

function hiddenOf<T>(properties: readonly T[] | undefined, hidden: (one: T) => boolean | undefined): Set<number> {
  const found = new Set<number>();
  properties?.forEach((one, index) => {
    if (hidden(one)) found.add(index);
  });
  return found;
}
