import type { MatchRow, PairMatch } from "./match.js";
import type { KeptPair } from "./types.js";

/**
 * The id of each row by its index (rule 1): that of the kept pair it was recognised as; failing that its own key, where
 * the push that would have made it known was lost; failing that a new one. A key that is another pair's, or that an
 * earlier row has, gives a new pair (rule 9).
 */
export function assignIds(
  rows: readonly MatchRow[],
  from: {
    matches: ReadonlyMap<number, PairMatch>;
    kept: readonly KeptPair[];
    newId: () => string;
    isSent: (index: number) => boolean;
  },
): Map<number, string> {
  const used = new Set(from.kept.map((pair) => pair.id));
  const ids = new Map<number, string>();
  for (const [index, row] of rows.entries()) {
    const match = from.matches.get(index);
    if (match) ids.set(index, match.kept.id);
    else if (from.isSent(index)) ids.set(index, row.id === null || used.has(row.id) ? from.newId() : row.id);
    const id = ids.get(index);
    if (id !== undefined) used.add(id);
  }
  return ids;
}
