import type { PushAnswer, PushRequest } from "../../shared/api/push.js";
import type { PreparedPush } from "../../shared/sync/prepare-push.js";
import type { WorkbookMemory } from "../../shared/workbook/memory.js";

/**
 * The request as it goes: with the withdrawals that the curator has confirmed (sync rule 8). `null` when there is
 * nothing to say to the district.
 */
export function pushRequest(
  prepared: PreparedPush,
  withdrawnIds: ReadonlySet<string>,
  memory: WorkbookMemory,
  newId: () => string,
): PushRequest | null {
  const withdrawn = prepared.gone
    .filter((pair) => withdrawnIds.has(pair.id))
    .map((pair) => ({ id: pair.id, baseVersion: pair.version }));
  if (prepared.request) return { ...prepared.request, withdrawn };
  if (withdrawn.length === 0) return null;
  return { key: newId(), workbookId: memory.workbookId, pairs: [], withdrawn };
}

/** The outbox of a request on its way: its key and ids, never rows (sync rule 6). */
export function outboxOf(request: PushRequest, at: Date): NonNullable<WorkbookMemory["outbox"]> {
  return { key: request.key, ids: request.pairs.map((pair) => pair.id), at: at.toISOString() };
}

/** The keys to keep in the sheet: as the district knows the pairs, and none for rows that it refused. */
export function acceptedKeys(prepared: PreparedPush, request: PushRequest, answer: PushAnswer): PreparedPush["keys"] {
  const known = new Map<string, string | null>();
  for (const pair of answer.pairs) {
    const sent = request.pairs[pair.index];
    if (sent) known.set(sent.id, pair.outcome === "refused" ? null : pair.id);
  }
  return prepared.keys.flatMap((key) => {
    const id = known.get(key.id);
    if (id === null) return [];
    return [{ ...key, id: id ?? key.id }];
  });
}
