import { useCallback, useState } from "react";
import { Problem } from "../api/problem.js";
import { useDesk } from "./desk-context.js";

export interface Change {
  readonly busy: boolean;
  /** Why the last change did not happen. */
  readonly problem: Problem | null;
  /** Sends a change with the page's token; gives its answer, or null when it did not happen. */
  readonly send: <T>(work: (csrfToken: string) => Promise<T>) => Promise<T | null>;
  readonly clear: () => void;
}

/** One change at a time that the reader asks the server for; a refusal is a sentence, never an exception. */
export function useChange(): Change {
  const { csrfToken, expire } = useDesk();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const send = useCallback(
    async <T>(work: (token: string) => Promise<T>): Promise<T | null> => {
      setBusy(true);
      setProblem(null);
      try {
        return await work(csrfToken);
      } catch (cause) {
        if (!(cause instanceof Problem)) throw cause;
        if (cause.signedOut) expire();
        else setProblem(cause);
        return null;
      } finally {
        setBusy(false);
      }
    },
    [csrfToken, expire],
  );
  return { busy, problem, send, clear: useCallback(() => setProblem(null), []) };
}
