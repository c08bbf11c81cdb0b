import type { Knex } from "knex";
import type { FieldName, FieldValue } from "../../shared/register/fields.js";
import type { FieldConflict } from "../../shared/sync/types.js";
import { insertMany, selectMany } from "./bulk.js";
import type { ConflictRow } from "./rows.js";

export interface StoredConflict extends FieldConflict {
  readonly pairId: string;
  readonly schoolId: string;
  readonly at: string;
}

/** Conflicts of the pairs that a person has not yet decided for the sender: open ones, and refused ones (rule 13). */
export async function knownConflicts(
  db: Knex,
  districtId: string,
  pairIds: readonly string[],
): Promise<StoredConflict[]> {
  const sql =
    "SELECT * FROM conflicts WHERE district_id = ? AND state <> 'taken' AND pair_id IN (SELECT value FROM json_each(?))";
  return (await selectMany<ConflictRow>(db, sql, [districtId], pairIds)).map(storedConflict);
}

export async function openConflictsOfSchool(db: Knex, districtId: string, schoolId: string): Promise<StoredConflict[]> {
  const where = { district_id: districtId, school_id: schoolId, state: "open" as const };
  return (await db<ConflictRow>("conflicts").where(where).orderBy("id")).map(storedConflict);
}

/** Open conflicts of all schools, in the order in which they came up. */
export async function openConflictsOfDistrict(db: Knex, districtId: string): Promise<StoredConflict[]> {
  const where = { district_id: districtId, state: "open" as const };
  return (await db<ConflictRow>("conflicts").where(where).orderBy("id")).map(storedConflict);
}

/** What one push raised: for the answer to its repetition. */
export async function conflictsOfPush(
  db: Knex,
  of: { districtId: string; schoolId: string; key: string },
): Promise<StoredConflict[]> {
  const where = { district_id: of.districtId, school_id: of.schoolId, push_key: of.key };
  return (await db<ConflictRow>("conflicts").where(where).orderBy("id")).map(storedConflict);
}

export async function insertConflicts(
  db: Knex,
  from: { districtId: string; schoolId: string; at: string; pushKey: string },
  conflicts: readonly (FieldConflict & { readonly id: string; readonly pairId: string })[],
): Promise<void> {
  await insertMany(db, {
    table: "conflicts",
    same: {
      district_id: from.districtId,
      school_id: from.schoolId,
      at: from.at,
      push_key: from.pushKey,
      state: "open",
    },
    columns: ["id", "pair_id", "field", "current_value", "incoming_value"],
    rows: conflicts.map((each) => [
      each.id,
      each.pairId,
      each.field,
      JSON.stringify(each.current),
      JSON.stringify(each.incoming),
    ]),
  });
}

function storedConflict(row: ConflictRow): StoredConflict {
  return {
    pairId: row.pair_id,
    schoolId: row.school_id,
    at: row.at,
    field: row.field as FieldName,
    current: JSON.parse(row.current_value) as FieldValue | null,
    incoming: JSON.parse(row.incoming_value) as FieldValue | null,
  };
}
