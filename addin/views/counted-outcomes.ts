import type { PushOutcome } from "../../shared/api/push.js";

/** What a receipt counts, in this order. */
export const COUNTED: readonly PushOutcome[] = [
  "created",
  "updated",
  "merged",
  "conflict",
  "unchanged",
  "withdrawn",
  "refused",
];
