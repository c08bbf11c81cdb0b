import type { Knex } from "knex";
import type { IndicatorRow, SchoolPapersRow } from "./rows.js";

/** What was typed in of a year's indicators. */
export async function indicatorsOfYear(db: Knex, districtId: string, schoolYear: string): Promise<IndicatorRow[]> {
  return db<IndicatorRow>("indicator_figures").where({ district_id: districtId, school_year: schoolYear });
}

export async function putIndicator(db: Knex, row: IndicatorRow): Promise<void> {
  await db("indicator_figures").insert(row).onConflict(["district_id", "school_year", "indicator"]).merge();
}

/** The curators and papers of a year, by the school's id. */
export async function papersOfYear(
  db: Knex,
  districtId: string,
  schoolYear: string,
): Promise<Map<string, SchoolPapersRow>> {
  const where = { district_id: districtId, school_year: schoolYear };
  const rows = await db<SchoolPapersRow>("school_papers").where(where);
  return new Map(rows.map((row) => [row.school_id, row]));
}

export async function putPapers(db: Knex, row: SchoolPapersRow): Promise<void> {
  await db("school_papers").insert(row).onConflict(["district_id", "school_id", "school_year"]).merge();
}
