import type { Knex } from "knex";
import { type JoinedRow, NEWEST, PAIRS_AND_VERSIONS, storedPair, type StoredPair } from "./pairs.js";
import { contentOf, type PairContent } from "./rows.js";

export interface ListFilter {
  readonly districtId: string;
  readonly schoolYear: string;
  readonly state: StoredPair["state"];
  readonly schoolId?: string | undefined;
  readonly form?: string | undefined;
  readonly contested?: boolean | undefined;
  /** How the mentor's or the mentee's name begins. */
  readonly name?: string | undefined;
}

const OPEN_CONFLICTS =
  "(SELECT count(*) FROM conflicts c WHERE c.district_id = p.district_id AND c.school_id = p.school_id " +
  "AND c.pair_id = p.id AND c.state = 'open')";

/** A page of a district's pairs, by school and mentor, and how many there are in all: two statements. */
export async function listPairs(
  db: Knex,
  filter: ListFilter,
  page: { readonly offset: number; readonly limit: number },
): Promise<{ total: number; pairs: StoredPair[] }> {
  const { sql, bindings } = where(filter);
  const [counted] = await db.raw<{ total: number }[]>(`SELECT count(*) AS total ${PAIRS_AND_VERSIONS}${sql}`, bindings);
  const order =
    "ORDER BY (SELECT name FROM schools s WHERE s.district_id = p.district_id AND s.id = p.school_id), " +
    "v.fields ->> '$.mentorName', v.fields ->> '$.menteeName', p.id LIMIT ? OFFSET ?";
  const rows = await db.raw<JoinedRow[]>(`${NEWEST}${sql}${order}`, [...bindings, page.limit, page.offset]);
  return { total: counted?.total ?? 0, pairs: rows.map(storedPair) };
}

function where(filter: ListFilter): { sql: string; bindings: string[] } {
  const { districtId, schoolYear, state, schoolId, form, contested, name } = filter;
  const conditions = ["p.district_id = ?", "p.school_year = ?", "p.state = ?"];
  const bindings = [districtId, schoolYear, state];
  const add = (condition: string, ...values: string[]): void => {
    conditions.push(condition);
    bindings.push(...values);
  };
  if (schoolId !== undefined) add("p.school_id = ?", schoolId);
  if (form !== undefined) add("v.fields ->> '$.form' = ?", form);
  if (contested) add(`${OPEN_CONFLICTS} > 0`);
  if (name !== undefined) {
    const begins = "substr(v.fields ->> '$.mentorName', 1, length(?)) = ?";
    add(`(${begins} OR ${begins.replace("mentor", "mentee")})`, name, name, name, name);
  }
  return { sql: `WHERE ${conditions.join(" AND ")} `, bindings };
}

/** One version of a pair with everything that is known of it. */
export interface VersionInHistory extends PairContent {
  readonly version: number;
  readonly state: StoredPair["state"];
  readonly at: string;
  readonly role: string;
  readonly workbookId: string | null;
}

interface HistoryRow {
  readonly version: number;
  readonly state: StoredPair["state"];
  readonly fields: string;
  readonly persons: string;
  readonly at: string;
  readonly role: string;
  readonly workbook_id: string | null;
}

/** All versions of a pair, the first one first (rule 2). */
export async function versionsOfPair(db: Knex, districtId: string, pairId: string): Promise<VersionInHistory[]> {
  const where = { district_id: districtId, pair_id: pairId };
  const rows = (await db("pair_versions").where(where).orderBy("version")) as HistoryRow[];
  return rows.map(({ workbook_id, fields, persons, ...row }) => ({
    ...row,
    workbookId: workbook_id,
    ...contentOf({ fields, persons }),
  }));
}

/** How many pairs of each form each school has in a year, withdrawn ones left out; one statement. */
export async function countForms(
  db: Knex,
  districtId: string,
  schoolYear: string,
): Promise<Map<string, Record<string, number>>> {
  const sql =
    `SELECT p.school_id, v.fields ->> '$.form' AS form, count(*) AS pairs ${PAIRS_AND_VERSIONS}` +
    "WHERE p.district_id = ? AND p.school_year = ? AND p.state = 'active' GROUP BY p.school_id, form";
  const rows = await db.raw<{ school_id: string; form: string | null; pairs: number }[]>(sql, [districtId, schoolYear]);
  const counts = new Map<string, Record<string, number>>();
  for (const { school_id, form, pairs } of rows) {
    const own = counts.get(school_id) ?? {};
    counts.set(school_id, own);
    own[form ?? ""] = pairs;
  }
  return counts;
}
