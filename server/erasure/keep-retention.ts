import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Context } from "../context.js";
import { expiredReason, yearAct } from "./acts.js";
import { cleanDatabase } from "./clean-database.js";
import { eraseYear } from "./erase-year.js";
import { type ExpiredYear, expiredYears } from "./expired-years.js";

/** Where the acts of what the server has erased by itself are kept: beside the database, for its owner only. */
const ACTS = "acts";

/**
 * What has been kept too long is told in the log, and erased where the settings say so, with an act of each year in the
 * data folder. Gives what is still there.
 */
export async function keepRetention(context: Context): Promise<readonly ExpiredYear[]> {
  const expired = await expiredYears(context);
  if (expired.length === 0) return [];
  const years = expired.map(({ district, schoolYear }) => ({ district: district.id, schoolYear }));
  if (!context.config.erasesExpired) {
    context.log.warn({ years }, "kept longer than KEEP_YEARS: estafeta erase --expired");
    return expired;
  }
  for (const each of expired) await eraseByItself(context, each);
  context.log.warn({ years }, "erased by ERASE_EXPIRED: the acts are in the data folder");
  return [];
}

async function eraseByItself(context: Context, { district, schoolYear }: ExpiredYear): Promise<void> {
  const erased = await eraseYear(context, { districtId: district.id, schoolYear, by: "server" }, false);
  const clean = await cleanDatabase(context);
  const words = { reason: expiredReason(context), by: null, byServer: true, clean, withNames: false };
  const folder = join(context.config.dataDir, ACTS);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `${schoolYear}-${erased.entry.id}.html`);
  await writeFile(file, await yearAct(context, { district, schoolYear }, erased, words), { mode: 0o600, flag: "wx" });
}
