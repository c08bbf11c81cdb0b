import type { Knex } from "knex";
import type { PairPersons, PersonPrint } from "../../shared/privacy/policy.js";
import type { FieldName } from "../../shared/register/fields.js";
import { insertConflicts } from "../store/conflicts.js";
import { insertVersions, type Provenance } from "../store/pair-versions.js";
import { writeHeads } from "../store/pairs.js";
import type { PlannedRow } from "./plan-push.js";

/** A decided row with whose it is. */
export interface ChangedRow extends PlannedRow {
  readonly schoolId: string;
  /** The persons as they came: a name that waits in a conflict keeps its print. */
  readonly persons: PairPersons | undefined;
}

export interface ChangesFrom extends Provenance {
  /** What raised the conflicts: a push by its key, another change by its audit entry. */
  readonly pushKey: string;
}

/** Writes versions, heads and conflicts, in a statement a table however many rows and schools there are. */
export async function writeChanges(
  trx: Knex.Transaction,
  from: ChangesFrom,
  rows: readonly ChangedRow[],
  newId: () => string,
): Promise<void> {
  const { districtId, revision, at, role, pushKey } = from;
  // A conflict raises the revision of a pair that has not changed, so that the next pull tells of it.
  const touched = rows.filter(isTouched);
  await writeHeads(
    trx,
    { districtId, revision },
    touched.map((row) => ({ ...row, id: row.pairId, version: row.version ?? 1 })),
  );
  await insertVersions(
    trx,
    from,
    rows.flatMap((row) => row.written ?? []),
  );
  await insertConflicts(
    trx,
    { districtId, at, role, pushKey },
    rows.flatMap(({ conflicts, pairId, schoolId, persons }) =>
      conflicts.map((each) => ({ ...each, id: newId(), pairId, schoolId, print: printOf(persons, each.field) })),
    ),
  );
}

/** Whether a row changes its pair, or raises a conflict about it. */
export function isTouched({ written, conflicts }: PlannedRow): boolean {
  return written !== null || conflicts.length > 0;
}

/** The print that goes with a name in conflict. */
function printOf(persons: PairPersons | undefined, field: FieldName): PersonPrint | null {
  if (field === "mentorName") return persons?.mentor ?? null;
  return field === "menteeName" ? (persons?.mentee ?? null) : null;
}
