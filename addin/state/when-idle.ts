import type { Store } from "./store.js";

/** Resolves when no action is going on: at once, or when the one that is has ended. */
export function whenIdle(store: Store): Promise<void> {
  return new Promise((resolve) => {
    if (!store.state().busy) return resolve();
    const stop = store.subscribe(() => {
      if (store.state().busy) return;
      stop();
      resolve();
    });
  });
}
