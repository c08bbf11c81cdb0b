import { type Corrected, mappingsToLearn } from "../../shared/recognise/learnt-mappings.js";
import type { PaneContext } from "./context.js";

/**
 * Tells the district's server what this workbook has been corrected in and the school does not know yet, so that the
 * school's next workbook is read right (design §6). Nobody waits for it and its failure disturbs nobody: what has not
 * arrived is sent with the next correction or at the next sign-in.
 */
export async function learnMappings(context: PaneContext, corrected?: Corrected): Promise<void> {
  const { book, session } = context.store.state();
  const token = context.kept.token();
  if (!book || token === null || session.kind !== "in" || !session.me.school) return;
  const { workbook } = book.analysis;
  const unknown = mappingsToLearn(workbook, { own: book.memory.mappings, school: session.mappings, corrected });
  for (const mapping of unknown) {
    const answer = await context.client.learnMapping(token, mapping);
    const now = context.store.state().session;
    if (!answer.ok || now.kind !== "in") return;
    context.store.dispatch({ type: "session", session: { ...now, mappings: answer.value.mappings } });
  }
}
