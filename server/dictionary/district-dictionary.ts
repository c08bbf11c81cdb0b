import type { Knex } from "knex";
import { applyOverrides } from "../../shared/dictionary/overrides/apply-overrides.js";
import type { OverrideProblem } from "../../shared/dictionary/overrides/problem.js";
import type { Overrides } from "../../shared/dictionary/overrides/schema.js";
import type { Dictionary } from "../../shared/dictionary/schema.js";
import type { Context } from "../context.js";
import { findOverrides } from "../store/dictionary-overrides.js";

/** A version of a district's additions, with the dictionary that they make. */
export interface DistrictDictionary {
  readonly version: number;
  readonly overrides: Overrides;
  readonly at: string | null;
  readonly dictionary: Dictionary;
  readonly notes: readonly OverrideProblem[];
  /** Not empty only after the program's own dictionary has moved on and the additions no longer fit it. */
  readonly problems: readonly OverrideProblem[];
}

type DictionaryContext = Pick<Context, "dictionary" | "reports" | "log">;

const MOST_KEPT = 200;

/** A version never changes, so that what was made of it is kept; one store a context. */
const made = new WeakMap<DictionaryContext, Map<string, DistrictDictionary>>();

/**
 * The dictionary of a district at a version of its additions (0: the built-in one). `version` comes from the district's
 * row, or from a push that was judged by an older one. With `db`, it is read in the caller's transaction.
 */
export async function districtDictionary(
  context: DictionaryContext,
  of: { readonly districtId: string; readonly version: number },
  db: Knex = context.reports,
): Promise<DistrictDictionary> {
  const { districtId, version } = of;
  const known = made.get(context) ?? new Map<string, DistrictDictionary>();
  made.set(context, known);
  const key = `${districtId}/${String(version)}`;
  const before = known.get(key);
  if (before) return before;
  const found = version === 0 ? builtIn(context) : await readVersion(context, of, db);
  if (known.size >= MOST_KEPT) known.clear();
  known.set(key, found);
  return found;
}

function builtIn({ dictionary }: DictionaryContext): DistrictDictionary {
  return { version: 0, overrides: {}, at: null, dictionary, notes: [], problems: [] };
}

/** Additions were checked when they were taken in; a newer program may know words that clash with them. */
async function readVersion(
  context: DictionaryContext,
  { districtId, version }: { districtId: string; version: number },
  db: Knex,
): Promise<DistrictDictionary> {
  const row = await findOverrides(db, districtId, version);
  if (!row) throw new Error("a version of the district's dictionary is gone");
  const overrides = JSON.parse(row.overrides) as Overrides;
  const applied = applyOverrides(context.dictionary, overrides);
  const { dictionary } = context;
  if (applied.ok)
    return { version, overrides, at: row.at, dictionary: applied.dictionary, notes: applied.notes, problems: [] };
  context.log.error(
    { districtId, version, places: applied.problems.map(({ path }) => path) },
    "dictionary does not fit",
  );
  return { version, overrides, at: row.at, dictionary, notes: [], problems: applied.problems };
}
