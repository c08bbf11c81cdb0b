import type { Knex } from "knex";
import { createClusteredTable } from "./clustered-table.js";

/** The year's indicators as they stood on a day: what was answered in June stays as it was, whatever is sent later. */
export async function createIndicatorSnapshots(db: Knex): Promise<void> {
  // `figures` is JSON: the indicators as the desk shows them. A lifted snapshot is kept, and counts no more.
  await createClusteredTable(db, "indicator_snapshots", [
    "district_id TEXT NOT NULL",
    "school_year TEXT NOT NULL",
    "at TEXT NOT NULL",
    "figures TEXT NOT NULL",
    "session_id TEXT NOT NULL",
    "lifted_at TEXT",
    "lifted_by TEXT",
    "PRIMARY KEY (district_id, school_year, at)",
    "FOREIGN KEY (district_id) REFERENCES districts (id)",
  ]);
}
