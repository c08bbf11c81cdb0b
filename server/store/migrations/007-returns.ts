import type { Knex } from "knex";

/** Pairs and schools that were sent back. `comment` and `answer` are read by the school and its district alone (C5). */
export async function createReturnsTable(db: Knex): Promise<void> {
  await db.schema.createTable("returns", (table) => {
    table.text("district_id").notNullable();
    table.text("id").notNullable();
    table.text("school_id").notNullable();
    table.text("school_year").notNullable();
    // Null: the whole school.
    table.text("pair_id");
    table.text("comment").notNullable();
    table.text("at").notNullable();
    table.text("session_id").notNullable();
    // `open`, then `corrected`, `answered` or `takenBack`.
    table.text("state").notNullable();
    table.text("answer");
    table.text("ended_at");
    table.text("ended_by");
    table.primary(["district_id", "id"]);
    table.index(["district_id", "school_id", "school_year", "state"]);
    table.foreign(["district_id", "school_id"]).references(["district_id", "id"]).inTable("schools");
    table.foreign(["district_id", "pair_id"]).references(["district_id", "id"]).inTable("pairs");
  });
}
