import type { PushRequest } from "../../shared/api/push.js";
import { heldBackNote, type PreparedPush } from "../../shared/sync/prepare-push.js";
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
  return {
    key: newId(),
    workbookId: memory.workbookId,
    pairs: [],
    withdrawn,
    heldBack: heldBackNote(prepared.heldBack),
  };
}

/** The outbox of a request on its way: its key and ids, never rows (sync rule 6). */
export function outboxOf(request: PushRequest, at: Date): NonNullable<WorkbookMemory["outbox"]> {
  return { key: request.key, ids: request.pairs.map((pair) => pair.id), at: at.toISOString() };
}
