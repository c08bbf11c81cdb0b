import type { Knex } from "knex";

/** Districts, their schools, and who may sign in. `district_id` leads every key, so that tables can be distributed. */
export async function createPeopleTables(db: Knex): Promise<void> {
  await db.schema.createTable("districts", (table) => {
    table.text("id").primary();
    table.text("name").notNullable();
    table.text("school_year").notNullable();
    table.text("due_date");
    table.text("pupil_names").notNullable();
    table.text("extra_fields").notNullable();
    // Count up by one a push: `revision` orders changes, `receipts` numbers the answers.
    table.integer("revision").notNullable().defaultTo(0);
    table.integer("receipts").notNullable().defaultTo(0);
    table.text("created_at").notNullable();
  });
  await db.schema.createTable("schools", (table) => {
    table.text("district_id").notNullable().references("districts.id");
    table.text("id").notNullable();
    table.text("name").notNullable();
    table.text("spellings").notNullable();
    table.text("created_at").notNullable();
    table.primary(["district_id", "id"]);
    table.unique(["district_id", "name"]);
  });
  await db.schema.createTable("invites", (table) => {
    table.text("district_id").notNullable().references("districts.id");
    table.text("code_hash").notNullable().index();
    table.text("role").notNullable();
    table.text("school_id");
    table.text("created_at").notNullable();
    table.text("expires_at").notNullable();
    table.text("used_at");
    table.primary(["district_id", "code_hash"]);
    table.foreign(["district_id", "school_id"]).references(["district_id", "id"]).inTable("schools");
  });
  await db.schema.createTable("sessions", (table) => {
    table.text("district_id").notNullable().references("districts.id");
    table.text("id").notNullable();
    table.text("token_hash").notNullable().index();
    table.text("kind").notNullable();
    table.text("role").notNullable();
    table.text("school_id");
    table.text("created_at").notNullable();
    table.text("expires_at").notNullable();
    table.text("ended_at");
    table.primary(["district_id", "id"]);
    table.foreign(["district_id", "school_id"]).references(["district_id", "id"]).inTable("schools");
  });
}
