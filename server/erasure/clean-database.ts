import type { Context } from "../context.js";
import { faultCode } from "../fault-code.js";
import { cleanFile } from "../store/clean-file.js";

/** Faults of the machine for which the file can be cleaned later: no space for a second copy, somebody at the file. */
const LATER = new Set(["SQLITE_FULL", "SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_IOERR", "ENOSPC"]);

/**
 * Makes what was erased leave the database's file. `false` when that has to be done later: the rows are gone already, and
 * the act says which of the two it was.
 */
export async function cleanDatabase({ db, log }: Pick<Context, "db" | "log">): Promise<boolean> {
  try {
    return await cleanFile(db);
  } catch (error) {
    const code = faultCode(error);
    if (!LATER.has(code)) throw error;
    log.error({ code }, "the database file was not written anew: stop the server and run estafeta erase again");
    return false;
  }
}
