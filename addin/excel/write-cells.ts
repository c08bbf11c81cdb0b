import type { CellEdit } from "../../shared/workbook/cell-edit.js";
import type { HiddenColumn } from "../workbook-port.js";
import { wouldBeCoerced } from "./cell-values.js";

/** Ten thousand single cells in one call exceed 5 MB; cells below each other go as one range, and calls are bounded. */
const RANGES_PER_SYNC = 1000;

/** Cells of one column below each other that get the same format. */
interface Run {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly format: string | null;
  readonly values: CellEdit["value"][];
}

/**
 * Writes cells with their formats. A format is set before the value, so that a text cell keeps «007», «+7 999…» and
 * «=1+1» as they are; no formula is ever written.
 */
export async function writeCells(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  hide: readonly HiddenColumn[],
): Promise<void> {
  const runs = runsOf(edits);
  for (let first = 0; first < runs.length; first += RANGES_PER_SYNC) {
    for (const run of runs.slice(first, first + RANGES_PER_SYNC)) writeRun(context, run);
    await context.sync();
  }
  if (hide.length === 0) return;
  for (const { sheet, column, shown = false } of hide) {
    const cell = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(0, column, 1, 1);
    cell.getEntireColumn().columnHidden = !shown;
  }
  await context.sync();
}

function writeRun(context: Excel.RequestContext, run: Run): void {
  const sheet = context.workbook.worksheets.getItem(run.sheet);
  const range = sheet.getRangeByIndexes(run.row, run.column, run.values.length, 1);
  if (run.format !== null) range.numberFormat = run.values.map(() => [run.format]);
  // An empty text clears a cell; `null` would leave it as it was.
  range.values = run.values.map((value) => [value ?? ""]);
}

/** Edits in reading order, joined into runs; of two edits of one cell the later counts. */
export function runsOf(edits: readonly CellEdit[]): readonly Run[] {
  const last = new Map(edits.map((edit) => [`${edit.sheet}\n${edit.column}\n${edit.row}`, edit]));
  const sorted = [...last.values()].sort(
    (a, b) => a.sheet.localeCompare(b.sheet) || a.column - b.column || a.row - b.row,
  );
  const runs: Run[] = [];
  for (const edit of sorted) {
    const format = formatOf(edit);
    const run = runs.at(-1);
    if (run && continues(run, edit, format)) run.values.push(edit.value);
    else runs.push({ sheet: edit.sheet, row: edit.row, column: edit.column, format, values: [edit.value] });
  }
  return runs;
}

function continues(run: Run, edit: CellEdit, format: string | null): boolean {
  const below = run.sheet === edit.sheet && run.column === edit.column && run.row + run.values.length === edit.row;
  return below && run.format === format;
}

function formatOf(edit: CellEdit): string | null {
  if (typeof edit.value === "string" && wouldBeCoerced(edit.value)) return "@";
  return edit.format ?? null;
}
