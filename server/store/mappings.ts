import type { Knex } from "knex";
import { insertMany } from "./bulk.js";
import type { MappingRow } from "./rows.js";

export interface LearntColumn {
  readonly letter: string;
  readonly field: string | null;
  readonly heading: string | null;
}

/** Keeps what a school has corrected under one header; a column corrected again is kept anew. */
export async function keepMapping(
  db: Knex,
  of: { readonly districtId: string; readonly schoolId: string; readonly fingerprint: string; readonly at: string },
  columns: readonly LearntColumn[],
): Promise<void> {
  await insertMany(db, {
    table: "school_mappings",
    same: { district_id: of.districtId, school_id: of.schoolId, fingerprint: of.fingerprint, at: of.at },
    columns: ["letter", "field", "heading"],
    rows: columns.map(({ letter, field, heading }) => [letter, field, heading]),
    upsert: { key: ["district_id", "school_id", "fingerprint", "letter"], set: ["field", "heading", "at"] },
  });
}

/** Forgets the headers of a school that were corrected longest ago, beyond the number that is kept. */
export async function forgetOldHeaders(db: Knex, districtId: string, schoolId: string, kept: number): Promise<void> {
  const newest =
    "SELECT fingerprint FROM school_mappings WHERE district_id = ? AND school_id = ? " +
    "GROUP BY fingerprint ORDER BY max(at) DESC, fingerprint LIMIT ?";
  const sql = `DELETE FROM school_mappings WHERE district_id = ? AND school_id = ? AND fingerprint NOT IN (${newest})`;
  await db.raw(sql, [districtId, schoolId, districtId, schoolId, kept]);
}

export async function mappingsOfSchool(db: Knex, districtId: string, schoolId: string): Promise<MappingRow[]> {
  const where = { district_id: districtId, school_id: schoolId };
  return db<MappingRow>("school_mappings").where(where).orderBy(["fingerprint", "letter"]);
}

/** A correction that several schools may have made. */
export interface ProposedHeading {
  readonly heading: string;
  readonly field: string;
  readonly schools: number;
  readonly headers: number;
}

/** Corrected headings of all schools, most schools first; a column to leave alone is no proposal. */
export async function proposedHeadings(db: Knex, districtId: string): Promise<ProposedHeading[]> {
  const sql =
    "SELECT heading, field, count(DISTINCT school_id) AS schools, count(DISTINCT fingerprint) AS headers " +
    "FROM school_mappings WHERE district_id = ? AND heading IS NOT NULL AND field IS NOT NULL " +
    "GROUP BY heading, field ORDER BY schools DESC, heading, field";
  return db.raw<ProposedHeading[]>(sql, [districtId]);
}

/** Ids of the proposals that a coordinator has decided. */
export async function decidedProposals(db: Knex, districtId: string): Promise<Set<string>> {
  const rows = await db<{ proposal_id: string }>("mapping_decisions").where("district_id", districtId);
  return new Set(rows.map((row) => row.proposal_id));
}

export async function noteDecision(
  db: Knex,
  decision: {
    readonly districtId: string;
    readonly proposalId: string;
    readonly decision: "accepted" | "declined";
    readonly at: string;
    readonly sessionId: string;
  },
): Promise<void> {
  await db("mapping_decisions")
    .insert({
      district_id: decision.districtId,
      proposal_id: decision.proposalId,
      decision: decision.decision,
      at: decision.at,
      session_id: decision.sessionId,
    })
    .onConflict(["district_id", "proposal_id"])
    .merge();
}
