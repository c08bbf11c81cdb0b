import { problemSentence } from "../api/problem-sentence.js";
import { act, type PaneContext, working } from "./context.js";

/** Tells the district that the school has no pairs, and shows the receipt (shared/collection/RULES.md, C8). */
export async function declareNoPairs(context: PaneContext): Promise<void> {
  const token = context.kept.token();
  if (token === null) return;
  await act(context, working("asking"), async () => {
    const declared = await context.client.declareNoPairs(token);
    if (!declared.ok) return context.store.dispatch({ type: "failed", sentence: problemSentence(declared.problem) });
    const { session } = context.store.state();
    if (session.kind !== "in") return;
    const { number, at } = declared.value;
    const receipts = [declared.value, ...session.receipts.filter((receipt) => receipt.number !== number)];
    context.store.dispatch({ type: "session", session: { ...session, receipts, lastSent: { number, at } } });
    context.store.dispatch({ type: "went", view: "receipts", kind: null });
  });
}
