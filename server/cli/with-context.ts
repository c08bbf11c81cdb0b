import { pino } from "pino";
import { readConfig } from "../config.js";
import { closeContext, type Context, type ContextParts, createContext } from "../context.js";
import type { DistrictRow, SchoolRow } from "../store/rows.js";
import { findDistrictsByName, listDistricts } from "../store/districts.js";
import { findSchoolByName } from "../store/schools.js";
import { cliError } from "./cli-error.js";
import type { Io } from "./io.js";

/** Does one administrator's errand on the server's data and closes it, whatever happens. */
export async function withContext<T>(
  io: Io,
  work: (context: Context) => Promise<T>,
  parts: ContextParts = {},
): Promise<T> {
  const context = await createContext(readConfig(io.env), { log: pino({ level: "silent" }), ...parts });
  try {
    return await work(context);
  } finally {
    await closeContext(context);
  }
}

/** The named district, or the only one there is. */
export async function chosenDistrict(context: Context, name: string | undefined): Promise<DistrictRow> {
  const found = name === undefined ? await listDistricts(context.db) : await findDistrictsByName(context.db, name);
  const [district] = found;
  if (!district) throw name === undefined ? cliError("district.none") : cliError("district.unknown", { name });
  if (found.length > 1) throw cliError("district.several");
  return district;
}

/** Where a region's sign-in is kept: it is of all districts, and every table is led by one. */
export async function anyDistrict(context: Context): Promise<DistrictRow> {
  const [district] = await listDistricts(context.db);
  if (!district) throw cliError("district.none");
  return district;
}

export async function chosenSchool(context: Context, district: DistrictRow, name: string): Promise<SchoolRow> {
  const school = await findSchoolByName(context.db, district.id, name);
  if (!school) throw cliError("school.unknown", { name, district: district.name });
  return school;
}
