import type { Knex } from "knex";
import { FIELD_NAMES, type FieldName, type FieldValue, type PairFields } from "../../shared/register/fields.js";
import type { ConflictRow } from "../../server/store/rows.js";

/** A stored version of a pair. */
export interface StoredVersion {
  readonly pairId: string;
  readonly version: number;
  readonly state: "active" | "withdrawn";
  readonly fields: PairFields;
}

export interface Replaced {
  readonly pairId: string;
  readonly field: FieldName;
  readonly before: FieldValue;
}

/** What lies in the database of one district, read past the server. */
export class StoredHistory {
  constructor(
    private readonly db: Knex,
    private readonly districtId: string,
  ) {}

  /** Every version of every pair, oldest first. */
  async versions(): Promise<StoredVersion[]> {
    const sql = "SELECT * FROM pair_versions WHERE district_id = ? ORDER BY pair_id, version";
    const rows = await this.db.raw<Record<string, string | number>[]>(sql, [this.districtId]);
    return rows.map((row) => ({
      pairId: String(row.pair_id),
      version: Number(row.version),
      state: row.state as StoredVersion["state"],
      fields: JSON.parse(String(row.fields)) as PairFields,
    }));
  }

  async countVersions(): Promise<number> {
    const sql = "SELECT count(*) AS count FROM pair_versions WHERE district_id = ?";
    return (await this.db.raw<{ count: number }[]>(sql, [this.districtId]))[0]?.count ?? 0;
  }

  /** The values that a revision has replaced or erased. */
  async replacedIn(revision: number): Promise<Replaced[]> {
    const sql =
      "SELECT now.pair_id, now.fields AS after, old.fields AS before FROM pair_versions now JOIN pair_versions old " +
      "ON old.district_id = now.district_id AND old.pair_id = now.pair_id AND old.version = now.version - 1 " +
      "WHERE now.district_id = ? AND now.revision = ?";
    type Row = Readonly<Record<"pair_id" | "after" | "before", string>>;
    const rows = await this.db.raw<Row[]>(sql, [this.districtId, revision]);
    return rows.flatMap((row) => {
      const [after, old] = [row.after, row.before].map((text) => JSON.parse(text) as PairFields);
      return FIELD_NAMES.flatMap((field) => {
        const before = old?.[field];
        return before === undefined || before === after?.[field] ? [] : [{ pairId: row.pair_id, field, before }];
      });
    });
  }

  /** Every conflict that ever was. */
  async conflicts(): Promise<ConflictRow[]> {
    return this.db<ConflictRow>("conflicts").where({ district_id: this.districtId }).orderBy("id");
  }

  /** The ids of conflicts that nobody has decided; of a withdrawn pair only whether it is withdrawn is asked. */
  async openConflicts(): Promise<string[]> {
    const sql =
      "SELECT c.id FROM conflicts c JOIN pairs p ON p.district_id = c.district_id AND p.id = c.pair_id " +
      "WHERE c.district_id = ? AND c.state = 'open' AND (p.state = 'active' OR c.field = 'status') ORDER BY c.id";
    return (await this.db.raw<{ id: string }[]>(sql, [this.districtId])).map(({ id }) => id);
  }

  /** Revisions in which something changed without an audit entry that names them. */
  async unaudited(): Promise<number[]> {
    const sql =
      "SELECT DISTINCT revision FROM pair_versions WHERE district_id = ? AND revision NOT IN (SELECT scope ->> '$.revision' " +
      "FROM audit WHERE district_id = ? AND action IN ('push', 'conflicts.decide', 'pairs.edit'))";
    const rows = await this.db.raw<{ revision: number }[]>(sql, [this.districtId, this.districtId]);
    return rows.map(({ revision }) => revision);
  }

  async auditedPushes(): Promise<number> {
    return (await this.db("audit").where({ district_id: this.districtId, action: "push" })).length;
  }
}
