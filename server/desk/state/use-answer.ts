import { useCallback, useEffect, useState } from "react";
import { Problem } from "../api/problem.js";
import { useDesk } from "./desk-context.js";

export interface AnswerState<T> {
  /** The last answer; it stays in sight while a newer one is on its way or has failed. */
  readonly data: T | null;
  readonly problem: Problem | null;
  /** Asks again. */
  readonly reload: () => void;
  /** Puts an answer of a change in place of the one that was read. */
  readonly replace: (data: T) => void;
}

/**
 * What the server says to a question, asked when the view opens and whenever `read` changes; `read` must keep its
 * identity (`useCallback`). A session that is over leads to signing in.
 */
export function useAnswer<T>(read: (signal: AbortSignal) => Promise<T>): AnswerState<T> {
  const { expire } = useDesk();
  const [asked, setAsked] = useState(0);
  const [state, setState] = useState<{ of: unknown; data: T | null; problem: Problem | null }>(() => ({
    of: read,
    data: null,
    problem: null,
  }));
  useEffect(() => {
    const attempt = new AbortController();
    read(attempt.signal).then(
      (data) => setState({ of: read, data, problem: null }),
      (cause: unknown) => {
        if (attempt.signal.aborted) return;
        if (!(cause instanceof Problem)) throw cause;
        if (cause.signedOut) expire();
        else setState((before) => ({ of: read, data: before.of === read ? before.data : null, problem: cause }));
      },
    );
    return () => attempt.abort();
  }, [read, asked, expire]);
  const isOld = state.of !== read;
  return {
    data: isOld ? null : state.data,
    problem: isOld ? null : state.problem,
    reload: useCallback(() => setAsked((times) => times + 1), []),
    replace: useCallback((data: T) => setState({ of: read, data, problem: null }), [read]),
  };
}
