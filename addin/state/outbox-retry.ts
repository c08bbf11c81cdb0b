import { isSignedOut } from "../api/problem.js";
import type { PaneContext } from "./context.js";
import type { PaneState } from "./pane-state.js";
import { send } from "./send.js";
import { resume } from "./session.js";

/** How long to wait before each further attempt; the last holds on. */
const WAITS_MS = [15_000, 30_000, 60_000, 120_000, 300_000] as const;

/** What tells of time and of the network. */
export interface Network {
  /** Runs something later; gives the way to call it off. */
  readonly later: (ms: number, run: () => void) => () => void;
  /** Calls back each time that the machine is on a network again. */
  readonly whenOnline: (run: () => void) => void;
}

/**
 * Whether what waits in the workbook goes by itself: the curator has pressed the button for just so many pairs. Rows that
 * have been added since wait for another press; corrected ones go as they are now.
 */
export function goesByItself({ book, session }: PaneState): boolean {
  const outbox = book?.memory.outbox;
  if (!book || !outbox || session.kind === "out") return false;
  if (session.kind === "unreachable") return true;
  return book.analysis.prepared?.request?.pairs.length === outbox.ids.length;
}

/**
 * Sends what waits in the workbook as soon as the district answers again: when the machine is back on a network, and
 * from time to time. Asked is quietly whether anybody answers; only then is it sent, as the button would. The push begins
 * with a pull, so that what has arrived after all does not go twice (sync rule 6).
 */
export function sendWhenAnswered(context: PaneContext, network: Network): void {
  const { store } = context;
  let callOff: (() => void) | null = null;
  let attempts = 0;
  let isTrying = false;
  const plan = (): void => {
    if (!goesByItself(store.state())) {
      callOff?.();
      callOff = null;
      attempts = 0;
    } else if (!callOff && !isTrying && !store.state().busy) {
      callOff = network.later(WAITS_MS[Math.min(attempts, WAITS_MS.length - 1)] ?? 0, () => void attempt());
    }
  };
  const attempt = async (): Promise<void> => {
    if (isTrying) return;
    callOff?.();
    callOff = null;
    attempts++;
    isTrying = true;
    if (goesByItself(store.state()) && !store.state().busy && (await answers(context))) {
      if (store.state().session.kind === "unreachable") await resume(context);
      if (goesByItself(store.state())) await send(context);
    }
    isTrying = false;
    plan();
  };
  store.subscribe(plan);
  network.whenOnline(() => {
    attempts = 0;
    void attempt();
  });
  plan();
}

async function answers({ client, kept }: PaneContext): Promise<boolean> {
  const token = kept.token();
  if (token === null) return false;
  const me = await client.me(token);
  return me.ok || isSignedOut(me.problem);
}
