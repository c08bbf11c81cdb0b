import { checkPairs } from "../../shared/check/check-pairs.js";
import type { Finding } from "../../shared/check/finding.js";
import type { FieldName } from "../../shared/register/fields.js";
import { spellingsOf } from "../auth/me.js";
import type { Context } from "../context.js";
import type { StoredPair } from "../store/pairs.js";
import type { SchoolRow } from "../store/rows.js";
import type { DistrictData } from "./district-data.js";

interface Checked {
  readonly revision: number;
  readonly count: number;
  readonly findings: readonly (readonly Finding[])[];
}

/** What was found in a school's pairs, kept until one of them moves; one store a context. */
const checkedSchools = new WeakMap<Context, Map<string, Checked>>();

/**
 * Warnings of a school's pairs, parallel to them. They are found in all pairs of the school together, whichever push
 * brought them: a mentor's fourth mentee may have come alone.
 */
export function pairWarnings(context: Context, data: DistrictData, school: SchoolRow): readonly (readonly Finding[])[] {
  const pairs = data.pairs.get(school.id) ?? [];
  const known = checkedSchools.get(context) ?? new Map<string, Checked>();
  checkedSchools.set(context, known);
  const key = `${school.id}/${data.schoolYear}`;
  const revision = pairs.reduce((newest, pair) => Math.max(newest, pair.revision), 0);
  const before = known.get(key);
  if (before?.revision === revision && before.count === pairs.length) return before.findings;
  const columns = shownFields(pairs);
  const found = checkPairs(
    pairs.map(({ fields, persons, schoolYear }, index) => ({ row: index + 1, fields, persons, schoolYear, columns })),
    {
      dictionary: context.dictionary,
      schoolYear: data.schoolYear,
      senderSpellings: [school.name, ...spellingsOf(school)],
    },
  );
  const findings = found.map((each) => each.filter(({ severity }) => severity === "error" || severity === "warning"));
  known.set(key, { revision, count: pairs.length, findings });
  return findings;
}

/** What no pair of a school has, its register has no column for: that is said to the curator once, not of each pair. */
function shownFields(pairs: readonly StoredPair[]): ReadonlySet<FieldName> {
  return new Set(pairs.flatMap(({ fields }) => Object.keys(fields) as FieldName[]));
}
