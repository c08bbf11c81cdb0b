import type { Knex } from "knex";
import { createClusteredTable } from "./clustered-table.js";

/**
 * `pairs` says which version of a pair is the newest; what stands in it is in `pair_versions` only, so that nothing is
 * written twice (RULES.md, rule 2: all versions are kept).
 */
export async function createPairTables(db: Knex): Promise<void> {
  await createClusteredTable(db, "pairs", [
    "district_id TEXT NOT NULL",
    "id TEXT NOT NULL",
    "school_id TEXT NOT NULL",
    "school_year TEXT NOT NULL",
    "state TEXT NOT NULL",
    "version INTEGER NOT NULL",
    "revision INTEGER NOT NULL",
    "PRIMARY KEY (district_id, id)",
    "FOREIGN KEY (district_id, school_id) REFERENCES schools (district_id, id)",
  ]);
  await db.schema.alterTable("pairs", (table) => {
    table.index(["district_id", "school_id", "revision"]);
  });
  // `at`, `session_id`, `role` and `workbook_id`: who, when and from which workbook (rule 2).
  await createClusteredTable(db, "pair_versions", [
    "district_id TEXT NOT NULL",
    "pair_id TEXT NOT NULL",
    "version INTEGER NOT NULL",
    "state TEXT NOT NULL",
    "fields TEXT NOT NULL",
    "persons TEXT NOT NULL",
    "revision INTEGER NOT NULL",
    "at TEXT NOT NULL",
    "session_id TEXT NOT NULL",
    "role TEXT NOT NULL",
    "workbook_id TEXT",
    "PRIMARY KEY (district_id, pair_id, version)",
    "FOREIGN KEY (district_id, pair_id) REFERENCES pairs (district_id, id)",
  ]);
  await db.schema.createTable("conflicts", (table) => {
    table.text("district_id").notNullable();
    table.text("id").notNullable();
    table.text("school_id").notNullable();
    table.text("pair_id").notNullable();
    table.text("field").notNullable();
    // JSON: a text, a number, a mark or null.
    table.text("current_value").notNullable();
    table.text("incoming_value").notNullable();
    table.text("at").notNullable();
    table.text("push_key").notNullable();
    // `open` until a person chooses, then `taken` or `refused`.
    table.text("state").notNullable();
    table.primary(["district_id", "id"]);
    table.index(["district_id", "school_id", "pair_id"]);
    table.foreign(["district_id", "pair_id"]).references(["district_id", "id"]).inTable("pairs");
  });
}
