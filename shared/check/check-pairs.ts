import type { CheckedPair } from "./checked-pair.js";
import type { Finding } from "./finding.js";
import { findingOf } from "./finding-text.js";
import type { RuleOptions, Verdict } from "./rule.js";
import { INFO_RULES, PAIR_RULES, REGISTER_RULES } from "./rules/rules.js";

/** Verdicts on each pair, parallel to `pairs`: what the rules about pairs say, without places and words. */
export function judgePairs(pairs: readonly CheckedPair[], options: RuleOptions): Verdict[][] {
  const verdicts = pairs.map((pair) => PAIR_RULES.flatMap((rule) => rule(pair, options) ?? []));
  const together = options.withoutInfo ? REGISTER_RULES : [...REGISTER_RULES, ...INFO_RULES];
  for (const rule of together) for (const [index, verdict] of rule(pairs, options)) verdicts[index]?.push(verdict);
  return verdicts;
}

/**
 * Checks pairs that come without a sheet, as the server gets them (design §7): findings parallel to `pairs`. Persons
 * are told apart by their prints where there are any.
 */
export function checkPairs(pairs: readonly CheckedPair[], options: RuleOptions): Finding[][] {
  return judgePairs(pairs, options).map((verdicts, index) =>
    verdicts.map((verdict) => findingOf(verdict, { row: pairs[index]?.row ?? null, cell: null })),
  );
}
