import type { Knex } from "knex";
import type { PersonPrint } from "../../shared/privacy/policy.js";
import type { Role } from "../../shared/api/sign-in.js";
import type { FieldName, FieldValue } from "../../shared/register/fields.js";
import type { FieldConflict } from "../../shared/sync/types.js";
import { insertMany, selectMany } from "./bulk.js";
import type { ConflictRow } from "./rows.js";

export interface StoredConflict extends FieldConflict {
  readonly id: string;
  readonly pairId: string;
  readonly schoolId: string;
  readonly at: string;
  /** Whose value is the incoming one. */
  readonly incomingRole: Role;
}

/** A conflict that a person may decide, with the print of the person whose name it would bring. */
export interface OpenConflict extends StoredConflict {
  readonly print: PersonPrint | null;
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

/** Open conflicts of all schools, in the order in which they came up. */
export async function openConflictsOfDistrict(db: Knex, districtId: string): Promise<StoredConflict[]> {
  const where = { district_id: districtId, state: "open" as const };
  return (await db<ConflictRow>("conflicts").where(where).orderBy("id")).map(storedConflict);
}

/** How many open conflicts each of the pairs has; pairs without any are left out. */
export async function countOpenConflicts(
  db: Knex,
  districtId: string,
  pairIds: readonly string[],
): Promise<Map<string, number>> {
  const sql =
    "SELECT pair_id, count(*) AS open FROM conflicts WHERE district_id = ? AND state = 'open' " +
    "AND pair_id IN (SELECT value FROM json_each(?)) GROUP BY pair_id";
  const rows = await selectMany<{ pair_id: string; open: number }>(db, sql, [districtId], pairIds);
  return new Map(rows.map((row) => [row.pair_id, row.open]));
}

/**
 * The open conflicts of the given ids, and those of the same pairs. With a school, only its own: another's is as good as
 * none (rule 9).
 */
export async function openConflictsAround(
  db: Knex,
  of: { districtId: string; schoolId: string | null },
  ids: readonly string[],
): Promise<OpenConflict[]> {
  const own = of.schoolId === null ? "" : "AND school_id = ? ";
  const open = `FROM conflicts WHERE district_id = ? ${own}AND state = 'open'`;
  const who = of.schoolId === null ? [of.districtId] : [of.districtId, of.schoolId];
  const sql = `SELECT * ${open} AND pair_id IN (SELECT pair_id ${open} AND id IN (SELECT value FROM json_each(?))) ORDER BY id`;
  const rows = await selectMany<ConflictRow>(db, sql, [...who, ...who], ids);
  return rows.map((row) => ({
    ...storedConflict(row),
    print: row.incoming_print === null ? null : (JSON.parse(row.incoming_print) as PersonPrint),
  }));
}

/** Notes who has chosen, and what; conflicts that somebody has decided before stay as they are. */
export async function closeConflicts(
  db: Knex,
  by: { districtId: string; at: string; sessionId: string; role: string },
  ids: { readonly taken: readonly string[]; readonly refused: readonly string[] },
): Promise<void> {
  const sql =
    "UPDATE conflicts SET state = ?, decided_at = ?, decided_by = ?, decided_role = ? " +
    "WHERE district_id = ? AND state = 'open' AND id IN (SELECT value FROM json_each(?))";
  for (const state of ["taken", "refused"] as const) {
    if (ids[state].length === 0) continue;
    await db.raw(sql, [state, by.at, by.sessionId, by.role, by.districtId, JSON.stringify(ids[state])]);
  }
}

/** What one push raised: for the answer to its repetition. */
export async function conflictsOfPush(
  db: Knex,
  of: { districtId: string; schoolId: string; key: string },
): Promise<StoredConflict[]> {
  const where = { district_id: of.districtId, school_id: of.schoolId, push_key: of.key };
  return (await db<ConflictRow>("conflicts").where(where).orderBy("id")).map(storedConflict);
}

export interface NewConflict extends FieldConflict {
  readonly id: string;
  readonly pairId: string;
  readonly schoolId: string;
  /** For a name: the print of its person. */
  readonly print: PersonPrint | null;
}

export async function insertConflicts(
  db: Knex,
  from: { districtId: string; at: string; pushKey: string; role: string },
  conflicts: readonly NewConflict[],
): Promise<void> {
  await insertMany(db, {
    table: "conflicts",
    same: {
      district_id: from.districtId,
      at: from.at,
      push_key: from.pushKey,
      incoming_role: from.role,
      state: "open",
    },
    columns: ["id", "school_id", "pair_id", "field", "current_value", "incoming_value", "incoming_print"],
    rows: conflicts.map((each) => [
      each.id,
      each.schoolId,
      each.pairId,
      each.field,
      JSON.stringify(each.current),
      JSON.stringify(each.incoming),
      each.print,
    ]),
  });
}

export function storedConflict(row: ConflictRow): StoredConflict {
  return {
    id: row.id,
    pairId: row.pair_id,
    schoolId: row.school_id,
    at: row.at,
    incomingRole: row.incoming_role,
    field: row.field as FieldName,
    current: JSON.parse(row.current_value) as FieldValue | null,
    incoming: JSON.parse(row.incoming_value) as FieldValue | null,
  };
}

/** As much of a conflict as tells whom it speaks of. */
export interface ErasableConflict {
  readonly schoolId: string;
  readonly texts: readonly string[];
  /** Of the person whose name waits. */
  readonly print: string | null;
}

/** Deletes a district's conflicts, decided ones too, of which `isGone` says so; gives how many. */
export async function eraseConflicts(
  db: Knex,
  districtId: string,
  isGone: (conflict: ErasableConflict) => boolean,
): Promise<number> {
  const rows = await db<ConflictRow>("conflicts").where({ district_id: districtId });
  const gone = rows.filter((row) => {
    const { current, incoming, schoolId } = storedConflict(row);
    const print = row.incoming_print === null ? null : (JSON.parse(row.incoming_print) as PersonPrint | null);
    return isGone({
      schoolId,
      texts: [current, incoming].filter((value) => typeof value === "string"),
      print: print?.name ?? null,
    });
  });
  for (const { id } of gone) await db("conflicts").where({ district_id: districtId, id }).del();
  return gone.length;
}
