import type { CheckedPair } from "../../shared/check/checked-pair.js";
import { checkPairs } from "../../shared/check/check-pairs.js";
import type { Finding } from "../../shared/check/finding.js";
import { missingColumns } from "../../shared/check/missing-columns.js";
import type { Dictionary } from "../../shared/dictionary/schema.js";
import type { RuleOptions } from "../../shared/check/rule.js";
import type { FieldName } from "../../shared/register/fields.js";
import { spellingsOf } from "../auth/me.js";
import type { Context } from "../context.js";
import type { StoredPair } from "../store/pairs.js";
import type { SchoolRow } from "../store/rows.js";
import type { DistrictData } from "./district-data.js";

/** What was found in a school's pairs, whichever push brought them: a mentor's fourth mentee may have come alone. */
export interface SchoolWarnings {
  /** Parallel to the school's pairs. */
  readonly ofPairs: readonly (readonly Finding[])[];
  /** Papers that some pairs need and that none of them says anything of: said once of the school. */
  readonly missingColumns: readonly FieldName[];
}

interface Checked {
  readonly revision: number;
  readonly count: number;
  readonly dictionary: Dictionary;
  readonly warnings: SchoolWarnings;
}

/** Kept until one of the school's pairs or the dictionary moves; one store a context. */
const checkedSchools = new WeakMap<Context, Map<string, Checked>>();

export function schoolWarnings(context: Context, data: DistrictData, school: SchoolRow): SchoolWarnings {
  const pairs = data.pairs.get(school.id) ?? [];
  const known = checkedSchools.get(context) ?? new Map<string, Checked>();
  checkedSchools.set(context, known);
  const key = `${school.id}/${data.schoolYear}`;
  const revision = pairs.reduce((newest, pair) => Math.max(newest, pair.revision), 0);
  const before = known.get(key);
  const isKnown = before?.revision === revision && before.count === pairs.length;
  if (isKnown && before.dictionary === data.dictionary) return before.warnings;
  const warnings = check(pairs, {
    dictionary: data.dictionary,
    schoolYear: data.schoolYear,
    withoutInfo: true,
    senderSpellings: [school.name, ...spellingsOf(school)],
  });
  known.set(key, { revision, count: pairs.length, dictionary: data.dictionary, warnings });
  return warnings;
}

function check(pairs: readonly StoredPair[], options: RuleOptions): SchoolWarnings {
  const columns = shownFields(pairs);
  const checked = pairs.map(({ fields, persons, schoolYear }, index): CheckedPair => ({
    row: index + 1,
    fields,
    persons,
    schoolYear,
    columns,
  }));
  const ofPairs = checkPairs(checked, options).map((findings) =>
    findings.filter(({ severity }) => severity === "error" || severity === "warning"),
  );
  return { ofPairs, missingColumns: missingColumns(checked, options) };
}

/** What no pair of a school has, its register has no column for. */
function shownFields(pairs: readonly StoredPair[]): ReadonlySet<FieldName> {
  return new Set(pairs.flatMap(({ fields }) => Object.keys(fields) as FieldName[]));
}
