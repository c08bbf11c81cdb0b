import type { PushAnswer, PushRequest } from "../../shared/api/push.js";
import { FIELD_NAMES, type FieldName, type FieldValue } from "../../shared/register/fields.js";
import type { FieldConflict } from "../../shared/sync/types.js";
import type { StoredHistory } from "./stored-history.js";

/** One value that the district said it had taken in, or had put beside another for a person to choose. */
interface Acknowledged {
  readonly pairId: string;
  readonly field: FieldName;
  readonly value: FieldValue | null;
}

/**
 * What the district has answered, in its own words, kept apart from what it has stored (as Jepsen does): at the end
 * every acknowledged value must be found.
 */
export class History {
  private readonly acknowledged: Acknowledged[] = [];
  pushes = 0;
  /** What became of pushed rows, edits and choices: a simulation that never meets a conflict shows nothing. */
  readonly met = new Set<string>();

  /** Whether the answer arrived does not matter: the district has given it. */
  record({ pairs }: PushRequest, answer: PushAnswer): void {
    this.pushes += 1;
    for (const { index, id, outcome, conflicts } of answer.pairs) {
      this.met.add(`row ${outcome}`);
      const sent = pairs[index];
      if (!sent || !isTakenIn(outcome, conflicts)) continue;
      for (const field of sent.carried) {
        const value = sent.fields[field];
        // A blank whose base is lost erases nothing (rule 5), so that nothing of it need be found.
        if (value !== undefined) this.acknowledge({ pairId: id, field, value });
      }
    }
  }

  acknowledge(one: Acknowledged): void {
    this.acknowledged.push(one);
  }

  /** Acknowledged values that are in no version of their pair and in no conflict about it: there must be none. */
  async lost(stored: StoredHistory): Promise<Acknowledged[]> {
    const found = new Set<string>();
    for (const { pairId, fields } of await stored.versions())
      for (const field of FIELD_NAMES) found.add(trace({ pairId, field, value: fields[field] ?? null }));
    for (const { pair_id, field, incoming_value } of await stored.conflicts()) {
      const value = JSON.parse(incoming_value) as FieldValue | null;
      found.add(trace({ pairId: pair_id, field: field as FieldName, value }));
    }
    return this.acknowledged.filter((one) => !found.has(trace(one)));
  }
}

/**
 * Whether an answer says that the values are with the district now. What met a tombstone stays where it came from: its
 * conflict is about the pair, and is said once.
 */
export function isTakenIn(outcome: string, conflicts: readonly FieldConflict[]): boolean {
  if (["refused", "withdrawn", "gone"].includes(outcome)) return false;
  return outcome !== "conflict" || conflicts.some(({ current }) => current !== "withdrawn");
}

/** Pairs that came back from the dead without a person's choice (rule 8): there must be none. */
export async function revivedUnasked(stored: StoredHistory): Promise<string[]> {
  const chosen = (await stored.conflicts())
    .filter(
      ({ field, state, incoming_value }) => field === "status" && state === "taken" && incoming_value === '"active"',
    )
    .map(({ pair_id }) => pair_id);
  const versions = await stored.versions();
  return versions
    .filter(({ state, pairId }, at) => {
      const before = versions[at - 1];
      return state === "active" && before?.pairId === pairId && before.state === "withdrawn";
    })
    .map(({ pairId }) => pairId)
    .filter((pairId) => !chosen.includes(pairId));
}

function trace({ pairId, field, value }: Acknowledged): string {
  return JSON.stringify([pairId, field, value]);
}
