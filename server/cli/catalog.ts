import { mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { message } from "../../shared/messages/message.js";
import { readConfig } from "../config.js";
import { isShare, powerShellFile, registryFile, removingRegistryFile } from "../deploy/network-catalog.js";
import { faultCode } from "../fault-code.js";
import { manifestFor } from "../web/manifest.js";
import { projectRoot } from "../web/project-root.js";
import { CliError } from "./cli-error.js";
import type { Shell } from "./shell.js";

/**
 * `catalog --share \\server\folder -o FOLDER`: what has to lie in a shared folder so that Excel on Windows takes the
 * add-in from it. Never writes over a file: what an administrator has already handed out stays as it is.
 */
export function addCatalog({ program, io }: Shell): void {
  program
    .command("catalog")
    .description(message("cli.catalog.description"))
    .requiredOption("--share <папка>", message("cli.catalog.share"))
    .requiredOption("-o, --out <папка>", message("cli.catalog.out"))
    .action(async ({ share, out }: { share: string; out: string }) => {
      if (!isShare(share)) throw new CliError(message("cli.catalog.badShare", { share }));
      const manifest = await manifestFor(readConfig(io.env), projectRoot());
      await refuseFile(out);
      await mkdir(out, { recursive: true });
      await writeNew(join(out, "manifest.xml"), new Uint8Array(Buffer.from(manifest, "utf8")));
      await writeNew(join(out, "estafeta-catalog.reg"), registryFile(share));
      await writeNew(join(out, "estafeta-catalog-remove.reg"), removingRegistryFile());
      await writeNew(join(out, "estafeta-catalog.ps1"), powerShellFile(share));
      io.out(message("cli.catalog.written", { out, share }));
    });
}

async function refuseFile(out: string): Promise<void> {
  try {
    if (!(await stat(out)).isDirectory()) throw new CliError(message("cli.catalog.file", { out }));
  } catch (error) {
    if (faultCode(error) !== "ENOENT") throw error;
  }
}

async function writeNew(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes, { flag: "wx" });
  } catch (error) {
    if (faultCode(error) === "EEXIST") throw new CliError(message("cli.catalog.exists", { file }));
    throw error;
  }
}
