import type { Knex } from "knex";

/** Whose value waits in a conflict: a school's, or the coordinator's (rule 10). All that were raised before are schools'. */
export async function addIncomingRole(db: Knex): Promise<void> {
  await db.schema.alterTable("conflicts", (table) => {
    table.text("incoming_role").notNullable().defaultTo("curator");
  });
}
