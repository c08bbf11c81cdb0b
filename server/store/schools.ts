import type { Knex } from "knex";
import type { SchoolRow } from "./rows.js";

export async function insertSchool(db: Knex, school: SchoolRow): Promise<void> {
  await db("schools").insert(school);
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
