import type { Knex } from "knex";
import { insertMany } from "./bulk.js";
import type { SchoolRow } from "./rows.js";

export async function insertSchool(db: Knex, school: SchoolRow): Promise<void> {
  await db("schools").insert(school);
}

/** Many schools in one statement. */
export async function insertSchools(db: Knex, schools: readonly SchoolRow[]): Promise<void> {
  const [first] = schools;
  if (!first) return;
  await insertMany(db, {
    table: "schools",
    same: { district_id: first.district_id, created_at: first.created_at },
    columns: ["id", "name", "spellings"],
    rows: schools.map(({ id, name, spellings }) => [id, name, spellings]),
  });
}

export async function updateSchool(
  db: Knex,
  { district_id, id }: Pick<SchoolRow, "district_id" | "id">,
  change: Partial<Pick<SchoolRow, "name" | "spellings" | "archived_at">>,
): Promise<void> {
  await db("schools").where({ district_id, id }).update(change);
}

export async function findSchool(db: Knex, districtId: string, id: string): Promise<SchoolRow | null> {
  return (await db<SchoolRow>("schools").where({ district_id: districtId, id }).first()) ?? null;
}

export async function findSchoolByName(db: Knex, districtId: string, name: string): Promise<SchoolRow | null> {
  return (await db<SchoolRow>("schools").where({ district_id: districtId, name }).first()) ?? null;
}

export async function listSchools(db: Knex, districtId: string): Promise<SchoolRow[]> {
  return db<SchoolRow>("schools").where({ district_id: districtId }).orderBy("name");
}
