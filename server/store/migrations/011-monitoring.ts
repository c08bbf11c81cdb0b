import type { Knex } from "knex";
import { createClusteredTable } from "./clustered-table.js";

/**
 * What no register tells and a coordinator types in: of how many children and teachers the indicators of a year are
 * counted, and a school's curator and papers.
 */
export async function createMonitoringTables(db: Knex): Promise<void> {
  await createClusteredTable(db, "indicator_figures", [
    "district_id TEXT NOT NULL",
    "school_year TEXT NOT NULL",
    "indicator TEXT NOT NULL",
    "part INTEGER",
    "base INTEGER",
    "target REAL",
    "source TEXT",
    "at TEXT NOT NULL",
    "session_id TEXT NOT NULL",
    "PRIMARY KEY (district_id, school_year, indicator)",
    "FOREIGN KEY (district_id) REFERENCES districts (id)",
  ]);
  // `papers` is JSON: a text by the paper's code.
  await createClusteredTable(db, "school_papers", [
    "district_id TEXT NOT NULL",
    "school_id TEXT NOT NULL",
    "school_year TEXT NOT NULL",
    "curator TEXT",
    "curator_post TEXT",
    "papers TEXT NOT NULL",
    "at TEXT NOT NULL",
    "session_id TEXT NOT NULL",
    "PRIMARY KEY (district_id, school_id, school_year)",
    "FOREIGN KEY (district_id, school_id) REFERENCES schools (district_id, id)",
  ]);
}
