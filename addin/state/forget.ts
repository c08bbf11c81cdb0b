import { keyCells } from "../../shared/sync/key-edits.js";
import { message } from "../../shared/messages/message.js";
import { act, freshMemory, type PaneContext, readBook, working } from "./context.js";
import { undoOf } from "./write.js";

/**
 * Makes the workbook forget what it keeps of us: corrections of columns, the base of each pair, the outbox, and the keys
 * in their hidden column. The district keeps its pairs, and knows them again by their persons (sync rule 1). It can be
 * taken back.
 */
export async function forgetBook(context: PaneContext): Promise<void> {
  const { port } = context;
  const { book } = context.store.state();
  if (!port || !book) return;
  await act(context, working("writing"), async () => {
    const memory = freshMemory(context.newId);
    const { edits, columns } = keyCells(book.analysis.workbook, book.grids);
    const shown = columns.map((column) => ({ ...column, shown: true }));
    if (edits.length > 0) await port.writeCells(edits, shown);
    await port.saveMemory(memory);
    context.store.dispatch({ type: "analysed", book: await readBook(context, port, memory) });
    const undo = {
      ...undoOf(edits, book.grids),
      memory: book.memory,
      hide: columns,
      sentence: message("pane.settings.remembered"),
    };
    const sentence = message("pane.settings.forgotten");
    context.store.dispatch({ type: "wrote", undo, cells: edits.length, sentence });
  });
}
