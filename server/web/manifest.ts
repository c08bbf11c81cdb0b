import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Config } from "../config.js";
import { AppError } from "../errors.js";

/** Where manifest.xml says the add-in is, until the server puts its own address in. */
const WRITTEN_ADDRESS = "https://localhost:3000";

/**
 * The manifest with this server's address, from the settings and never from the Host header. Office takes https
 * addresses only, so without one there is no manifest to give.
 */
export async function manifestFor(config: Config, root: string): Promise<string> {
  if (!config.publicUrl?.startsWith("https://")) throw new AppError("manifest-needs-https");
  const address = escapedForXml(new URL(config.publicUrl).href.replace(/\/+$/, ""));
  const manifest = await readFile(join(root, "manifest.xml"), "utf8");
  return manifest.replaceAll(WRITTEN_ADDRESS, address);
}

function escapedForXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}
