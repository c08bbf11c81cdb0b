import { useCallback, useEffect, useRef, useState } from "react";
import type { DistrictSummary } from "../../../shared/api/district.js";
import { districtSummary } from "../api/client.js";
import { Problem } from "../api/problem.js";

const REFRESH_MS = 30_000;

export interface SummaryState {
  readonly summary: DistrictSummary | null;
  /** When `summary` was true. */
  readonly readAt: Date | null;
  /** Why the last refresh failed; the older summary stays in sight. */
  readonly problem: Problem | null;
  readonly refresh: () => void;
}

/**
 * The board, read when the page opens, every 30 seconds while somebody can see it, and when its window gets the focus.
 * `onSignedOut` must keep its identity.
 */
export function useSummary(onSignedOut: () => void): SummaryState {
  const [state, setState] = useState<Omit<SummaryState, "refresh">>({ summary: null, readAt: null, problem: null });
  const reading = useRef<AbortController | null>(null);

  const refresh = useCallback(() => {
    reading.current?.abort();
    const attempt = new AbortController();
    reading.current = attempt;
    districtSummary(attempt.signal).then(
      (summary) => setState({ summary, readAt: new Date(), problem: null }),
      (cause: unknown) => {
        if (attempt.signal.aborted) return;
        if (!(cause instanceof Problem)) throw cause;
        if (cause.signedOut) onSignedOut();
        else setState((before) => ({ ...before, problem: cause }));
      },
    );
  }, [onSignedOut]);

  useEffect(() => {
    refresh();
    const timer = setInterval(() => {
      if (!document.hidden) refresh();
    }, REFRESH_MS);
    window.addEventListener("focus", refresh);
    return () => {
      clearInterval(timer);
      window.removeEventListener("focus", refresh);
      reading.current?.abort();
    };
  }, [refresh]);

  return { ...state, refresh };
}
