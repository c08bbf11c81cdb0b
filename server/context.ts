import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { Knex } from "knex";
import { type Logger, pino } from "pino";
import { v7 } from "uuid";
import { defaultDictionary } from "../shared/dictionary/default-dictionary.js";
import type { Dictionary } from "../shared/dictionary/schema.js";
import { openSecrets, type Secrets } from "./auth/secrets.js";
import type { Config } from "./config.js";
import { createMetrics, type Metrics } from "./metrics.js";
import { openDatabases } from "./store/database.js";
import { type ImportDoor, openImportDoor } from "./workbook/import-door.js";

/** Everything that a part of the server may not find by itself: time, chance, storage, settings. */
export interface Context {
  readonly config: Config;
  /** The one writer. */
  readonly db: Knex;
  /** Read-only: reports, exports and whatever must not wait behind a push. */
  readonly reports: Knex;
  readonly dictionary: Dictionary;
  readonly secrets: Secrets;
  readonly log: Logger;
  readonly metrics: Metrics;
  /** Reads workbooks that are imported, beside the server's own thread. */
  readonly importDoor: ImportDoor;
  now(): Date;
  newId(): string;
  randomBytes(size: number): Buffer;
}

/** What a test or the demo puts in place of the usual. */
export type ContextParts = Partial<
  Pick<Context, "now" | "newId" | "randomBytes" | "log" | "dictionary" | "importDoor">
> & {
  /** The database's file, when it is not `estafeta.sqlite` of the data folder. */
  readonly databaseFile?: string;
};

/** Opens the data folder, brings the database to the newest schema and makes the context. The caller closes it. */
export async function createContext(config: Config, parts: ContextParts = {}): Promise<Context> {
  const { databaseFile, ...given } = parts;
  const secrets = openSecrets(config.dataDir, config.fingerprintKey);
  const { db, reports } = await openDatabases(databaseFile ?? join(config.dataDir, "estafeta.sqlite"));
  return {
    config,
    db,
    reports,
    secrets,
    dictionary: defaultDictionary,
    log: pino({ level: config.logLevel, base: null }),
    metrics: createMetrics(),
    importDoor: openImportDoor(),
    now: () => new Date(),
    newId: () => v7(),
    randomBytes: (size) => randomBytes(size),
    ...given,
  };
}

/** Closes the database and ends the worker; after it the context is of no use. */
export async function closeContext(context: Pick<Context, "db" | "reports" | "importDoor">): Promise<void> {
  await context.importDoor.close();
  await context.reports.destroy();
  await context.db.destroy();
}
