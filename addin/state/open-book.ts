import type { WorkbookPort } from "../workbook-port.js";
import { analyse } from "./analyse.js";
import { cellMarks, marksAlike } from "./cell-marks.js";
import { act, freshMemory, type PaneContext, readBook, working } from "./context.js";

/** Opens a workbook: what it remembers, its sheets, and everything there is to say of them. */
export async function openBook(context: PaneContext, port: WorkbookPort): Promise<void> {
  await act(context, working("reading"), async () => {
    const memory = (await port.loadMemory()) ?? freshMemory(context.newId);
    const book = await readBook(context, port, memory);
    context.port = port;
    context.store.dispatch({ type: "opened", book });
  });
}

/** Reads the open workbook again: after a person's edit, or when asked. */
export async function recheck(context: PaneContext): Promise<void> {
  const { port } = context;
  const book = context.store.state().book;
  if (!port || !book) return;
  await act(context, working("reading"), async () => {
    const seen = await readBook(context, port, book.memory);
    context.store.dispatch({ type: "analysed", book: seen });
    // A write of ours may end what Excel can undo, so the marks are touched only when they have to change.
    if (context.store.state().marked && !marksAlike(book.analysis, seen.analysis))
      await port.mark?.(cellMarks(seen.analysis));
  });
}

/** The same cells seen anew: after signing in, when the district's dictionary and pairs are known. */
export function reanalyse(context: PaneContext): void {
  const { book, session } = context.store.state();
  if (!book) return;
  const analysis = analyse(book.grids, book.memory, session, context.newId);
  context.store.dispatch({ type: "analysed", book: { ...book, analysis } });
}
