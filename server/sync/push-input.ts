import type { Knex } from "knex";
import { matchPairs } from "../../shared/sync/match.js";
import type { PairFields } from "../../shared/register/fields.js";
import { baseOfPush } from "../../shared/sync/pair-base.js";
import type { OutgoingPair } from "../../shared/sync/types.js";
import { knownConflicts } from "../store/conflicts.js";
import { contentOfVersions, pastVersions, type VersionOf, versionKey } from "../store/pair-versions.js";
import { knownIds, pairsForPush, type StoredPair } from "../store/pairs.js";
import type { PairContent } from "../store/rows.js";
import { groupBy } from "./group-by.js";
import type { RowBase } from "./merge-content.js";
import type { PushInput } from "./plan-push.js";
import { presumedBases } from "./presumed-base.js";
import type { CheckedPush } from "./check-push.js";

/** Whose rows they are: a push's, or those of a school's file that the coordinator imports. */
export interface Sending {
  readonly districtId: string;
  readonly schoolId: string;
  /** The session by whose hand they come. */
  readonly row: { readonly id: string };
}

/** Reads everything that deciding a push needs, in a handful of statements whatever its size. */
export async function readPushInput(trx: Knex.Transaction, sender: Sending, push: CheckedPush): Promise<PushInput> {
  const { districtId, schoolId } = sender;
  const { findings, request } = push;
  const years = [...new Set(push.pairs.map((pair) => pair.schoolYear))];
  const ids = [...push.pairs, ...request.withdrawn].map((each) => each.id);
  const kept = await pairsForPush(trx, { districtId, schoolId, years, ids });
  const own = new Map(kept.map((pair) => [pair.id, pair]));
  const matched = matchedPairs(push, kept, own);
  const pairs = push.pairs.map((pair, index) => withOwnBase(pair, matched.get(index)));
  return {
    pairs,
    findings,
    matched,
    own,
    withdrawn: request.withdrawn,
    takenIds: await knownIds(trx, districtId, idsWithoutMatch(push, matched)),
    bases: await basesOf(trx, sender, pairs, matched),
    known: groupBy(await knownConflicts(trx, districtId, idsOf(matched)), (conflict) => conflict.pairId),
  };
}

/** Rules 1 and 9. Refused rows take no pair: a row with an error must not keep a good one from its pair. */
function matchedPairs(
  { pairs, findings }: CheckedPush,
  kept: readonly StoredPair[],
  own: ReadonlyMap<string, StoredPair>,
): Map<number, StoredPair> {
  const sent = pairs.flatMap((pair, index) =>
    findings[index]?.some(({ severity }) => severity === "error") ? [] : [{ pair, index }],
  );
  const found = new Map<number, StoredPair>();
  for (const [at, match] of matchPairs(
    sent.map(({ pair }) => pair),
    kept,
  )) {
    const pair = own.get(match.kept.id);
    const index = sent[at]?.index;
    if (pair && index !== undefined) found.set(index, pair);
  }
  return found;
}

/** A base is a version of the pair that it was sent under. Of the pair that the row is, it says nothing (rule 9). */
function withOwnBase(pair: OutgoingPair, kept: StoredPair | undefined): OutgoingPair {
  return kept && kept.id !== pair.id ? { ...pair, baseVersion: null, bases: {} } : pair;
}

function idsOf(matched: ReadonlyMap<number, StoredPair>): string[] {
  return [...new Set([...matched.values()].map((pair) => pair.id))];
}

function idsWithoutMatch({ pairs }: CheckedPush, matched: ReadonlyMap<number, StoredPair>): string[] {
  return pairs.filter((_, index) => !matched.has(index)).map((pair) => pair.id);
}

/**
 * What each row's sheet last saw (rule 13). A version that never was here counts as lost; for a lost base stands in what
 * the same sign-in has brought in itself.
 */
async function basesOf(
  trx: Knex.Transaction,
  { districtId, row: { id: sessionId } }: Sending,
  pairs: readonly OutgoingPair[],
  matched: ReadonlyMap<number, StoredPair>,
): Promise<Map<number, RowBase>> {
  const rows = [...matched].flatMap(([index, kept]): MatchedRow[] => {
    const pair = pairs[index];
    return pair ? [{ index, kept, pair }] : [];
  });
  const contents = await contentOfVersions(trx, districtId, rows.flatMap(olderVersions));
  const contentOf = ({ kept }: MatchedRow, version: number): PairContent | undefined =>
    version === kept.version ? kept : contents.get(versionKey({ pairId: kept.id, version }));
  const baseOf = (row: MatchedRow, presumed: PairFields | null) =>
    baseOfPush(row.pair, (version) => contentOf(row, version)?.fields, presumed);

  const forgetful = rows.filter((row) => baseOf(row, null).lost.length > 0).map(({ kept }) => kept.id);
  const presumed = presumedBases(await pastVersions(trx, districtId, forgetful), sessionId);
  return new Map(
    rows.map((row) => {
      const { base, lost } = baseOf(row, presumed.get(row.kept.id) ?? null);
      const { baseVersion } = row.pair;
      const persons = baseVersion === null ? null : (contentOf(row, baseVersion)?.persons ?? null);
      return [row.index, { fields: base, lost, persons }];
    }),
  );
}

/** A sent row and the pair that it is. */
interface MatchedRow {
  readonly index: number;
  readonly kept: StoredPair;
  readonly pair: OutgoingPair;
}

function olderVersions({ kept, pair }: MatchedRow): VersionOf[] {
  const versions = new Set([pair.baseVersion, ...Object.values(pair.bases ?? {})]);
  return [...versions].flatMap((version) =>
    version !== null && version < kept.version ? [{ pairId: kept.id, version }] : [],
  );
}
