import type { Knex } from "knex";
import { endReturns, openReturns } from "../store/returns.js";
import { deleteAcceptances, liftDeclarations } from "../store/standings.js";

/** A row of a push that has changed something, or raised a conflict. */
export interface TouchedPair {
  readonly pairId: string;
  readonly schoolYear: string;
  readonly state: "active" | "withdrawn";
}

interface PushedBy {
  readonly districtId: string;
  readonly schoolId: string;
  readonly at: string;
  readonly sessionId: string;
}

/** What was settled, for the audit entry. */
export interface MovedOn {
  readonly corrected: number;
  readonly acceptanceLifted: boolean;
}

/**
 * What a push moves on besides its pairs: returns of them are corrected (C6), the acceptance is lifted (C7), and so is
 * the declaration that there are none (C8). A push that has changed nothing moves nothing on.
 */
export async function moveSchoolOn(trx: Knex, by: PushedBy, touched: readonly TouchedPair[]): Promise<MovedOn> {
  if (touched.length === 0) return { corrected: 0, acceptanceLifted: false };
  const years = [...new Set(touched.map(({ schoolYear }) => schoolYear))];
  const pairs = new Set(touched.map(({ pairId }) => pairId));
  const corrected = (await openReturns(trx, by, years)).filter(({ pair_id }) => pair_id === null || pairs.has(pair_id));
  await endReturns(
    trx,
    corrected.map(({ id }) => id),
    { ...by, state: "corrected" },
  );
  const acceptanceLifted = await deleteAcceptances(trx, by, years);
  const active = touched.filter(({ state }) => state === "active").map(({ schoolYear }) => schoolYear);
  if (active.length > 0) await liftDeclarations(trx, by, [...new Set(active)]);
  return { corrected: corrected.length, acceptanceLifted };
}
