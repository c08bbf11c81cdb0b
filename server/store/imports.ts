import type { Knex } from "knex";

export interface ImportRow {
  readonly district_id: string;
  readonly id: string;
  readonly at: string;
  readonly session_id: string;
  readonly state: "open" | "accepted";
  readonly accepted_at: string | null;
  readonly digest: string | null;
  readonly report: Buffer | null;
}

export interface ImportFileRow {
  readonly district_id: string;
  readonly import_id: string;
  readonly id: string;
  readonly name: Buffer;
  readonly content: Buffer;
  readonly size: number;
  readonly hash: string;
  readonly school_id: string | null;
}

/** A file without its bytes. */
export type ImportFileHead = Omit<ImportFileRow, "content">;

const HEAD = ["district_id", "import_id", "id", "name", "size", "hash", "school_id"] as const;

export async function insertImport(db: Knex, row: ImportRow): Promise<void> {
  await db("imports").insert(row);
}

export async function findImport(db: Knex, districtId: string, id: string): Promise<ImportRow | null> {
  return (await db<ImportRow>("imports").where({ district_id: districtId, id }).first()) ?? null;
}

export async function listImports(db: Knex, districtId: string, limit: number): Promise<ImportRow[]> {
  return db<ImportRow>("imports").where({ district_id: districtId }).orderBy("id", "desc").limit(limit);
}

export async function updateImport(
  db: Knex,
  districtId: string,
  id: string,
  changes: Partial<Pick<ImportRow, "state" | "accepted_at" | "digest" | "report">>,
): Promise<void> {
  await db<ImportRow>("imports").where({ district_id: districtId, id }).update(changes);
}

export async function insertImportFile(db: Knex, row: ImportFileRow): Promise<void> {
  await db("import_files").insert(row);
}

export async function updateImportFile(
  db: Knex,
  file: Pick<ImportFileRow, "district_id" | "import_id" | "id">,
  schoolId: string | null,
): Promise<void> {
  const { district_id, import_id, id } = file;
  await db<ImportFileRow>("import_files").where({ district_id, import_id, id }).update({ school_id: schoolId });
}

export async function deleteImportFile(db: Knex, file: ImportFileHead): Promise<void> {
  const { district_id, import_id, id } = file;
  await db<ImportFileRow>("import_files").where({ district_id, import_id, id }).del();
}

/** The files of an import in the order in which they are taken. */
export async function filesOfImport(db: Knex, districtId: string, importId: string): Promise<ImportFileHead[]> {
  const where = { district_id: districtId, import_id: importId };
  return db<ImportFileRow>("import_files")
    .select(...HEAD)
    .where(where)
    .orderBy("hash");
}

export async function contentOfFile(db: Knex, file: ImportFileHead): Promise<Buffer> {
  const { district_id, import_id, id } = file;
  const row = await db<ImportFileRow>("import_files").where({ district_id, import_id, id }).first();
  if (!row) throw new Error("an imported file is gone");
  return row.content;
}

/** Erases an import with its files. */
export async function deleteImport(db: Knex, districtId: string, id: string): Promise<void> {
  await db("import_files").where({ district_id: districtId, import_id: id }).del();
  await db("imports").where({ district_id: districtId, id }).del();
}

/** Erases what is older than the retention, whosever it is. */
export async function deleteImportsBefore(db: Knex, at: string): Promise<void> {
  const old = "SELECT district_id, id FROM imports WHERE at < ?";
  await db.raw(`DELETE FROM import_files WHERE (district_id, import_id) IN (${old})`, [at]);
  await db("imports").where("at", "<", at).del();
}

/** Every file of a district's imports, without its bytes. */
export async function filesOfDistrict(db: Knex, districtId: string): Promise<ImportFileHead[]> {
  return db<ImportFileRow>("import_files")
    .select(...HEAD)
    .where({ district_id: districtId })
    .orderBy(["import_id", "id"]);
}

/** A district's imports begun before a moment, or all of them. */
export async function importsBefore(db: Knex, districtId: string, at: string | null): Promise<ImportRow[]> {
  const of = db<ImportRow>("imports").where({ district_id: districtId });
  return at === null ? of : of.andWhere("at", "<", at);
}
