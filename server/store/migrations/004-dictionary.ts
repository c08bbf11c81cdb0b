import type { Knex } from "knex";
import { createClusteredTable } from "./clustered-table.js";

/**
 * A district's additions to the dictionary, all versions of them, and what schools have corrected in the recognition of
 * their headers. `dictionary_version` 0 is the built-in dictionary; a push notes the one that it was judged by, so that
 * its repetition gets the same answer.
 */
export async function createDictionaryTables(db: Knex): Promise<void> {
  await db.schema.alterTable("districts", (table) => {
    table.integer("dictionary_version").notNullable().defaultTo(0);
  });
  await db.schema.alterTable("pushes", (table) => {
    table.integer("dictionary_version").notNullable().defaultTo(0);
  });
  await db.schema.createTable("dictionary_overrides", (table) => {
    table.text("district_id").notNullable().references("districts.id");
    table.integer("version").notNullable();
    // JSON, as the coordinator wrote it.
    table.text("overrides").notNullable();
    table.text("at").notNullable();
    table.text("session_id");
    table.text("role").notNullable();
    table.primary(["district_id", "version"]);
  });
  // A column without a field is one to leave alone; one without a heading is the school's own matter.
  await createClusteredTable(db, "school_mappings", [
    "district_id TEXT NOT NULL",
    "school_id TEXT NOT NULL",
    "fingerprint TEXT NOT NULL",
    "letter TEXT NOT NULL",
    "field TEXT",
    "heading TEXT",
    "at TEXT NOT NULL",
    "PRIMARY KEY (district_id, school_id, fingerprint, letter)",
    "FOREIGN KEY (district_id, school_id) REFERENCES schools (district_id, id)",
  ]);
  await createClusteredTable(db, "mapping_decisions", [
    "district_id TEXT NOT NULL",
    "proposal_id TEXT NOT NULL",
    "decision TEXT NOT NULL",
    "at TEXT NOT NULL",
    "session_id TEXT NOT NULL",
    "PRIMARY KEY (district_id, proposal_id)",
    "FOREIGN KEY (district_id) REFERENCES districts (id)",
  ]);
}
