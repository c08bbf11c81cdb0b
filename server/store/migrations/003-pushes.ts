import type { Knex } from "knex";
import { createClusteredTable } from "./clustered-table.js";

/** What is needed to answer a repeated push with the same words, and who did what. Neither holds a name (rule 6). */
export async function createPushTables(db: Knex): Promise<void> {
  await db.schema.createTable("pushes", (table) => {
    table.text("district_id").notNullable();
    table.text("school_id").notNullable();
    table.text("key").notNullable();
    table.text("body_hash").notNullable();
    table.integer("receipt").notNullable();
    table.integer("revision").notNullable();
    table.text("at").notNullable();
    table.text("session_id").notNullable();
    table.text("workbook_id").notNullable();
    // Rows refused, so that the board need not read the rows.
    table.integer("refused").notNullable();
    table.primary(["district_id", "school_id", "key"]);
    table.index(["district_id", "school_id", "receipt"]);
    table.foreign(["district_id", "school_id"]).references(["district_id", "id"]).inTable("schools");
  });
  // `merged` is 1 where the answer brings the newest version back (rule 4); `codes` are those of the
  // findings and `standing` the fields with an older conflict, both JSON.
  await createClusteredTable(db, "push_rows", [
    "district_id TEXT NOT NULL",
    "school_id TEXT NOT NULL",
    "push_key TEXT NOT NULL",
    "row_index INTEGER NOT NULL",
    "pair_id TEXT NOT NULL",
    "version INTEGER",
    "outcome TEXT NOT NULL",
    "merged INTEGER NOT NULL",
    "codes TEXT NOT NULL",
    "standing TEXT NOT NULL",
    "PRIMARY KEY (district_id, school_id, push_key, row_index)",
    "FOREIGN KEY (district_id, school_id, push_key) REFERENCES pushes (district_id, school_id, key)",
  ]);
  await db.schema.createTable("audit", (table) => {
    table.text("district_id").notNullable();
    table.text("id").notNullable();
    table.text("at").notNullable();
    table.text("session_id");
    table.text("role");
    table.text("school_id");
    table.text("action").notNullable();
    // JSON: filter, counts, revision; never personal data.
    table.text("scope").notNullable();
    table.primary(["district_id", "id"]);
  });
}
