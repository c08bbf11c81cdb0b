import { readFile } from "node:fs/promises";
import { faultCode } from "../fault-code.js";
import { cliError, type CliMessage } from "./cli-error.js";

/** What a person is told for the system's own codes of what went wrong with a file. */
export type FileFaults = Readonly<Record<string, CliMessage>>;

const READ_FAULTS: FileFaults = {
  ENOENT: "file.absent",
  ENOTDIR: "file.absent",
  ENAMETOOLONG: "file.absent",
  EISDIR: "file.folder",
  EACCES: "file.forbidden",
  EPERM: "file.forbidden",
  EBUSY: "file.busy",
};

/** The bytes of a file, or a `CliError` that says what is wrong with it. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw faultOf(error, READ_FAULTS, file);
  }
}

/** A fault of the file system as a `CliError` about this file; anything else as it is. */
export function faultOf(error: unknown, faults: FileFaults, file: string): unknown {
  const key = faults[faultCode(error)];
  return key ? cliError(key, { file }) : error;
}
