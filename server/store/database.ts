import { chmodSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import knex, { type Knex } from "knex";
import { keepPrepared, type RawConnection } from "./keep-prepared.js";
import { MIGRATIONS } from "./migrations/migrations.js";

/**
 * SQLite, one writer and apart from it readers: Knex's pool of a writable SQLite is one connection, and a read beside
 * an open transaction would wait for it. A commit is on the disk before it is answered (WAL, synchronous=FULL).
 */
export interface Databases {
  readonly db: Knex;
  readonly reports: Knex;
}

const BUSY_MS = 10_000;
const READERS = 4;
const WRITER_PRAGMAS = ["journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", `busy_timeout = ${BUSY_MS}`];
const READER_PRAGMAS = ["query_only = ON", `busy_timeout = ${BUSY_MS}`];

/** Opens the database file, making it at the first start, and applies the migrations that it lacks. */
export async function openDatabases(file: string): Promise<Databases> {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const db = connect(file, WRITER_PRAGMAS, { min: 1, max: 1 });
  try {
    await db.migrate.latest({ migrationSource });
    chmodSync(file, 0o600);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { db, reports: connect(file, READER_PRAGMAS, { min: 0, max: READERS }) };
}

function connect(filename: string, pragmas: readonly string[], size: { min: number; max: number }): Knex {
  return knex({
    client: "sqlite3",
    connection: { filename },
    useNullAsDefault: true,
    // A failed statement is named without its values: they are personal data.
    compileSqlOnError: false,
    // Whatever goes wrong is thrown as well; Knex's own words on the console would quote it.
    log: { warn: nothing, error: nothing, deprecate: nothing, debug: nothing },
    pool: { ...size, afterCreate: withPragmas(pragmas) },
  });
}

function nothing(): void {}

const migrationSource: Knex.MigrationSource<(typeof MIGRATIONS)[number]> = {
  getMigrations: () => Promise.resolve([...MIGRATIONS]),
  getMigrationName: (migration) => migration.name,
  getMigration: (migration) => Promise.resolve({ up: migration.up, down: migration.down }),
};

function withPragmas(pragmas: readonly string[]) {
  const sql = pragmas.map((pragma) => `PRAGMA ${pragma};`).join(" ");
  return (connection: RawConnection, done: (error: Error | null, connection: RawConnection) => void): void => {
    keepPrepared(connection);
    connection.exec(sql, (error) => {
      done(error, connection);
    });
  };
}
