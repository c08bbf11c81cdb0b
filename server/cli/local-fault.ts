import { faultCode } from "../fault-code.js";
import { cliError, type CliError, type CliMessage } from "./cli-error.js";

/**
 * Faults of this machine by the system's and SQLite's own codes. Those of the files that a command names are said
 * where they happen; what is left concerns the data folder.
 */
const FAULTS: Readonly<Record<string, CliMessage>> = {
  ENOSPC: "data.full",
  EDQUOT: "data.full",
  EFBIG: "data.full",
  SQLITE_FULL: "data.full",
  EACCES: "data.forbidden",
  EPERM: "data.forbidden",
  EROFS: "data.forbidden",
  SQLITE_READONLY: "data.forbidden",
  ENOENT: "data.absent",
  EEXIST: "data.notFolder",
  ENOTDIR: "data.notFolder",
  EISDIR: "data.unusable",
  SQLITE_CANTOPEN: "data.unusable",
  SQLITE_IOERR: "data.unusable",
  SQLITE_NOTADB: "data.damaged",
  SQLITE_CORRUPT: "data.damaged",
  SQLITE_BUSY: "data.busy",
  SQLITE_LOCKED: "data.busy",
};

/** What a person at this machine can do about a fault of it; `null` for any other fault. */
export function localFault(error: unknown, folder: string): CliError | null {
  const key = FAULTS[faultCode(error)];
  return key ? cliError(key, { folder }) : null;
}
