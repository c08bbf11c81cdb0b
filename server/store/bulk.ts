import type { Knex } from "knex";

/**
 * Many rows in one statement: a push costs the same number of statements however many rows it has. The rows travel as
 * one JSON text and are taken apart by `json_each`.
 */

type Plain = string | number | null;

/** A row's values in the order of the columns; an object or a list becomes a JSON text. */
export type BulkRow = readonly unknown[];

interface Bulk {
  readonly table: string;
  /** Columns that are the same in each row. */
  readonly same: Readonly<Record<string, Plain>>;
  readonly columns: readonly string[];
  readonly rows: readonly BulkRow[];
  /** Key and columns to overwrite, when a row of that key may be there. */
  readonly upsert?: { readonly key: readonly string[]; readonly set: readonly string[] };
}

/** Inserts all rows, or, with `upsert`, overwrites those that are there. */
export async function insertMany(db: Knex, bulk: Bulk): Promise<void> {
  if (bulk.rows.length === 0) return;
  const same = Object.keys(bulk.same);
  const columns = [...same, ...bulk.columns].join(", ");
  const taken = [...same.map(() => "?"), ...bulk.columns.map((_, index) => `value ->> '$[${index}]'`)].join(", ");
  const overwrite = bulk.upsert
    ? ` ON CONFLICT (${bulk.upsert.key.join(", ")}) DO UPDATE SET ` +
      bulk.upsert.set.map((column) => `${column} = excluded.${column}`).join(", ")
    : "";
  // «WHERE true» tells SQLite that ON belongs to the conflict and not to a join.
  const sql = `INSERT INTO ${bulk.table} (${columns}) SELECT ${taken} FROM json_each(?) WHERE true${overwrite}`;
  await db.raw(sql, [...Object.values(bulk.same), JSON.stringify(bulk.rows)]);
}

/** The rows of a query whose text has one `json_each(?)` of keys as its last binding. */
export async function selectMany<Row>(
  db: Knex,
  sql: string,
  bindings: readonly Plain[],
  keys: readonly unknown[],
): Promise<Row[]> {
  if (keys.length === 0) return [];
  return (await db.raw(sql, [...bindings, JSON.stringify(keys)])) as Row[];
}
