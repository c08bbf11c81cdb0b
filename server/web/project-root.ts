import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The folder of the project, wherever this file has been compiled to: pages, samples and the manifest lie under it.
 * It is the nearest one above that has the manifest.
 */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "manifest.xml"))) {
    const above = dirname(folder);
    if (above === folder) throw new Error("the project's folder was not found");
    folder = above;
  }
  return folder;
}
