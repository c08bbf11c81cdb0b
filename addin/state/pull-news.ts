import type { PullAnswer } from "../../shared/api/pull.js";
import type { ApiResult } from "../api/problem.js";
import type { PaneContext } from "./context.js";
import type { Session } from "./pane-state.js";

type SignedIn = Extract<Session, { kind: "in" }>;

/**
 * Asks the district what the school has there, and keeps it. Without an answer the newest that was known stays: what
 * an earlier question brought is not forgotten.
 */
export async function pullNews(
  context: PaneContext,
  token: string,
  signal?: AbortSignal,
): Promise<ApiResult<PullAnswer>> {
  const pulled = await context.client.pull(token, 0, signal);
  if (pulled.ok) {
    const { pairs: kept, conflicts, returns, state: standing } = pulled.value;
    changeSession(context, () => ({ kept, conflicts, returns, standing }));
  }
  return pulled;
}

/** Changes what is known of who is signed in now; whoever has signed out meanwhile stays out. */
export function changeSession(context: PaneContext, change: (session: SignedIn) => Partial<SignedIn>): void {
  const { session } = context.store.state();
  if (session.kind !== "in") return;
  context.store.dispatch({ type: "session", session: { ...session, ...change(session) } });
}
