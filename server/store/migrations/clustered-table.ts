import type { Knex } from "knex";

/**
 * Creates a table whose rows lie in the order of its key, which saves a push one tree a table. SQLite wants to be told;
 * elsewhere the statement is plain SQL. Knex's builder does not know of it.
 */
export async function createClusteredTable(db: Knex, name: string, definitions: readonly string[]): Promise<void> {
  const isSqlite = (db.client as Knex.Client).dialect === "sqlite3";
  await db.raw(`CREATE TABLE ${name} (${definitions.join(", ")})${isSqlite ? " WITHOUT ROWID" : ""}`);
}
