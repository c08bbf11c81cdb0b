import { readFile, writeFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { faultCode } from "../fault-code.js";
import { cliError, type CliMessage } from "./cli-error.js";

const READ_FAULTS: Readonly<Record<string, CliMessage>> = {
  ENOENT: "file.absent",
  EISDIR: "file.folder",
  EACCES: "file.forbidden",
  EPERM: "file.forbidden",
};

const WRITE_FAULTS: Readonly<Record<string, CliMessage>> = {
  ENOENT: "out.noFolder",
  ENOTDIR: "out.noFolder",
  EISDIR: "out.folder",
  EACCES: "out.forbidden",
  EPERM: "out.forbidden",
  EROFS: "out.forbidden",
  EBUSY: "out.busy",
  ENOSPC: "out.full",
  EDQUOT: "out.full",
};

/** The bytes of a file, or a `CliError` that says what is wrong with it. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw faultOf(error, READ_FAULTS, file);
  }
}

/** Writes a result; the workbooks that it was made from are never written over. */
export async function writeBytes(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes);
  } catch (error) {
    throw faultOf(error, WRITE_FAULTS, file);
  }
}

/** Throws when the result would be written over one of the sources. */
export function refuseOverwriting(sources: readonly string[], out: string): void {
  const same = sources.find((source) => resolve(source) === resolve(out));
  if (same !== undefined) throw cliError("out.same", { file: basename(same) });
}

function faultOf(error: unknown, faults: typeof READ_FAULTS, file: string): unknown {
  const key = faults[faultCode(error)];
  return key ? cliError(key, { file }) : error;
}
