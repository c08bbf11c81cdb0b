import type { Knex } from "knex";
import type { OverridesRow } from "./rows.js";

/** One version of a district's additions; versions are never changed nor dropped. */
export async function findOverrides(db: Knex, districtId: string, version: number): Promise<OverridesRow | null> {
  return (await db<OverridesRow>("dictionary_overrides").where({ district_id: districtId, version }).first()) ?? null;
}

export async function insertOverrides(db: Knex, row: OverridesRow): Promise<void> {
  await db("dictionary_overrides").insert(row);
}
