import type { Knex } from "knex";
import { insertMany } from "./bulk.js";
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

/** Fresh codes for several schools, in one statement. */
export async function insertInvites(db: Knex, invites: readonly Omit<InviteRow, "used_at">[]): Promise<void> {
  const [first] = invites;
  if (!first) return;
  const { district_id, role, created_at, expires_at } = first;
  await insertMany(db, {
    table: "invites",
    same: { district_id, role, created_at, expires_at },
    columns: ["code_hash", "school_id"],
    rows: invites.map(({ code_hash, school_id }) => [code_hash, school_id]),
  });
}

/** Ends the codes of the schools that nobody has used: whoever finds an old letter cannot enter with it. */
export async function endUnusedInvites(
  db: Knex,
  districtId: string,
  schoolIds: readonly string[],
  at: string,
): Promise<void> {
  const sql =
    "UPDATE invites SET expires_at = ? WHERE district_id = ? AND used_at IS NULL AND expires_at > ? " +
    "AND school_id IN (SELECT value FROM json_each(?))";
  await db.raw(sql, [at, districtId, at, JSON.stringify(schoolIds)]);
}

/** Of each school the newest code that still waits for its curator. */
export async function openInvites(
  db: Knex,
  districtId: string,
  now: string,
): Promise<Map<string, Pick<InviteRow, "created_at" | "expires_at">>> {
  const rows = await db<InviteRow>("invites")
    .where({ district_id: districtId, used_at: null, role: "curator" })
    .andWhere("expires_at", ">", now)
    .orderBy("created_at");
  return new Map(rows.flatMap((row) => (row.school_id === null ? [] : [[row.school_id, row]])));
}
