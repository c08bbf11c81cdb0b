import type { Decision } from "../../shared/api/conflicts.js";
import type { OpenConflict } from "../../shared/api/pull.js";
import { message } from "../../shared/messages/message.js";
import { problemSentence } from "../api/problem-sentence.js";
import { act, type PaneContext, readBook, working } from "./context.js";
import { editsOfChosen } from "./district-changes.js";
import { pullNews } from "./pull-news.js";
import { undoOf } from "./write.js";

/** One choice of the curator's between the sheet's value and the district's. */
export interface Choice {
  readonly conflict: OpenConflict;
  readonly choice: Decision["choice"];
}

/**
 * Tells the district what the curator has chosen (sync rule 4). Where the district's value stays, the sheet takes it
 * over, and that can be taken back; the sheet's own value stands in it already. What has changed meanwhile is not
 * decided and is shown afresh.
 */
export async function decide(context: PaneContext, choices: readonly Choice[]): Promise<void> {
  const { port } = context;
  const { book, session } = context.store.state();
  const token = context.kept.token();
  if (!port || !book || token === null || session.kind !== "in" || choices.length === 0) return;
  await act(context, working("asking", { cancellable: true }), async (signal) => {
    const decisions = choices.map(({ conflict, choice }) => ({ id: conflict.id, choice, seen: conflict.current }));
    const answer = await context.client.decide(token, { decisions }, signal);
    if (!answer.ok) return context.store.dispatch({ type: "failed", sentence: problemSentence(answer.problem) });
    const outcomes = new Map(answer.value.decided.map(({ id, outcome }) => [id, outcome]));
    const decided = choices.filter(({ conflict }) => outcomes.get(conflict.id) === "decided");
    const taken = decided.filter(({ choice }) => choice === "current").map(({ conflict }) => conflict);

    const edits = editsOfChosen(book, session, taken);
    if (edits.length > 0) await port.writeCells(edits);
    await pullNews(context, token, signal);
    context.store.dispatch({ type: "analysed", book: await readBook(context, port, book.memory) });
    const undo = edits.length > 0 ? undoOf(edits, book.grids) : null;
    const sentence = message("pane.done.decided", { count: decided.length, later: choices.length - decided.length });
    context.store.dispatch({ type: "wrote", undo, cells: edits.length, sentence });
  });
}
