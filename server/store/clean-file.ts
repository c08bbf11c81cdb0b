import type { Knex } from "knex";

interface Checkpoint {
  readonly busy: number;
}

/**
 * Makes deleted bytes leave SQLite's files: the file is written anew of what is left, and the log beside it is emptied.
 * `false` when another process is reading, so that the log could not be emptied: the bytes may still lie there.
 */
export async function cleanFile(db: Knex): Promise<boolean> {
  // Deleted rows are overwritten with noughts where they lay, whatever becomes of the file.
  await db.raw("PRAGMA secure_delete = ON");
  await db.raw("VACUUM");
  return emptyLog(db);
}

/** Moves everything from the log into the file and empties the log; `false` when another process is in the way. */
export async function emptyLog(db: Knex): Promise<boolean> {
  const [checkpoint] = await db.raw<Checkpoint[]>("PRAGMA wal_checkpoint(TRUNCATE)");
  return checkpoint?.busy === 0;
}
