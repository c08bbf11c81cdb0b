import { type Grid, isCellError, valueAt } from "../../shared/grid/grid.js";
import { message } from "../../shared/messages/message.js";
import type { CellEdit } from "../../shared/workbook/cell-edit.js";
import { act, type PaneContext, readBook, working } from "./context.js";

/** Writes accepted corrections and looks at the workbook afresh. They can be taken back in one step. */
export async function writeEdits(context: PaneContext, edits: readonly CellEdit[]): Promise<void> {
  const { port } = context;
  const book = context.store.state().book;
  if (!port || !book || edits.length === 0) return;
  const undo = { edits: reverseOf(edits, book.grids), cells: edits.length };
  await act(context, working("writing"), async () => {
    await port.writeCells(edits);
    context.store.dispatch({ type: "analysed", book: await readBook(context, port, book.memory) });
    const sentence = message("pane.done.wrote", { count: edits.length });
    context.store.dispatch({ type: "wrote", undo, cells: edits.length, sentence });
  });
}

/** Takes the last acceptance back. */
export async function undoLast(context: PaneContext): Promise<void> {
  const { port } = context;
  const { book, undo } = context.store.state();
  if (!port || !book || !undo) return;
  await act(context, working("writing"), async () => {
    await port.writeCells(undo.edits);
    context.store.dispatch({ type: "analysed", book: await readBook(context, port, book.memory) });
    const sentence = message("pane.done.undone", { count: undo.cells });
    context.store.dispatch({ type: "wrote", undo: null, cells: -undo.cells, sentence });
  });
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
