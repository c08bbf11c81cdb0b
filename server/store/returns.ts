import type { Knex } from "knex";
import type { ReturnState } from "../../shared/api/returns.js";
import type { ReturnRow } from "./rows.js";
import { type SomeSchools, whereOf } from "./standings.js";

export async function insertReturn(db: Knex, row: Omit<ReturnRow, "answer" | "ended_at" | "ended_by">): Promise<void> {
  await db("returns").insert(row);
}

export async function findReturn(db: Knex, districtId: string, id: string): Promise<ReturnRow | null> {
  return (await db<ReturnRow>("returns").where({ district_id: districtId, id }).first()) ?? null;
}

/** A district's returns of a year, or one school's, in the order in which they were made. */
export async function listReturns(db: Knex, of: SomeSchools): Promise<ReturnRow[]> {
  return db<ReturnRow>("returns").where(whereOf(of)).orderBy(["at", "id"]);
}

/** A school's open returns of the given years. */
export async function openReturns(
  db: Knex,
  of: { readonly districtId: string; readonly schoolId: string },
  years: readonly string[],
): Promise<ReturnRow[]> {
  return db<ReturnRow>("returns")
    .where({ district_id: of.districtId, school_id: of.schoolId, state: "open" })
    .whereIn("school_year", [...years])
    .orderBy(["at", "id"]);
}

/** How many returns of each state a school has in a year, by school. */
export async function countReturns(
  db: Knex,
  of: SomeSchools,
): Promise<Map<string, Partial<Record<ReturnState, number>>>> {
  const rows = await db("returns")
    .where(whereOf(of))
    .groupBy("school_id", "state")
    .select("school_id", "state")
    .count<{ school_id: string; state: ReturnState; count: number }[]>({ count: "*" });
  const counts = new Map<string, Partial<Record<ReturnState, number>>>();
  for (const { school_id, state, count } of rows) counts.set(school_id, { ...counts.get(school_id), [state]: count });
  return counts;
}

interface Ending {
  readonly districtId: string;
  readonly state: Exclude<ReturnState, "open">;
  readonly at: string;
  readonly sessionId: string;
  readonly answer?: string;
}

/** Ends open returns; those that have ended stay as they are. */
export async function endReturns(db: Knex, ids: readonly string[], ending: Ending): Promise<void> {
  if (ids.length === 0) return;
  const sql =
    "UPDATE returns SET state = ?, answer = ?, ended_at = ?, ended_by = ? " +
    "WHERE district_id = ? AND state = 'open' AND id IN (SELECT value FROM json_each(?))";
  const { state, answer = null, at, sessionId, districtId } = ending;
  await db.raw(sql, [state, answer, at, sessionId, districtId, JSON.stringify(ids)]);
}
