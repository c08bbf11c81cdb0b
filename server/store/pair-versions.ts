import type { Knex } from "knex";
import { insertMany, selectMany } from "./bulk.js";
import { contentOf, type PairContent } from "./rows.js";

export interface NewVersion extends PairContent {
  readonly pairId: string;
  readonly version: number;
  readonly state: "active" | "withdrawn";
}

/** Who, when and from which workbook: the same for all versions of one push (rule 2). */
export interface Provenance {
  readonly districtId: string;
  readonly revision: number;
  readonly at: string;
  readonly sessionId: string;
  readonly role: string;
  readonly workbookId: string | null;
}

export async function insertVersions(db: Knex, from: Provenance, versions: readonly NewVersion[]): Promise<void> {
  await insertMany(db, {
    table: "pair_versions",
    same: {
      district_id: from.districtId,
      revision: from.revision,
      at: from.at,
      session_id: from.sessionId,
      role: from.role,
      workbook_id: from.workbookId,
    },
    columns: ["pair_id", "version", "state", "fields", "persons"],
    rows: versions.map((each) => [each.pairId, each.version, each.state, each.fields, each.persons]),
  });
}

export interface VersionOf {
  readonly pairId: string;
  readonly version: number;
}

/** A version among those before and after it. */
export interface PastVersion extends PairContent {
  readonly pairId: string;
  readonly sessionId: string;
  /** Where it stood: in a curator's sheet, in the school's own file that was imported, or only in somebody's choice or edit. */
  readonly from: "sheet" | "file" | "hand";
}

interface VersionRow {
  readonly pair_id: string;
  readonly version: number;
  readonly fields: string;
  readonly persons: string;
}

interface PastVersionRow extends VersionRow {
  readonly session_id: string;
  readonly role: string;
  readonly workbook_id: string | null;
}

const CHOSEN = "FROM json_each(?) asked JOIN pair_versions v ON v.district_id = ? ";

/** What the given versions say, by `versionKey`; versions that never were are left out. */
export async function contentOfVersions(
  db: Knex,
  districtId: string,
  versions: readonly VersionOf[],
): Promise<Map<string, PairContent>> {
  if (versions.length === 0) return new Map();
  const sql =
    `SELECT v.pair_id, v.version, v.fields, v.persons ${CHOSEN}` +
    "AND v.pair_id = asked.value ->> '$[0]' AND v.version = asked.value ->> '$[1]'";
  const asked = JSON.stringify(versions.map((each) => [each.pairId, each.version]));
  const rows = await db.raw<VersionRow[]>(sql, [asked, districtId]);
  return new Map(rows.map((row) => [versionKey({ pairId: row.pair_id, version: row.version }), contentOf(row)]));
}

/** Everything that was ever said of the given pairs, oldest first, and by whose hand. */
export async function pastVersions(db: Knex, districtId: string, pairIds: readonly string[]): Promise<PastVersion[]> {
  const sql =
    "SELECT pair_id, version, fields, persons, session_id, role, workbook_id FROM pair_versions " +
    "WHERE district_id = ? AND pair_id IN (SELECT value FROM json_each(?)) ORDER BY pair_id, version";
  const rows = await selectMany<PastVersionRow>(db, sql, [districtId], pairIds);
  return rows.map((row) => ({
    pairId: row.pair_id,
    sessionId: row.session_id,
    from: originOf(row),
    ...contentOf(row),
  }));
}

function originOf({ role, workbook_id }: PastVersionRow): PastVersion["from"] {
  if (workbook_id === null) return "hand";
  return role === "curator" ? "sheet" : "file";
}

export function versionKey(of: VersionOf): string {
  return `${of.pairId}/${of.version}`;
}

/** When each school's first pair of a year came in, by the school's id. */
export async function firstPairs(db: Knex, districtId: string, schoolYear: string): Promise<Map<string, string>> {
  const sql =
    "SELECT p.school_id, min(v.at) AS at FROM pairs p JOIN pair_versions v " +
    "ON v.district_id = p.district_id AND v.pair_id = p.id AND v.version = 1 " +
    "WHERE p.district_id = ? AND p.school_year = ? GROUP BY p.school_id";
  const rows = await db.raw<{ school_id: string; at: string }[]>(sql, [districtId, schoolYear]);
  return new Map(rows.map(({ school_id, at }) => [school_id, at]));
}
