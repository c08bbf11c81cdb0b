import type { Knex } from "knex";

/**
 * Workbooks that a coordinator imports, with what became of them. Files hold full names, so that names, bytes and reports
 * are sealed with a key that is not in the database (docs/architecture.md); they go with the retention or by hand.
 */
export async function createImportTables(db: Knex): Promise<void> {
  await db.schema.createTable("imports", (table) => {
    table.text("district_id").notNullable().references("districts.id");
    table.text("id").notNullable();
    table.text("at").notNullable();
    table.text("session_id").notNullable();
    // `open` until it is accepted.
    table.text("state").notNullable();
    table.text("accepted_at");
    // What the last dry run said, in short: what is accepted must say the same.
    table.text("digest");
    table.binary("report");
    table.primary(["district_id", "id"]);
  });
  await db.schema.createTable("import_files", (table) => {
    table.text("district_id").notNullable();
    table.text("import_id").notNullable();
    table.text("id").notNullable();
    table.binary("name").notNullable();
    table.binary("content").notNullable();
    table.integer("size").notNullable();
    // A keyed hash: files are taken in its order, whatever order they came in.
    table.text("hash").notNullable();
    // The school that the coordinator has chosen for it.
    table.text("school_id");
    table.primary(["district_id", "import_id", "id"]);
    table.unique(["district_id", "import_id", "hash"]);
    table.foreign(["district_id", "import_id"]).references(["district_id", "id"]).inTable("imports");
  });
}
