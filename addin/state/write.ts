import { type Grid, isBlank, isCellError, valueAt } from "../../shared/grid/grid.js";
import { message } from "../../shared/messages/message.js";
import type { CellEdit } from "../../shared/workbook/cell-edit.js";
import type { WorkbookPort } from "../workbook-port.js";
import { act, type PaneContext, readBook, working } from "./context.js";
import type { Undo } from "./pane-state.js";

/** Writes accepted corrections and looks at the workbook afresh. They can be taken back in one step. */
export async function writeEdits(context: PaneContext, edits: readonly CellEdit[]): Promise<void> {
  const { port } = context;
  const book = context.store.state().book;
  if (!port || !book || edits.length === 0) return;
  const undo = undoOf(edits, book.grids);
  await act(context, working("writing"), async () => {
    await port.writeCells(edits);
    context.store.dispatch({ type: "analysed", book: await readBook(context, port, book.memory) });
    const sentence = message("pane.done.wrote", { count: edits.length });
    context.store.dispatch({ type: "wrote", undo, cells: edits.length, sentence });
  });
}

/** Takes the last acceptance back: cells, sheets that were made and not touched since, what the workbook remembered. */
export async function undoLast(context: PaneContext): Promise<void> {
  const { port } = context;
  const { book, undo } = context.store.state();
  if (!port || !book || !undo) return;
  const { edits, hide, memory = book.memory, created = [] } = undo;
  await act(context, working("writing"), async () => {
    const touched = created.length > 0 ? await touchedSheet(port, created) : null;
    if (touched !== null) {
      const sentence = message("pane.new.touched", { sheet: touched });
      return context.store.dispatch({ type: "failed", sentence });
    }
    if (undo.memory) await port.saveMemory(undo.memory);
    if (edits.length > 0) await port.writeCells(edits, hide);
    if (created.length > 0) await port.removeSheets?.(created.map(({ name }) => name));
    context.store.dispatch({ type: "analysed", book: await readBook(context, port, memory) });
    context.store.dispatch({ type: "wrote", undo: null, cells: -undo.cells, sentence: undo.sentence });
  });
}

/** A sheet that does not hold what the pane has left there: somebody has worked on it. */
async function touchedSheet(port: WorkbookPort, created: readonly Grid[]): Promise<string | null> {
  const now = new Map((await port.readGrids()).map((grid) => [grid.name, contentOf(grid)]));
  const isTouched = (grid: Grid): boolean => now.has(grid.name) && now.get(grid.name) !== contentOf(grid);
  return created.find(isTouched)?.name ?? null;
}

/** What stands in a sheet; blank cells, however far they reach, are nothing. */
function contentOf({ values }: Grid): string {
  return JSON.stringify(
    values.flatMap((line, row) => line.flatMap((value, column) => (isBlank(value) ? [] : [[row, column, value]]))),
  );
}

/** The way back from edits, made before they are written. */
export function undoOf(edits: readonly CellEdit[], grids: readonly Grid[]): Undo {
  const cells = edits.length;
  return { edits: reverseOf(edits, grids), cells, sentence: message("pane.done.undone", { count: cells }) };
}

/** The edits that bring back what stands in the cells now. An error value cannot be written: such a cell is cleared. */
export function reverseOf(edits: readonly CellEdit[], grids: readonly Grid[]): CellEdit[] {
  const before = new Map(grids.map((grid) => [grid.name, grid]));
  return edits.map(({ sheet, row, column }) => {
    const grid = before.get(sheet);
    const value = grid ? valueAt(grid, row, column) : null;
    const format = grid?.formats[row]?.[column] ?? "General";
    return { sheet, row, column, value: isCellError(value) ? null : value, format };
  });
}
