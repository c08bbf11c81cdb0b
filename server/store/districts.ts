import type { Knex } from "knex";
import type { DistrictRow } from "./rows.js";

export async function insertDistrict(
  db: Knex,
  district: Omit<DistrictRow, "revision" | "receipts" | "dictionary_version">,
): Promise<void> {
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

/** The next revision, for a change that is no push. The first statement of its transaction, as in `takeRevision`. */
export async function raiseRevision(db: Knex, id: string): Promise<number> {
  const sql = "UPDATE districts SET revision = revision + 1 WHERE id = ? RETURNING revision";
  const [raised] = await db.raw<{ revision: number }[]>(sql, [id]);
  if (!raised) throw new Error("the session's district is gone");
  return raised.revision;
}

/**
 * Takes the write lock for a change that no pull tells of, so that changes of one district come one after another. The
 * first statement of its transaction, as in `takeRevision`.
 */
export async function lockDistrict(db: Knex, id: string): Promise<void> {
  const locked = await db.raw<unknown[]>("UPDATE districts SET revision = revision WHERE id = ? RETURNING id", [id]);
  if (locked.length === 0) throw new Error("the session's district is gone");
}

/** The year that schools send, from now on. */
export async function updateSchoolYear(db: Knex, id: string, schoolYear: string): Promise<void> {
  await db("districts").where({ id }).update({ school_year: schoolYear });
}

/** What the district asks its schools for, from now on. */
export async function updatePolicy(
  db: Knex,
  id: string,
  policy: Pick<DistrictRow, "pupil_names" | "extra_fields">,
): Promise<void> {
  await db("districts").where({ id }).update(policy);
}

/** The next receipt number, for a report within a change whose revision is taken. */
export async function takeReceipt(db: Knex, id: string): Promise<number> {
  const sql = "UPDATE districts SET receipts = receipts + 1 WHERE id = ? RETURNING receipts AS receipt";
  const [taken] = await db.raw<{ receipt: number }[]>(sql, [id]);
  if (!taken) throw new Error("the session's district is gone");
  return taken.receipt;
}

/** Moves the district's dictionary on from the version that the sender has seen; `false` when somebody was quicker. */
export async function moveDictionaryOn(db: Knex, id: string, seen: number): Promise<boolean> {
  const moved = await db("districts")
    .where({ id, dictionary_version: seen })
    .update({ dictionary_version: seen + 1 });
  return moved === 1;
}
