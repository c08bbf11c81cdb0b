import type { Knex } from "knex";
import type { DistrictRow } from "./rows.js";

export async function insertDistrict(db: Knex, district: Omit<DistrictRow, "revision" | "receipts">): Promise<void> {
  await db("districts").insert(district);
}

export async function findDistrict(db: Knex, id: string): Promise<DistrictRow | null> {
  return (await db<DistrictRow>("districts").where({ id }).first()) ?? null;
}

export async function findDistrictsByName(db: Knex, name: string): Promise<DistrictRow[]> {
  return db<DistrictRow>("districts").where({ name });
}

export async function listDistricts(db: Knex): Promise<DistrictRow[]> {
  return db<DistrictRow>("districts").orderBy("name");
}

/**
 * Takes the next revision and receipt number. It is the first statement of a push's transaction: it takes the write
 * lock, so that pushes of one district come one after another.
 */
export async function takeRevision(db: Knex, id: string): Promise<{ revision: number; receipt: number }> {
  const sql =
    "UPDATE districts SET revision = revision + 1, receipts = receipts + 1 WHERE id = ? " +
    "RETURNING revision, receipts AS receipt";
  const [taken] = await db.raw<{ revision: number; receipt: number }[]>(sql, [id]);
  if (!taken) throw new Error("the session's district is gone");
  return taken;
}
