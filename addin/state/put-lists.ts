import { dropDownsFor } from "../../shared/fill/drop-downs.js";
import { message } from "../../shared/messages/message.js";
import { checkOptions } from "./analyse.js";
import { act, type PaneContext, readBook, working } from "./context.js";

/** Puts lists to choose from on the columns of forms, role models, kinds and statuses (design §8). */
export async function putLists(context: PaneContext): Promise<void> {
  const { port } = context;
  const { book, session } = context.store.state();
  if (!port || !book) return;
  const { dictionary } = checkOptions({ memory: book.memory, session });
  const patch = dropDownsFor(book.analysis.workbook, book.grids, dictionary);
  await act(context, working("writing"), async () => {
    if (patch.dropDowns.length > 0) await port.putLists(patch);
    context.store.dispatch({ type: "analysed", book: await readBook(context, port, book.memory) });
    const columns = new Set(patch.dropDowns.map(({ sheet, column }) => `${sheet} ${column}`)).size;
    const sentence = message("pane.done.listed", { count: columns });
    context.store.dispatch({ type: "wrote", undo: null, cells: columns, sentence });
  });
}
