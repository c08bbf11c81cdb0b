import type { Knex } from "knex";
import { AppError } from "../errors.js";
import { closedAmong } from "../store/collections.js";

/** Throws `year-closed` when one of the years takes nothing in any more (shared/collection/RULES.md, C2). */
export async function refuseClosed(trx: Knex, districtId: string, years: Iterable<string>): Promise<void> {
  const [closed] = await closedAmong(trx, districtId, [...new Set(years)]);
  if (closed !== undefined) throw new AppError("year-closed", { year: closed.replace("-", "–") });
}
