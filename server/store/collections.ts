import type { Knex } from "knex";
import type { CollectionRow } from "./rows.js";

export async function findCollection(db: Knex, districtId: string, schoolYear: string): Promise<CollectionRow | null> {
  const where = { district_id: districtId, school_year: schoolYear };
  return (await db<CollectionRow>("collections").where(where).first()) ?? null;
}

/** Notes a year's due date and whether it is closed; when it was opened stays as it was. */
export async function putCollection(db: Knex, row: CollectionRow): Promise<void> {
  await db("collections").insert(row).onConflict(["district_id", "school_year"]).merge(["due_date", "closed_at"]);
}

/** Which of the years are closed. */
export async function closedAmong(db: Knex, districtId: string, years: readonly string[]): Promise<string[]> {
  const rows = await db<CollectionRow>("collections")
    .where({ district_id: districtId })
    .whereIn("school_year", [...years])
    .whereNotNull("closed_at")
    .orderBy("school_year");
  return rows.map((row) => row.school_year);
}
