import { message } from "../../shared/messages/message.js";
import type { CellMark, WorkbookPort } from "../workbook-port.js";
import { cellMarks, marksAlike } from "./cell-marks.js";
import { act, type PaneContext, working } from "./context.js";

/** Marks in the sheet every cell that something is said of. Only where the door can: in Excel. */
export async function markSheet(context: PaneContext): Promise<void> {
  const { port } = context;
  const { book, session } = context.store.state();
  if (!port?.mark || !book) return;
  const { mark } = port;
  await act(context, working("marking"), async () => {
    const marks = cellMarks(book, session);
    const closed = await mark(marks);
    const count = marks.filter(({ sheet }) => !closed.includes(sheet)).length;
    const sentence = count > 0 || closed.length === 0 ? message("pane.done.marked", { count }) : null;
    context.store.dispatch({ type: "marked", marked: count > 0, sentence });
    if (closed.length > 0) {
      const sheets = closed.map((name) => message("pane.quoted", { text: name })).join(", ");
      context.store.dispatch({ type: "failed", sentence: message("pane.problem.marksProtected", { sheets }) });
    }
  });
}

/** Takes every mark of ours off the sheets; the user's own formats stay. */
export async function unmarkSheet(context: PaneContext): Promise<void> {
  const { port } = context;
  if (!port?.mark) return;
  const { mark } = port;
  await act(context, working("marking"), async () => {
    await mark([]);
    context.store.dispatch({ type: "marked", marked: false, sentence: message("pane.done.unmarked") });
  });
}

/** What the sheets are to be marked with as things stand. */
export function marksNow({ store }: PaneContext): CellMark[] {
  const { book, session } = store.state();
  return book ? cellMarks(book, session) : [];
}

/**
 * Brings marked sheets up to date. A write of ours may end what Excel can undo, so they are touched only when their marks
 * have to change.
 */
export async function remark(context: PaneContext, port: WorkbookPort, before: readonly CellMark[]): Promise<void> {
  const marks = marksNow(context);
  if (context.store.state().marked && !marksAlike(before, marks)) await port.mark?.(marks);
}
