import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether LibreOffice is installed. The continuous run must have it; elsewhere its tests are left out aloud. */
export const hasSoffice = ((): boolean => {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch (error) {
    if (process.env["CI"] === "true") throw error;
    console.warn("soffice is not installed: tests that convert with LibreOffice are left out");
    return false;
  }
})();

/** The file as LibreOffice converts it; the profile is a fresh one, so that a running LibreOffice does not matter. */
export function convertWithSoffice(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "estafeta-soffice-"));
  try {
    const file = join(folder, `book.${from}`);
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const out = join(folder, "out");
    execFileSync("soffice", [profile, "--headless", "--convert-to", to, "--outdir", out, file], { stdio: "ignore" });
    const [converted = ""] = readdirSync(out);
    return new Uint8Array(readFileSync(join(out, converted)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
