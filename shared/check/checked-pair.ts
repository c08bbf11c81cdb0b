import type { PairPersons } from "../privacy/policy.js";
import type { FieldName, PairFields } from "../register/fields.js";

/**
 * A pair as the rules see it, wherever it comes from: a sheet (full names, no prints) or a push (reduced names beside
 * prints). Where a print is present, persons are told apart by it and never by the name (design §14).
 */
export interface CheckedPair {
  /** The sheet's row, 1-based: findings are said of it. */
  readonly row: number;
  readonly fields: PairFields;
  readonly schoolYear?: string | undefined;
  readonly persons?: PairPersons | undefined;
  /** The fields that its table has columns for: what has no column is said once of the table, not of each row. */
  readonly columns?: ReadonlySet<FieldName> | undefined;
  /** Its table's heading says that the mentees are teachers in the first years. */
  readonly ofYoungTeachers?: boolean | undefined;
}
