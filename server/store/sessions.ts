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

export async function endSession(db: Knex, session: SessionRow, at: string): Promise<void> {
  await db("sessions").where({ district_id: session.district_id, id: session.id }).update({ ended_at: at });
}
