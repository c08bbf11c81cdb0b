import type { Knex } from "knex";
import type { SchoolStanding } from "../../shared/collection/school-state.js";
import { type StoredConflict, storedConflict } from "./conflicts.js";
import { type JoinedRow, NEWEST, type StoredPair, storedPair } from "./pairs.js";
import type { ConflictRow, ReturnRow } from "./rows.js";
import { type FoundStanding, standingColumns, standingOf } from "./standings.js";

/** All that a pull tells of a school, as it was at one moment. */
export interface PullRows {
  readonly revision: number;
  /** The pairs that changed after the revision asked for, in the order of their ids. */
  readonly pairs: readonly StoredPair[];
  readonly conflicts: readonly StoredConflict[];
  /** The pairs that the conflicts are about, changed or not. */
  readonly contested: readonly StoredPair[];
  /** The open returns of the district's year. */
  readonly returns: readonly PulledReturn[];
  readonly standing: SchoolStanding;
}

export type PulledReturn = Pick<ReturnRow, (typeof RETURN_COLUMNS)[number]>;

const PAIR_COLUMNS = [
  ...["id", "school_id", "school_year", "state", "version", "revision", "fields", "persons", "at", "role"],
] as const;
const CONFLICT_COLUMNS = [
  ...["id", "pair_id", "school_id", "at", "incoming_role", "field", "current_value", "incoming_value"],
] as const;
const RETURN_COLUMNS = ["id", "pair_id", "school_year", "comment", "at"] as const;

const OPEN_CONFLICTS = "FROM conflicts WHERE district_id = :district AND school_id = :school AND state = 'open'";

const CHANGED_PAIRS = `${NEWEST}WHERE p.district_id = :district AND p.school_id = :school AND p.revision > :since`;
const CONTESTED_PAIRS = `${NEWEST}WHERE p.district_id = :district AND p.id IN (SELECT pair_id ${OPEN_CONFLICTS})`;
const OPEN_RETURNS =
  "SELECT * FROM returns WHERE district_id = :district AND school_id = :school " +
  "AND school_year = d.school_year AND state = 'open'";

/**
 * Every open pane asks for it again and again, so it is one statement: a transaction of seven takes several times as
 * long, nearly all of it on the way between the threads.
 */
const PULL =
  "SELECT d.revision, " +
  `${listOf(PAIR_COLUMNS, CHANGED_PAIRS)} AS pairs, ` +
  `${listOf(CONFLICT_COLUMNS, `SELECT * ${OPEN_CONFLICTS}`)} AS conflicts, ` +
  `${listOf(PAIR_COLUMNS, CONTESTED_PAIRS)} AS contested, ` +
  `${listOf(RETURN_COLUMNS, OPEN_RETURNS, "at, id")} AS returns, ` +
  `${standingColumns("d.school_year")} ` +
  "FROM districts d WHERE d.id = :district";

/** A list of rows as one JSON text. */
function listOf(columns: readonly string[], select: string, order = "id"): string {
  const fields = columns.map((column) => `'${column}', ${column}`).join(", ");
  return `(SELECT json_group_array(json_object(${fields}) ORDER BY ${order}) FROM (${select}))`;
}

/** Gives `null` when the district is gone. */
export async function readPullRows(
  db: Knex,
  of: { readonly districtId: string; readonly schoolId: string; readonly since: number },
): Promise<PullRows | null> {
  const values = { district: of.districtId, school: of.schoolId, since: of.since };
  type Found = FoundStanding & { readonly revision: number } & Readonly<
      Record<"pairs" | "conflicts" | "contested" | "returns", string>
    >;
  const [found] = await db.raw<Found[]>(PULL, values);
  if (!found) return null;
  return {
    revision: found.revision,
    pairs: (JSON.parse(found.pairs) as JoinedRow[]).map(storedPair),
    conflicts: (JSON.parse(found.conflicts) as ConflictRow[]).map(storedConflict),
    contested: (JSON.parse(found.contested) as JoinedRow[]).map(storedPair),
    returns: JSON.parse(found.returns) as PulledReturn[],
    standing: standingOf(found),
  };
}
