import type { Knex } from "knex";
import type { SessionRow } from "./rows.js";

export async function insertSession(db: Knex, session: Omit<SessionRow, "ended_at">): Promise<void> {
  await db("sessions").insert(session);
}

/** A session that has neither ended nor expired. */
export async function findLiveSession(db: Knex, tokenHash: string, now: string): Promise<SessionRow | null> {
  const found = await db<SessionRow>("sessions")
    .where({ token_hash: tokenHash, ended_at: null })
    .andWhere("expires_at", ">", now)
    .first();
  return found ?? null;
}

/** Ends every session of a school's curators. */
export async function endSessionsOfSchool(
  db: Knex,
  of: { readonly districtId: string; readonly schoolId: string },
  at: string,
): Promise<void> {
  const where = { district_id: of.districtId, school_id: of.schoolId, ended_at: null };
  await db("sessions").where(where).update({ ended_at: at });
}

/** When a curator of each school last signed in. */
export async function lastSignIns(db: Knex, districtId: string): Promise<Map<string, string>> {
  const sql =
    "SELECT school_id, max(created_at) AS at FROM sessions WHERE district_id = ? AND school_id IS NOT NULL GROUP BY school_id";
  const rows = await db.raw<{ school_id: string; at: string }[]>(sql, [districtId]);
  return new Map(rows.map(({ school_id, at }) => [school_id, at]));
}

export async function endSession(db: Knex, session: SessionRow, at: string): Promise<void> {
  await db("sessions").where({ district_id: session.district_id, id: session.id }).update({ ended_at: at });
}
