import { defaultDictionary } from "../../shared/dictionary/default-dictionary.js";
import { message } from "../../shared/messages/message.js";
import type { Me } from "../../shared/api/sign-in.js";
import type { ReceiptsAnswer } from "../../shared/api/receipts.js";
import type { LastSent } from "../api/kept-store.js";
import { type ApiResult, isSignedOut } from "../api/problem.js";
import { problemSentence } from "../api/problem-sentence.js";
import { act, type PaneContext, working } from "./context.js";
import { learnMappings } from "./learn.js";
import { reanalyse } from "./open-book.js";
import type { Session } from "./pane-state.js";

/** Finds out who is signed in, from the kept token. Without a network the pane works on, unsigned. */
export async function resume(context: PaneContext): Promise<void> {
  const token = context.kept.token();
  if (token === null) return;
  await act(context, working("starting"), async () => {
    const me = await context.client.me(token);
    if (me.ok) return setSession(context, await sessionFor(context, token, me.value));
    if (isSignedOut(me.problem)) return signOut(context);
    setSession(context, { kind: "unreachable", sentence: problemSentence(me.problem) });
  });
  await learnMappings(context);
}

/** Exchanges the code from the letter for a token. Gives whether it went well; the refusal is in the state. */
export async function signIn(context: PaneContext, code: string): Promise<void> {
  await act(context, working("signingIn"), async () => {
    const answer = await context.client.signIn(code.trim());
    if (!answer.ok) return context.store.dispatch({ type: "failed", sentence: problemSentence(answer.problem) });
    const { token, me, expiresAt } = answer.value;
    if (!me.school) return context.store.dispatch({ type: "failed", sentence: message("pane.signIn.notCurator") });
    context.kept.keepToken(token, expiresAt);
    setSession(context, await sessionFor(context, token, me));
    context.store.dispatch({ type: "went", view: "home", kind: null });
  });
  await learnMappings(context);
}

/** Forgets the token on this computer; the workbook keeps what it remembers. */
export function signOut(context: PaneContext): void {
  context.kept.keepToken(null);
  setSession(context, { kind: "out" });
}

/** The district's dictionary, the school's corrections and its pairs. Where one does not come, the work goes on without it. */
async function sessionFor(context: PaneContext, token: string, me: Me): Promise<Session> {
  const [dictionary, mappings, pulled, receipts] = await Promise.all([
    context.client.dictionary(token),
    context.client.mappings(token),
    context.client.pull(token, 0),
    context.client.receipts(token),
  ]);
  return {
    kind: "in",
    me,
    until: context.kept.signedInUntil(),
    dictionary: dictionary.ok ? dictionary.value : defaultDictionary,
    mappings: mappings.ok ? mappings.value.mappings : {},
    kept: pulled.ok ? pulled.value.pairs : [],
    conflicts: pulled.ok ? pulled.value.conflicts : [],
    returns: pulled.ok ? pulled.value.returns : [],
    standing: pulled.ok ? pulled.value.state : null,
    receipts: receipts.ok ? receipts.value.receipts : [],
    lastSent: me.school ? lastSentOf(receipts, context.kept.lastSent(me.school.id)) : null,
  };
}

/** The district knows best when the school last sent; without its word this computer's memory serves. */
function lastSentOf(receipts: ApiResult<ReceiptsAnswer>, remembered: LastSent | null): LastSent | null {
  const last = receipts.ok ? receipts.value.receipts[0] : undefined;
  return last ? { number: last.number, at: last.at } : remembered;
}

function setSession(context: PaneContext, session: Session): void {
  context.store.dispatch({ type: "session", session });
  reanalyse(context);
}
