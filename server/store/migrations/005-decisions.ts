import type { Knex } from "knex";

/**
 * Who decided a conflict, and when (rules 2 and 4). `incoming_print` is the print of the person whose name stands in
 * `incoming_value`, JSON: a name that is taken later brings its print along.
 */
export async function addDecisions(db: Knex): Promise<void> {
  await db.schema.alterTable("conflicts", (table) => {
    table.text("incoming_print");
    table.text("decided_at");
    table.text("decided_by");
    table.text("decided_role");
  });
}
