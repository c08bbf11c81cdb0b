import type { Network } from "./state/outbox-retry.js";

/** Time and network of the browser that the pane runs in. */
export const network: Network = {
  later: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  whenOnline: (run) => window.addEventListener("online", run),
};
