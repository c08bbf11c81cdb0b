import type { Dictionary } from "../dictionary/schema.js";
import { findSensitiveWord } from "../privacy/sensitive.js";
import type { CheckedPair } from "./checked-pair.js";
import type { Finding } from "./finding.js";
import { findingOf } from "./finding-text.js";
import { type JudgedPair, judgePersons } from "./judged-pair.js";
import type { RuleContext, RuleOptions, Verdict } from "./rule.js";
import { INFO_RULES, PAIR_RULES, REGISTER_RULES } from "./rules/rules.js";

/** Verdicts on each pair, parallel to `pairs`: what the rules about pairs say, without places and words. */
export function judgePairs(pairs: readonly CheckedPair[], options: RuleOptions): Verdict[][] {
  const context = { ...options, sensitiveWordIn: rememberedWords(options.dictionary) };
  const judged = judgePersons(pairs);
  const verdicts = judged.map((pair) => judgeAlone(pair, context));
  const together = options.withoutInfo ? REGISTER_RULES : [...REGISTER_RULES, ...INFO_RULES];
  for (const rule of together) for (const [index, verdict] of rule(judged, context)) verdicts[index]?.push(verdict);
  return verdicts;
}

/** Nearly all rules have nothing to say of nearly all pairs: silence costs no list. */
function judgeAlone(pair: JudgedPair, context: RuleContext): Verdict[] {
  const verdicts: Verdict[] = [];
  for (const rule of PAIR_RULES) {
    const said = rule(pair, context);
    if (said === null) continue;
    if ("code" in said) verdicts.push(said);
    else verdicts.push(...said);
  }
  return verdicts;
}

function rememberedWords(dictionary: Dictionary): (text: string) => string | null {
  const words = new Map<string, string | null>();
  return (text) => {
    let word = words.get(text);
    if (word === undefined) words.set(text, (word = findSensitiveWord(text, dictionary)));
    return word;
  };
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
