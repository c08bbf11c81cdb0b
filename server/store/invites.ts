import type { Knex } from "knex";
import type { InviteRow } from "./rows.js";

export async function insertInvite(db: Knex, invite: Omit<InviteRow, "used_at">): Promise<void> {
  await db("invites").insert(invite);
}

/** The hash is keyed and of 60 random bits: it finds the invite without its district being named. */
export async function findInvite(db: Knex, codeHash: string): Promise<InviteRow | null> {
  return (await db<InviteRow>("invites").where({ code_hash: codeHash }).first()) ?? null;
}

/** Marks the code as used; `false` when another sign-in came first. */
export async function spendInvite(db: Knex, invite: InviteRow, at: string): Promise<boolean> {
  const { district_id, code_hash } = invite;
  const spent = await db("invites").where({ district_id, code_hash, used_at: null }).update({ used_at: at });
  return spent === 1;
}
