import type { PushAnswer, PushRequest } from "../api/push.js";
import type { PreparedPush } from "./prepare-push.js";

/**
 * The keys to keep in the sheet after a push (rule 1): ids as the district knows the pairs, and none for rows that it
 * refused. Without a request and an answer nothing was sent, and the keys are those that the sheet already agrees with.
 */
export function acceptedKeys(
  keys: PreparedPush["keys"],
  sent: { readonly request: PushRequest; readonly answer: PushAnswer } | null,
): PreparedPush["keys"] {
  const known = new Map<string, string | null>();
  for (const pair of sent?.answer.pairs ?? []) {
    const outgoing = sent?.request.pairs[pair.index];
    if (outgoing) known.set(outgoing.id, pair.outcome === "refused" ? null : pair.id);
  }
  return keys.flatMap((key) => {
    const id = known.get(key.id);
    return id === null ? [] : [{ ...key, id: id ?? key.id }];
  });
}
