import type { Knex } from "knex";

/**
 * Which persons are one and which are two by the coordinator's word (RULES.md, rule 12). Persons are named by keyed
 * hashes, never by names; nothing of the pairs is touched. A decision that was taken back stays, with who and when.
 */
export async function createPersonDecisionsTable(db: Knex): Promise<void> {
  await db.schema.createTable("person_decisions", (table) => {
    table.text("district_id").notNullable().references("districts.id");
    table.text("id").notNullable();
    table.text("one_id").notNullable();
    table.text("other_id").notNullable();
    // `same` or `different`.
    table.text("answer").notNullable();
    // Why they were asked about: a code; null when nobody had asked.
    table.text("why");
    // The coordinator's own words.
    table.text("note");
    table.text("at").notNullable();
    table.text("session_id").notNullable();
    table.text("undone_at");
    table.text("undone_by");
    table.primary(["district_id", "id"]);
  });
}
