import type { FieldName } from "../register/fields.js";
import type { CheckedPair } from "./checked-pair.js";
import type { RuleOptions } from "./rule.js";
import { NEEDED_COLUMNS, type NeededColumn } from "./rules/papers.js";

/**
 * The fields of `column.missing` (design §7): papers that some of a table's pairs need and that it has no column for.
 * Said once of the table; the rules about single pairs are silent where a column is absent.
 */
export function missingColumns(pairs: readonly CheckedPair[], options: RuleOptions): FieldName[] {
  // Most tables have most columns, and then no pair needs a look.
  const columns = new Set<CheckedPair["columns"]>();
  for (const pair of pairs) columns.add(pair.columns);
  const absent = NEEDED_COLUMNS.filter(
    (needed) =>
      [...columns].some((names) => names?.has(needed.field) === false) &&
      pairs.some((pair) => lacksColumn(pair, needed, options)),
  );
  return absent.map(({ field }) => field);
}

/** Whether a pair needs a paper that its table has no column for. */
export function lacksColumn(pair: CheckedPair, { field, needs }: NeededColumn, options: RuleOptions): boolean {
  return pair.columns?.has(field) === false && needs(pair, options);
}
