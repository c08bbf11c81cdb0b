import type { FieldName } from "../register/fields.js";
import type { CheckedPair } from "./checked-pair.js";
import type { RuleOptions } from "./rule.js";
import { NEEDED_COLUMNS, type NeededColumn } from "./rules/papers.js";

/**
 * The fields of `column.missing` (design §7): papers that some of a table's pairs need and that it has no column for.
 * Said once of the table; the rules about single pairs are silent where a column is absent.
 */
export function missingColumns(pairs: Iterable<CheckedPair>, options: RuleOptions): FieldName[] {
  const missing = new Set<NeededColumn>();
  let columns: CheckedPair["columns"];
  let absent: readonly NeededColumn[] = [];
  for (const pair of pairs) {
    // Pairs of one table stand together: what their table has is looked up once.
    if (pair.columns !== columns) {
      columns = pair.columns;
      absent = NEEDED_COLUMNS.filter(({ field }) => columns?.has(field) === false);
    }
    for (const needed of absent) if (!missing.has(needed) && needed.needs(pair, options)) missing.add(needed);
  }
  return NEEDED_COLUMNS.filter((needed) => missing.has(needed)).map(({ field }) => field);
}

/** Whether a pair needs a paper that its table has no column for. */
export function lacksColumn(pair: CheckedPair, { field, needs }: NeededColumn, options: RuleOptions): boolean {
  return pair.columns?.has(field) === false && needs(pair, options);
}
