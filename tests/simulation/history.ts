import type { PushAnswer, PushRequest } from "../../shared/api/push.js";
import { FIELD_NAMES, type FieldName, type FieldValue } from "../../shared/register/fields.js";
import type { FieldConflict } from "../../shared/sync/types.js";
import type { PastVersion, SimulatedDistrict } from "./simulated-district.js";

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

  /** Whether the answer arrived does not matter: the district has given it. */
  record({ pairs }: PushRequest, answer: PushAnswer): void {
    this.pushes += 1;
    for (const { index, id, outcome, conflicts } of answer.pairs) {
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
  async lost(district: SimulatedDistrict): Promise<Acknowledged[]> {
    const found = new Set<string>();
    for (const { pairId, fields } of await district.history())
      for (const field of FIELD_NAMES) found.add(trace({ pairId, field, value: fields[field] ?? null }));
    for (const { pair_id, field, incoming_value } of await district.conflicts()) {
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
export async function revivedUnasked(district: SimulatedDistrict): Promise<string[]> {
  const chosen = (await district.conflicts())
    .filter(
      ({ field, state, incoming_value }) => field === "status" && state === "taken" && incoming_value === '"active"',
    )
    .map(({ pair_id }) => pair_id);
  const versions = await district.history();
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

export interface Replaced {
  readonly pairId: string;
  readonly field: FieldName;
  readonly before: FieldValue;
}

/** The district's values that a revision has replaced or erased. */
export function replacedIn(versions: readonly PastVersion[], revision: number): Replaced[] {
  const byVersion = new Map(versions.map((one) => [`${one.pairId} ${one.version}`, one]));
  return versions
    .filter((one) => one.revision === revision)
    .flatMap(({ pairId, version, fields }) => {
      const old = byVersion.get(`${pairId} ${version - 1}`)?.fields ?? {};
      return FIELD_NAMES.flatMap((field) => {
        const before = old[field];
        return before === undefined || before === fields[field] ? [] : [{ pairId, field, before }];
      });
    });
}
