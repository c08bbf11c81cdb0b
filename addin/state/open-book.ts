import type { WorkbookPort } from "../workbook-port.js";
import { analyse } from "./analyse.js";
import { act, freshMemory, type PaneContext, readBook, working } from "./context.js";
import { marksNow, remark } from "./marks.js";
import type { Book } from "./pane-state.js";

/** Opens a workbook: what it remembers, its sheets, and everything there is to say of them. */
export async function openBook(context: PaneContext, port: WorkbookPort): Promise<void> {
  await act(context, working("reading", { cancellable: true }), async () => {
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
  await act(context, working("reading", { cancellable: true }), async () => {
    await showAnalysed(context, port, await readBook(context, port, book.memory));
  });
}

/** Shows a workbook that was looked at again, and brings the marks in its sheets up to date. */
export async function showAnalysed(context: PaneContext, port: WorkbookPort, seen: Book): Promise<void> {
  const before = marksNow(context);
  context.store.dispatch({ type: "analysed", book: seen });
  await remark(context, port, before);
}

/** The same cells seen anew: after signing in, when the district's dictionary and pairs are known. */
export function reanalyse(context: PaneContext): void {
  const { book, session } = context.store.state();
  if (!book) return;
  const analysis = analyse(book.grids, { memory: book.memory, session, newId: context.newId });
  context.store.dispatch({ type: "analysed", book: { ...book, analysis } });
}
