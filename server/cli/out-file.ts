import { randomBytes } from "node:crypto";
import type { BigIntStats } from "node:fs";
import { access, constants, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { faultCode } from "../fault-code.js";
import { cliError } from "./cli-error.js";
import { faultOf, type FileFaults } from "./files.js";

const WRITE_FAULTS: FileFaults = {
  ENOENT: "out.noFolder",
  ENOTDIR: "out.noFolder",
  EISDIR: "out.folder",
  EACCES: "out.forbidden",
  EPERM: "out.forbidden",
  EROFS: "out.forbidden",
  EBUSY: "out.busy",
  ENOSPC: "out.full",
  EDQUOT: "out.full",
  EFBIG: "out.full",
  ENAMETOOLONG: "out.longName",
};

export type WorkbookEnding = ".xlsx" | ".xlsm";

/** How the name of a copy ends: macros are kept, and Excel opens them under their own ending only. */
export function endingOfCopy(source: string): WorkbookEnding {
  return extname(source).toLowerCase() === ".xlsm" ? ".xlsm" : ".xlsx";
}

/**
 * Throws a `CliError` when a result could not be written there, or would be written over one of its sources under
 * whatever name: asked before anything is done or printed.
 */
export async function refuseUnwritable(out: string, ending: string, sources: readonly string[]): Promise<void> {
  if (extname(out).toLowerCase() !== ending) throw cliError("out.ending", { file: out, ending });
  try {
    const folder = await stat(dirname(out));
    if (!folder.isDirectory()) throw cliError("out.noFolder", { file: out });
    await access(dirname(out), constants.W_OK);
    const there = await statIfThere(out);
    if (!there) return;
    if (!there.isFile()) throw cliError("out.folder", { file: out });
    for (const source of sources) {
      const same = await statIfThere(source);
      if (same?.dev === there.dev && same.ino === there.ino) throw cliError("out.same", { file: basename(source) });
    }
    await access(out, constants.W_OK);
  } catch (error) {
    throw faultOf(error, WRITE_FAULTS, out);
  }
}

/**
 * Writes a result whole or not at all: what stood there stays until the new bytes are on the disk. Readable by its
 * owner only: it holds personal data.
 */
export async function writeBytes(file: string, bytes: Uint8Array): Promise<void> {
  const target = (await statIfThere(file)) ? await realpath(file) : file;
  const unfinished = join(dirname(target), `.estafeta-${randomBytes(8).toString("hex")}.tmp`);
  try {
    await writeFile(unfinished, bytes, { mode: 0o600, flag: "wx", flush: true });
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw faultOf(error, WRITE_FAULTS, file);
  }
}

async function statIfThere(file: string): Promise<BigIntStats | null> {
  try {
    return await stat(file, { bigint: true });
  } catch (error) {
    if (faultCode(error) === "ENOENT") return null;
    throw error;
  }
}
