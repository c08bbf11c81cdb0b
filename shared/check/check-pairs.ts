import { findSensitiveWord } from "../privacy/sensitive.js";
import { schoolYearSpan } from "../register/school-year.js";
import type { CheckedPair } from "./checked-pair.js";
import type { Finding } from "./finding.js";
import { findingOf } from "./finding-text.js";
import { type JudgedPair, personJudge } from "./judged-pair.js";
import { JudgedRegister, type RegisterRow } from "./judged-register.js";
import type { PairRule, RuleContext, RuleOptions, Verdict } from "./rule.js";
import { INFO_RULES, PAIR_RULES, REGISTER_RULES } from "./rules/rules.js";

/**
 * Verdicts on each pair, parallel to `rows`: what the rules about pairs say, without places and words. `judge` makes a
 * pair of a row; pairs are kept only while the rules about single pairs go over them.
 */
export function judgePairs<Row extends RegisterRow>(
  rows: readonly Row[],
  judge: (row: Row) => JudgedPair,
  options: RuleOptions,
): (readonly Verdict[])[] {
  const context = ruleContext(options);
  const verdicts = rows.map(() => SILENCE);
  const register = new JudgedRegister(rows);
  for (let from = 0; from < rows.length; from += BLOCK) {
    const block = rows.slice(from, from + BLOCK).map((row) => judge(row));
    for (const rule of PAIR_RULES) judgeEach(rule, block, from, context, verdicts);
    register.take(from, block);
  }
  const together = options.withoutInfo ? REGISTER_RULES : [...REGISTER_RULES, ...INFO_RULES];
  for (const rule of together) for (const [index, verdict] of rule(register, context)) keep(verdict, index, verdicts);
  return verdicts;
}

/** Nothing is said of most pairs, and they need no list of their own for it. */
const SILENCE: readonly Verdict[] = [];

/** So many pairs stay in the processor's own memory while all rules go over them. */
const BLOCK = 256;

/** One rule about many pairs: they take half the time of each pair by sixteen rules. */
function judgeEach(
  rule: PairRule,
  block: readonly JudgedPair[],
  from: number,
  context: RuleContext,
  verdicts: (readonly Verdict[])[],
): void {
  block.forEach((pair, place) => {
    const said = rule(pair, context);
    if (said !== null) keep(said, from + place, verdicts);
  });
}

function keep(said: Verdict | readonly Verdict[], index: number, verdicts: (readonly Verdict[])[]): void {
  verdicts[index] = (verdicts[index] ?? SILENCE).concat(said);
}

/** What the rules of one run share. */
export function ruleContext(options: RuleOptions): RuleContext {
  const { dictionary } = options;
  return {
    ...options,
    yearSpan: options.schoolYear ? schoolYearSpan(options.schoolYear) : null,
    sensitiveWordIn: (text) => findSensitiveWord(text, dictionary),
    formOf: lookUp(dictionary.forms, ({ code }) => code),
    roleModelOf: lookUp(dictionary.roleModels, ({ name }) => name),
  };
}

/** What the rules about one pair by itself say. Nearly all rules have nothing to say of nearly all pairs: silence costs no list. */
export function judgeAlone(pair: JudgedPair, context: RuleContext): Verdict[] {
  const verdicts: Verdict[] = [];
  for (const rule of PAIR_RULES) {
    const said = rule(pair, context);
    if (said === null) continue;
    if ("code" in said) verdicts.push(said);
    else verdicts.push(...said);
  }
  return verdicts;
}

/** The first entry of a name, as a search through the list would give it. */
function lookUp<Entry>(entries: readonly Entry[], nameOf: (entry: Entry) => string) {
  const byName = new Map(entries.map((entry) => [nameOf(entry), entry] as const).reverse());
  return (name: string | undefined): Entry | null => (name === undefined ? null : (byName.get(name) ?? null));
}

/**
 * Checks pairs that come without a sheet, as the server gets them (design §7): findings parallel to `pairs`. Persons
 * are told apart by their prints where there are any.
 */
export function checkPairs(pairs: readonly CheckedPair[], options: RuleOptions): Finding[][] {
  return judgePairs(pairs, personJudge(), options).map((verdicts, index) =>
    verdicts.map((verdict) => findingOf(verdict, { row: pairs[index]?.row ?? null, cell: null })),
  );
}
