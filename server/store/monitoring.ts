import type { Knex } from "knex";
import type { IndicatorRow, IndicatorSnapshotRow, SchoolPapersRow } from "./rows.js";

/** What was typed in of a year's indicators. */
export async function indicatorsOfYear(db: Knex, districtId: string, schoolYear: string): Promise<IndicatorRow[]> {
  return db<IndicatorRow>("indicator_figures").where({ district_id: districtId, school_year: schoolYear });
}

export async function putIndicator(db: Knex, row: IndicatorRow): Promise<void> {
  await db("indicator_figures").insert(row).onConflict(["district_id", "school_year", "indicator"]).merge();
}

/** The snapshots that stand, one a year at most, from the oldest year on. */
export async function standingSnapshots(db: Knex, districtId: string): Promise<IndicatorSnapshotRow[]> {
  const rows = db<IndicatorSnapshotRow>("indicator_snapshots");
  return rows.where({ district_id: districtId, lifted_at: null }).orderBy("school_year");
}

export async function insertSnapshot(db: Knex, row: IndicatorSnapshotRow): Promise<void> {
  await db("indicator_snapshots").insert(row);
}

export async function liftSnapshot(
  db: Knex,
  { district_id, school_year, at }: IndicatorSnapshotRow,
  lifted: Pick<IndicatorSnapshotRow, "lifted_at" | "lifted_by">,
): Promise<void> {
  await db("indicator_snapshots").where({ district_id, school_year, at }).update(lifted);
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
