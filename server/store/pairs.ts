import type { Knex } from "knex";
import type { KeptPair } from "../../shared/sync/types.js";
import { insertMany, selectMany } from "./bulk.js";
import { contentOf } from "./rows.js";
import { type SchoolYearOf, whereOf } from "./standings.js";

/** A pair's newest version, and whose hand it is by. */
export interface StoredPair extends KeptPair {
  readonly schoolId: string;
  readonly revision: number;
  readonly at: string;
  readonly role: string;
}

export interface JoinedRow {
  readonly id: string;
  readonly school_id: string;
  readonly school_year: string;
  readonly state: KeptPair["state"];
  readonly version: number;
  readonly revision: number;
  readonly fields: string;
  readonly persons: string;
  readonly at: string;
  readonly role: string;
}

/** Pairs (`p`) with their newest versions (`v`). */
export const PAIRS_AND_VERSIONS =
  "FROM pairs p JOIN pair_versions v ON v.district_id = p.district_id AND v.pair_id = p.id AND v.version = p.version ";
export const NEWEST =
  "SELECT p.id, p.school_id, p.school_year, p.state, p.version, p.revision, v.fields, v.persons, v.at, v.role, " +
  `v.workbook_id ${PAIRS_AND_VERSIONS}`;

/** A school's pairs of the given years and those of the given ids, withdrawn ones too. */
export async function pairsForPush(
  db: Knex,
  of: { districtId: string; schoolId: string; years: readonly string[]; ids: readonly string[] },
): Promise<StoredPair[]> {
  const sql =
    `${NEWEST}WHERE p.district_id = ? AND p.school_id = ? ` +
    "AND (p.school_year IN (SELECT value FROM json_each(?)) OR p.id IN (SELECT value FROM json_each(?))) ORDER BY p.id";
  const bindings = [of.districtId, of.schoolId, JSON.stringify(of.years), JSON.stringify(of.ids)];
  return (await db.raw<JoinedRow[]>(sql, bindings)).map(storedPair);
}

/** A school's pairs that changed after a revision, in the order of their ids. */
export async function pairsSince(db: Knex, districtId: string, schoolId: string, since: number): Promise<StoredPair[]> {
  const sql = `${NEWEST}WHERE p.district_id = ? AND p.school_id = ? AND p.revision > ? ORDER BY p.id`;
  return (await db.raw<JoinedRow[]>(sql, [districtId, schoolId, since])).map(storedPair);
}

/** A district's pairs of one year that are not withdrawn, in the order of their ids. */
export async function activePairsOfDistrict(db: Knex, districtId: string, schoolYear: string): Promise<StoredPair[]> {
  const sql = `${NEWEST}WHERE p.district_id = ? AND p.school_year = ? AND p.state = 'active' ORDER BY p.id`;
  return (await db.raw<JoinedRow[]>(sql, [districtId, schoolYear])).map(storedPair);
}

/** A school's pairs of one year that are not withdrawn. */
export async function activePairsOfSchool(db: Knex, of: SchoolYearOf): Promise<StoredPair[]> {
  const sql = `${NEWEST}WHERE p.district_id = ? AND p.school_id = ? AND p.school_year = ? AND p.state = 'active' ORDER BY p.id`;
  return (await db.raw<JoinedRow[]>(sql, [of.districtId, of.schoolId, of.schoolYear])).map(storedPair);
}

export async function countActivePairs(db: Knex, of: SchoolYearOf): Promise<number> {
  const where = { ...whereOf(of), state: "active" };
  const [counted] = await db("pairs").where(where).count<{ count: number }[]>({ count: "*" });
  return counted?.count ?? 0;
}

/** The district's pairs of the given ids, in their order; ids that it does not know are left out. */
export async function pairsByIds(db: Knex, districtId: string, ids: readonly string[]): Promise<StoredPair[]> {
  const sql = `${NEWEST}WHERE p.district_id = ? AND p.id IN (SELECT value FROM json_each(?)) ORDER BY p.id`;
  return (await selectMany<JoinedRow>(db, sql, [districtId], ids)).map(storedPair);
}

/** Which of the ids the district knows, whoever's they are. */
export async function knownIds(db: Knex, districtId: string, ids: readonly string[]): Promise<Set<string>> {
  const sql = "SELECT id FROM pairs WHERE district_id = ? AND id IN (SELECT value FROM json_each(?))";
  const rows = await selectMany<{ id: string }>(db, sql, [districtId], ids);
  return new Set(rows.map((row) => row.id));
}

/** Where each pair stands after a change: new pairs and moved ones. */
export async function writeHeads(
  db: Knex,
  of: { districtId: string; revision: number },
  heads: readonly Pick<StoredPair, "id" | "schoolId" | "schoolYear" | "state" | "version">[],
): Promise<void> {
  await insertMany(db, {
    table: "pairs",
    same: { district_id: of.districtId, revision: of.revision },
    columns: ["id", "school_id", "school_year", "state", "version"],
    rows: heads.map((head) => [head.id, head.schoolId, head.schoolYear, head.state, head.version]),
    upsert: { key: ["district_id", "id"], set: ["state", "version", "revision"] },
  });
}

export function storedPair(row: JoinedRow): StoredPair {
  const { id, version, state, revision, at, role } = row;
  return {
    id,
    version,
    state,
    revision,
    at,
    role,
    schoolYear: row.school_year,
    schoolId: row.school_id,
    ...contentOf(row),
  };
}
