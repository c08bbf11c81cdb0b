import type { Knex } from "knex";
import { createClusteredTable } from "./clustered-table.js";

/**
 * A district's collection of each school year, and what is kept of a school in it (shared/collection/RULES.md). The due
 * date moves from the district to its year.
 */
export async function createCollectionTables(db: Knex): Promise<void> {
  await createClusteredTable(db, "collections", [
    "district_id TEXT NOT NULL",
    "school_year TEXT NOT NULL",
    "due_date TEXT",
    "opened_at TEXT NOT NULL",
    "closed_at TEXT",
    "PRIMARY KEY (district_id, school_year)",
    "FOREIGN KEY (district_id) REFERENCES districts (id)",
  ]);
  await db.raw(
    "INSERT INTO collections (district_id, school_year, due_date, opened_at) " +
      "SELECT id, school_year, due_date, created_at FROM districts",
  );
  await db.raw("ALTER TABLE districts DROP COLUMN due_date");
  await createClusteredTable(db, "acceptances", [
    "district_id TEXT NOT NULL",
    "school_id TEXT NOT NULL",
    "school_year TEXT NOT NULL",
    "at TEXT NOT NULL",
    "session_id TEXT NOT NULL",
    "PRIMARY KEY (district_id, school_id, school_year)",
    "FOREIGN KEY (district_id, school_id) REFERENCES schools (district_id, id)",
  ]);
  // A declaration that was lifted stays for its receipt.
  await createClusteredTable(db, "declarations", [
    "district_id TEXT NOT NULL",
    "school_id TEXT NOT NULL",
    "receipt INTEGER NOT NULL",
    "school_year TEXT NOT NULL",
    "at TEXT NOT NULL",
    "session_id TEXT NOT NULL",
    "lifted_at TEXT",
    "PRIMARY KEY (district_id, school_id, receipt)",
    "FOREIGN KEY (district_id, school_id) REFERENCES schools (district_id, id)",
  ]);
  // `held_back` is JSON: how many rows stayed in the workbook, and with which codes.
  await db.schema.alterTable("pushes", (table) => {
    table.text("school_year").notNullable().defaultTo("");
    table.text("held_back").notNullable().defaultTo('{"rows":0,"codes":{}}');
  });
  await db.raw("UPDATE pushes SET school_year = (SELECT school_year FROM districts WHERE id = pushes.district_id)");
}
