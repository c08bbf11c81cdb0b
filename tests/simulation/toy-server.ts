import type { PushAnswer, PushedPair, PushRequest } from "../../shared/api/push.js";
import type { FieldName, PairFields } from "../../shared/register/fields.js";
import { matchPairs } from "../../shared/sync/match.js";
import { mergePair } from "../../shared/sync/merge.js";
import { baseOfPush } from "../../shared/sync/pair-base.js";
import type { FieldConflict, KeptPair, OutgoingPair } from "../../shared/sync/types.js";

/** A value of the district's that a push has replaced. */
export interface Replacement {
  readonly id: string;
  readonly field: FieldName;
  readonly before: PairFields[FieldName];
}

/** The least server that keeps the sync rules: versions and conflicts in memory, decisions by shared/sync alone. */
export class ToyServer {
  private readonly pairs = new Map<string, KeptPair>();
  private readonly versions = new Map<string, PairFields>();
  private readonly conflicts = new Map<string, FieldConflict[]>();
  readonly replaced: Replacement[] = [];

  kept(): KeptPair[] {
    return [...this.pairs.values()];
  }

  conflictsOf(id: string): readonly FieldConflict[] {
    return this.conflicts.get(id) ?? [];
  }

  /** Whether any version of the pair says so. */
  everHad(id: string, field: FieldName, value: PairFields[FieldName]): boolean {
    const newest = this.pairs.get(id)?.version ?? 0;
    for (let version = 1; version <= newest; version += 1) {
      if (this.versions.get(`${id} ${version}`)?.[field] === value) return true;
    }
    return false;
  }

  push(request: PushRequest): PushAnswer {
    const matches = matchPairs(request.pairs, this.kept());
    const pairs = request.pairs.map((pair, index) => this.take(pair, index, matches.get(index)?.kept));
    return { receipt: { number: 1, at: "", counts: {} as PushAnswer["receipt"]["counts"] }, revision: 1, pairs };
  }

  /** The coordinator decides an open conflict: for the incoming value, or for the one that stands (it is refused). */
  resolve(id: string, conflict: FieldConflict): void {
    const pair = this.pairs.get(id);
    if (!pair) return;
    const fields: PairFields = { ...pair.fields, [conflict.field]: conflict.incoming ?? undefined };
    this.store({ ...pair, version: pair.version + 1, fields: withoutBlanks(fields) });
  }

  private take(pair: OutgoingPair, index: number, kept: KeptPair | undefined): PushedPair {
    const said = { index, findings: [], conflicts: [] };
    if (!kept) {
      if (this.pairs.has(pair.id)) throw new Error("The id of a new pair is taken");
      const { id, schoolYear, fields, persons } = pair;
      this.store({ id, version: 1, schoolYear, state: "active", fields, persons });
      return { ...said, id, version: 1, outcome: "created" };
    }
    const of = baseOfPush(pair, (version) => this.versions.get(`${kept.id} ${version}`));
    const known = this.conflictsOf(kept.id);
    const merge = mergePair({ ...of, current: kept.fields, incoming: pair.fields, carried: pair.carried, known });
    for (const field of merge.changed) this.replaced.push({ id: kept.id, field, before: kept.fields[field] });
    this.conflicts.set(kept.id, [...known, ...merge.conflicts]);
    const version = merge.changed.length > 0 ? kept.version + 1 : kept.version;
    this.store({ ...kept, version, fields: merge.fields });
    return {
      ...{ ...said, id: kept.id, version, outcome: merge.merged.length > 0 ? "merged" : "updated" },
      ...(merge.merged.length > 0 ? { merged: merge.fields } : {}),
      conflicts: [...merge.conflicts, ...merge.standing],
    };
  }

  private store(pair: KeptPair): void {
    this.pairs.set(pair.id, pair);
    this.versions.set(`${pair.id} ${pair.version}`, pair.fields);
  }
}

function withoutBlanks(fields: PairFields): PairFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
