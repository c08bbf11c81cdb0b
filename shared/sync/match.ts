import type { Party } from "../register/fields.js";
import { periodsOverlap } from "../register/period.js";
import { comparedName } from "../register/person-name.js";
import { NaturalIndex, type Told } from "./natural-key.js";
import type { KeptPair } from "./types.js";

/** A row to be recognised among the kept pairs; `id` is what its key column says. */
export interface MatchRow extends Told {
  readonly id: string | null;
}

export interface PairMatch {
  readonly kept: KeptPair;
  readonly by: "id" | "natural";
}

/**
 * Which kept pair each row is, by the row's index (rules 1 and 9). Every kept pair goes to one row at most.
 *
 * The key is a hint, so the persons are asked in order of certainty: key and both persons; both persons, form, year and
 * start date; the same without the start date where only one row and one active pair are left; key and one person (a
 * name was corrected). A push has only the rows that have changed, so that the pair left may be another row's: one whose
 * period is over before the row's begins is. Withdrawn pairs are recognised too, so that a stale copy does not bring them back (rule 8).
 * Takes time in proportion to the rows.
 */
export function matchPairs(incoming: readonly MatchRow[], kept: readonly KeptPair[]): Map<number, PairMatch> {
  if (kept.length === 0) return new Map();
  const matching = new Matching(incoming);
  const isFree = (pair: KeptPair): boolean => matching.isFree(pair);
  const byId = new Map(kept.map((pair) => [pair.id, pair]));
  const active = kept.filter((pair) => pair.state === "active");
  const withdrawn = kept.filter((pair) => pair.state === "withdrawn");

  matching.take("id", (row) => byKey(byId, row, 2));
  const dated = new NaturalIndex([...active, ...withdrawn], true);
  matching.take("natural", (row) => dated.firstFree(row, isFree));
  const claimed = onlyClaims(matching, new NaturalIndex(active.filter(isFree), false));
  matching.take("natural", (row) => claimed.get(row));
  matching.take("id", (row) => byKey(byId, row, 1));
  return matching.found;
}

/** What has been matched so far. */
class Matching {
  readonly found = new Map<number, PairMatch>();
  private readonly taken = new Set<string>();

  constructor(private readonly rows: readonly MatchRow[]) {}

  isFree(pair: KeptPair): boolean {
    return !this.taken.has(pair.id);
  }

  unmatched(): [number, MatchRow][] {
    return [...this.rows.entries()].filter(([index]) => !this.found.has(index));
  }

  /** Rows in their order, so that of two with one claim the first keeps it (rule 9). */
  take(by: PairMatch["by"], find: (row: MatchRow) => KeptPair | undefined): void {
    for (const [index, row] of this.unmatched()) {
      const kept = find(row);
      if (!kept || !this.isFree(kept)) continue;
      this.found.set(index, { kept, by });
      this.taken.add(kept.id);
    }
  }
}

function byKey(byId: ReadonlyMap<string, KeptPair>, row: MatchRow, persons: 1 | 2): KeptPair | undefined {
  const kept = row.id === null ? undefined : byId.get(row.id);
  if (!kept || kept.schoolYear !== row.schoolYear) return undefined;
  const same = Number(isSamePerson("mentor", row, kept)) + Number(isSamePerson("mentee", row, kept));
  return same >= persons ? kept : undefined;
}

/** By print where both sides have one, else by the name as a text. */
function isSamePerson(party: Party, one: Told, other: Told): boolean {
  const [print, otherPrint] = [one.persons[party].name, other.persons[party].name];
  if (print !== undefined && otherPrint !== undefined) return print === otherPrint;
  const [name, otherName] = [one.fields[`${party}Name`], other.fields[`${party}Name`]];
  return name !== undefined && otherName !== undefined && comparedName(name) === comparedName(otherName);
}

/** Rows and pairs that are each other's only candidate. */
function onlyClaims(matching: Matching, index: NaturalIndex): Map<MatchRow, KeptPair> {
  const claims = new Map<KeptPair, MatchRow | null>();
  for (const [, row] of matching.unmatched()) {
    const only = index.only(row);
    if (only && periodsOverlap(row.fields, only.fields)) claims.set(only, claims.has(only) ? null : row);
  }
  const unique = new Map<MatchRow, KeptPair>();
  for (const [pair, row] of claims) if (row) unique.set(row, pair);
  return unique;
}
