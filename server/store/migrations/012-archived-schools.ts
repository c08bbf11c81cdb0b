import type { Knex } from "knex";

/** A school that has closed or moved away leaves the board; its pairs stay in the years that they are of. */
export async function addArchivedSchools(db: Knex): Promise<void> {
  await db.schema.alterTable("schools", (table) => {
    table.text("archived_at");
  });
}
