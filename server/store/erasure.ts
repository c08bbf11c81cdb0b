import type { Knex } from "knex";
import { type CollectionRow, contentOf, type PairContent } from "./rows.js";

/** What erasing reads and deletes. Its statements are few and rare: plain builder calls, alike on every database. */

/** A version of a pair with where it belongs. */
export interface ErasableVersion extends PairContent {
  readonly pairId: string;
  readonly schoolId: string;
  readonly schoolYear: string;
  readonly version: number;
  readonly isNewest: boolean;
}

interface Row {
  readonly pair_id: string;
  readonly school_id: string;
  readonly school_year: string;
  readonly newest: number;
  readonly version: number;
  readonly fields: string;
  readonly persons: string;
}

/** Every version of every pair of a district, tombstones too; of one school if it is given. */
export async function versionsOfDistrict(
  db: Knex,
  districtId: string,
  schoolId?: string,
): Promise<readonly ErasableVersion[]> {
  const of = { "p.district_id": districtId, ...(schoolId === undefined ? {} : { "p.school_id": schoolId }) };
  const rows: Row[] = await db("pairs as p")
    .join("pair_versions as v", { "v.district_id": "p.district_id", "v.pair_id": "p.id" })
    .where(of)
    .orderBy(["v.pair_id", "v.version"])
    .select("v.pair_id", "p.school_id", "p.school_year", "p.version as newest", "v.version", "v.fields", "v.persons");
  return rows.map((row) => ({
    ...{ pairId: row.pair_id, schoolId: row.school_id, schoolYear: row.school_year, version: row.version },
    ...{ isNewest: row.version === row.newest, ...contentOf(row) },
  }));
}

/** How many records of each kind went. */
export interface DeletedPairs {
  readonly pairs: number;
  readonly versions: number;
  readonly conflicts: number;
  readonly returns: number;
  readonly receiptRows: number;
}

/** A database takes so many values in one statement. */
const AT_ONCE = 400;

/** Deletes pairs with everything that hangs on them. */
export async function deletePairs(db: Knex, districtId: string, ids: readonly string[]): Promise<DeletedPairs> {
  const ofPairs = async (table: string, column = "pair_id"): Promise<number> => {
    let deleted = 0;
    for (let at = 0; at < ids.length; at += AT_ONCE)
      deleted += await db(table)
        .where({ district_id: districtId })
        .whereIn(column, ids.slice(at, at + AT_ONCE))
        .del();
    return deleted;
  };
  const conflicts = await ofPairs("conflicts");
  const returns = await ofPairs("returns");
  const receiptRows = await ofPairs("push_rows");
  const versions = await ofPairs("pair_versions");
  return { conflicts, returns, receiptRows, versions, pairs: await ofPairs("pairs", "id") };
}

export async function pairIdsOfYear(db: Knex, districtId: string, schoolYear: string): Promise<string[]> {
  const rows: { id: string }[] = await db("pairs")
    .where({ district_id: districtId, school_year: schoolYear })
    .select("id");
  return rows.map(({ id }) => id);
}

const TABLES_OF_YEAR = {
  returns: "returns",
  acceptances: "acceptances",
  declarations: "declarations",
  indicators: "indicator_figures",
  snapshots: "indicator_snapshots",
  papers: "school_papers",
} as const;

export interface DeletedYear {
  readonly returns: number;
  readonly acceptances: number;
  readonly declarations: number;
  readonly indicators: number;
  readonly snapshots: number;
  readonly papers: number;
  readonly receipts: number;
  readonly receiptRows: number;
}

/** Deletes what is kept of a year beside its pairs. */
export async function deleteYear(db: Knex, districtId: string, schoolYear: string): Promise<DeletedYear> {
  const where = { district_id: districtId, school_year: schoolYear };
  const deleted: Record<string, number> = {};
  for (const [kind, table] of Object.entries(TABLES_OF_YEAR)) deleted[kind] = await db(table).where(where).del();
  const receiptRows = await db("push_rows")
    .where({ district_id: districtId })
    .whereExists((push) => {
      void push
        .from("pushes as p")
        .where({ "p.district_id": districtId, "p.school_year": schoolYear })
        .whereRaw("p.school_id = push_rows.school_id AND p.key = push_rows.push_key")
        .select("p.key");
    })
    .del();
  const receipts = await db("pushes").where(where).del();
  return { ...(deleted as Record<keyof typeof TABLES_OF_YEAR, number>), receiptRows, receipts };
}

/** The years of which a district keeps anything that a year's erasing deletes, the oldest first. */
export async function keptYears(db: Knex, districtId: string): Promise<string[]> {
  const years = new Set<string>();
  for (const table of ["pairs", "pushes", ...Object.values(TABLES_OF_YEAR)]) {
    const rows: { school_year: string }[] = await db(table).where({ district_id: districtId }).distinct("school_year");
    for (const { school_year } of rows) years.add(school_year);
  }
  return [...years].filter((year) => year !== "").sort();
}

/** When the first year after this one was opened: what was imported before is of this year or an earlier one. */
export async function nextYearOpenedAt(db: Knex, districtId: string, schoolYear: string): Promise<string | null> {
  const next = await db<CollectionRow>("collections")
    .where({ district_id: districtId })
    .andWhere("school_year", ">", schoolYear)
    .orderBy("opened_at")
    .first();
  return next?.opened_at ?? null;
}

/** Puts a version's content anew: for erasing alone, which leaves no version of what was erased. */
export async function overwriteVersion(
  db: Knex,
  of: { readonly districtId: string; readonly pairId: string; readonly version: number },
  { fields, persons }: PairContent,
): Promise<void> {
  await db("pair_versions")
    .where({ district_id: of.districtId, pair_id: of.pairId, version: of.version })
    .update({ fields: JSON.stringify(fields), persons: JSON.stringify(persons) });
}

/** Pairs whose content was overwritten count as changed, so that nobody goes on showing what they have read before. */
export async function markChanged(
  db: Knex,
  of: { readonly districtId: string; readonly revision: number },
  pairIds: readonly string[],
): Promise<void> {
  for (let at = 0; at < pairIds.length; at += AT_ONCE)
    await db("pairs")
      .where({ district_id: of.districtId })
      .whereIn("id", pairIds.slice(at, at + AT_ONCE))
      .update({ revision: of.revision });
}

/** What is left of a text that says what is looked for. */
type Left = (text: string, isSaid: (text: string) => boolean) => string | null;

/** A text column that people type into, by its table's key. */
interface TypedText {
  readonly table: string;
  readonly key: readonly string[];
  readonly column: string;
  readonly left: Left;
  readonly hasSchool: boolean;
}

const OF_SCHOOL = { key: ["school_id", "school_year"], hasSchool: true } as const;
const OF_DISTRICT = { key: ["id"], hasSchool: false } as const;
const nothing: Left = () => null;

/** All columns that hold people's own words, beside the pairs and what is sealed. */
export const TYPED_TEXTS: readonly TypedText[] = [
  { table: "returns", key: ["id"], column: "comment", left: () => "…", hasSchool: true },
  { table: "returns", key: ["id"], column: "answer", left: nothing, hasSchool: true },
  { ...OF_DISTRICT, table: "person_decisions", column: "note", left: nothing },
  { ...OF_SCHOOL, table: "school_papers", column: "curator", left: nothing },
  { ...OF_SCHOOL, table: "school_papers", column: "curator_post", left: nothing },
  { ...OF_SCHOOL, table: "school_papers", column: "papers", left: withoutPapers },
  { ...OF_DISTRICT, table: "indicator_figures", key: ["school_year", "indicator"], column: "source", left: nothing },
  { ...OF_DISTRICT, table: "indicator_snapshots", key: ["school_year", "at"], column: "figures", left: withoutSources },
  {
    ...OF_SCHOOL,
    table: "school_mappings",
    key: ["school_id", "fingerprint", "letter"],
    column: "heading",
    left: nothing,
  },
];

/** Erases the texts of a column that say what is looked for; gives how many. */
export async function eraseTexts(
  db: Knex,
  districtId: string,
  { table, key, column, left, hasSchool }: TypedText,
  isSaid: (text: string, schoolId: string | null) => boolean,
): Promise<number> {
  const rows: Readonly<Record<string, string>>[] = await db(table)
    .where({ district_id: districtId })
    .whereNotNull(column)
    .select(...new Set([...key, column, ...(hasSchool ? ["school_id"] : [])]));
  const told = rows.filter((row) => isSaid(row[column] ?? "", row["school_id"] ?? null));
  for (const row of told)
    await db(table)
      .where({ district_id: districtId, ...Object.fromEntries(key.map((part) => [part, row[part]])) })
      .update({ [column]: left(row[column] ?? "", (text) => isSaid(text, row["school_id"] ?? null)) });
  return told.length;
}

/** Our own JSON of texts by the paper's code, without those that say it. */
function withoutPapers(json: string, isSaid: (text: string) => boolean): string {
  const texts = Object.entries(JSON.parse(json) as Readonly<Record<string, string>>);
  return JSON.stringify(Object.fromEntries(texts.filter(([, text]) => !isSaid(text))));
}

/** Our own JSON of indicators: their figures stay, and of the words about them those that do not say it. */
function withoutSources(json: string, isSaid: (text: string) => boolean): string {
  const indicators = JSON.parse(json) as readonly { readonly source: string | null }[];
  return JSON.stringify(
    indicators.map((each) => (each.source !== null && isSaid(each.source) ? { ...each, source: null } : each)),
  );
}
