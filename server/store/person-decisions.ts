import type { Knex } from "knex";
import type { PersonDecisionRow } from "./rows.js";

export async function insertPersonDecision(
  db: Knex,
  row: Omit<PersonDecisionRow, "undone_at" | "undone_by">,
): Promise<void> {
  await db("person_decisions").insert(row);
}

export async function findPersonDecision(db: Knex, districtId: string, id: string): Promise<PersonDecisionRow | null> {
  return (await db<PersonDecisionRow>("person_decisions").where({ district_id: districtId, id }).first()) ?? null;
}

/** What stands: decisions that nobody has taken back, in the order in which they were made. */
export async function livePersonDecisions(db: Knex, districtId: string): Promise<PersonDecisionRow[]> {
  return db<PersonDecisionRow>("person_decisions")
    .where({ district_id: districtId, undone_at: null })
    .orderBy(["at", "id"]);
}

export async function undoPersonDecision(
  db: Knex,
  id: string,
  { districtId, at, sessionId }: { readonly districtId: string; readonly at: string; readonly sessionId: string },
): Promise<void> {
  await db("person_decisions")
    .where({ district_id: districtId, id, undone_at: null })
    .update({ undone_at: at, undone_by: sessionId });
}

/** Deletes the decisions, taken back ones too, of which `isGone` says so; gives how many. */
export async function deleteDecisions(
  db: Knex,
  districtId: string,
  isGone: (decision: Pick<PersonDecisionRow, "one_id" | "other_id">) => boolean,
): Promise<number> {
  const rows = await db<PersonDecisionRow>("person_decisions").where({ district_id: districtId });
  const gone = rows.filter(isGone);
  for (const { id } of gone) await db("person_decisions").where({ district_id: districtId, id }).del();
  return gone.length;
}
