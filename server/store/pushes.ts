import type { Knex } from "knex";
import type { HeldBack } from "../../shared/api/held-back.js";
import type { PushOutcome } from "../../shared/api/push.js";
import type { FieldName } from "../../shared/register/fields.js";
import { insertMany } from "./bulk.js";
import type { PushHeadRow } from "./rows.js";
import { type SomeSchools, whereOf } from "./standings.js";

/** One push within its school: the idempotency key is the school's own (rule 6). */
export interface PushOf {
  readonly districtId: string;
  readonly schoolId: string;
  readonly key: string;
}

export interface PushRow {
  readonly index: number;
  readonly pairId: string;
  readonly version: number | null;
  readonly outcome: PushOutcome;
  readonly merged: boolean;
  readonly codes: readonly string[];
  /** Fields whose conflict was raised before and still stands. */
  readonly standing: readonly FieldName[];
}

export async function findPush(db: Knex, of: PushOf): Promise<PushHeadRow | null> {
  const where = { district_id: of.districtId, school_id: of.schoolId, key: of.key };
  return (await db<PushHeadRow>("pushes").where(where).first()) ?? null;
}

/** Notes the push; `false` when one with this key is there: the constraint decides, not a look before (rule 6). */
export async function insertPush(db: Knex, push: PushHeadRow): Promise<boolean> {
  const columns = Object.keys(push);
  const sql =
    `INSERT INTO pushes (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")}) ` +
    "ON CONFLICT DO NOTHING RETURNING receipt";
  const noted = await db.raw<unknown[]>(sql, Object.values(push) as (string | number)[]);
  return noted.length === 1;
}

export async function insertPushRows(db: Knex, of: PushOf, rows: readonly PushRow[]): Promise<void> {
  await insertMany(db, {
    table: "push_rows",
    same: { district_id: of.districtId, school_id: of.schoolId, push_key: of.key },
    columns: ["row_index", "pair_id", "version", "outcome", "merged", "codes", "standing"],
    rows: rows.map((row) => [
      row.index,
      row.pairId,
      row.version,
      row.outcome,
      row.merged ? 1 : 0,
      row.codes,
      row.standing,
    ]),
  });
}

interface StoredPushRow {
  readonly row_index: number;
  readonly pair_id: string;
  readonly version: number | null;
  readonly outcome: PushOutcome;
  readonly merged: number;
  readonly codes: string;
  readonly standing: string;
}

export async function rowsOfPush(db: Knex, of: PushOf): Promise<PushRow[]> {
  const where = { district_id: of.districtId, school_id: of.schoolId, push_key: of.key };
  const rows = (await db("push_rows").where(where).orderBy("row_index")) as StoredPushRow[];
  return rows.map((row) => ({
    index: row.row_index,
    pairId: row.pair_id,
    version: row.version,
    outcome: row.outcome,
    merged: row.merged === 1,
    codes: JSON.parse(row.codes) as string[],
    standing: JSON.parse(row.standing) as FieldName[],
  }));
}

/** What is known of a school's last accepted push of a year. */
export interface LastPush {
  readonly at: string;
  readonly receipt: number;
  readonly refused: number;
  readonly heldBack: HeldBack;
}

/** The last accepted push of the year, by school. */
export async function lastPushes(db: Knex, of: SomeSchools): Promise<Map<string, LastPush>> {
  const rows = await db("pushes")
    .where(whereOf(of))
    .groupBy("school_id")
    .select("school_id", "at", "refused", "held_back")
    // SQLite takes the other columns from the row of the maximum.
    .max<Pick<PushHeadRow, "school_id" | "at" | "refused" | "held_back" | "receipt">[]>({ receipt: "receipt" });
  return new Map(
    rows.map(({ school_id, at, receipt, refused, held_back }) => [
      school_id,
      { at, receipt, refused, heldBack: JSON.parse(held_back) as HeldBack },
    ]),
  );
}

/** A school's last accepted pushes, the newest first. */
export async function lastPushesOfSchool(
  db: Knex,
  of: { readonly districtId: string; readonly schoolId: string },
  most: number,
): Promise<PushHeadRow[]> {
  const where = { district_id: of.districtId, school_id: of.schoolId };
  return db<PushHeadRow>("pushes").where(where).orderBy("receipt", "desc").limit(most);
}

/** How many rows of each push had which outcome, by the push's key. */
export async function countOutcomes(
  db: Knex,
  of: { readonly districtId: string; readonly schoolId: string },
  keys: readonly string[],
): Promise<Map<string, Partial<Record<PushOutcome, number>>>> {
  const rows = await db("push_rows")
    .where({ district_id: of.districtId, school_id: of.schoolId })
    .whereIn("push_key", [...keys])
    .groupBy("push_key", "outcome")
    .select("push_key", "outcome")
    .count<{ push_key: string; outcome: PushOutcome; count: number }[]>({ count: "*" });
  const counts = new Map<string, Partial<Record<PushOutcome, number>>>();
  for (const { push_key, outcome, count } of rows) counts.set(push_key, { ...counts.get(push_key), [outcome]: count });
  return counts;
}

export interface PushOfSchool {
  readonly receipt: number;
  readonly at: string;
  readonly counts: Partial<Record<PushOutcome, number>>;
}

/** A school's last pushes, the newest first, with what became of their rows. */
export async function pushesOfSchool(
  db: Knex,
  of: { readonly districtId: string; readonly schoolId: string },
  most: number,
): Promise<PushOfSchool[]> {
  const sql =
    "SELECT p.receipt, p.at, r.outcome, count(r.outcome) AS rows FROM " +
    "(SELECT * FROM pushes WHERE district_id = ? AND school_id = ? ORDER BY receipt DESC LIMIT ?) p " +
    "LEFT JOIN push_rows r ON r.district_id = p.district_id AND r.school_id = p.school_id AND r.push_key = p.key " +
    "GROUP BY p.receipt, r.outcome ORDER BY p.receipt DESC";
  const rows = await db.raw<{ receipt: number; at: string; outcome: PushOutcome | null; rows: number }[]>(sql, [
    of.districtId,
    of.schoolId,
    most,
  ]);
  const pushes = new Map<number, PushOfSchool & { counts: Partial<Record<PushOutcome, number>> }>();
  for (const { receipt, at, outcome, rows: count } of rows) {
    const push = pushes.get(receipt) ?? { receipt, at, counts: {} };
    if (outcome !== null) push.counts[outcome] = count;
    pushes.set(receipt, push);
  }
  return [...pushes.values()];
}
