import type { Evidence } from "../dictionary/evidence.js";

/**
 * What a district is asked about in June. The six of the federal target model are told from memory of its annex, which
 * no source at hand shows (domain §4.1): they are `unverified`, and a district puts its own targets in their place. The
 * others are counted from the register alone.
 */
export const INDICATOR_CODES = [
  "menteesOfAge",
  "mentorsOfAge",
  "youngTeachers",
  "organisations",
  "menteesSatisfied",
  "mentorsSatisfied",
  "schoolsReported",
  "federalForms",
  "consents",
  "orders",
  "plans",
] as const;
export type IndicatorCode = (typeof INDICATOR_CODES)[number];

export interface Indicator {
  readonly code: IndicatorCode;
  /**
   * Where the figures come from. `register`: both are counted. `base`: the part is counted, of how many is typed in, for
   * no register knows all children of a district. `survey`: both are typed in, from questionnaires.
   */
  readonly figures: "register" | "base" | "survey";
  /** Per cent to be reached, by the calendar year in which the school year ends; none is known after the last. */
  readonly targets: Readonly<Record<string, number>>;
  readonly evidence: Evidence;
}

const years = (...targets: readonly number[]): Record<string, number> =>
  Object.fromEntries(targets.map((target, index) => [String(2020 + index), target]));

const counted = (code: IndicatorCode): Indicator => ({
  code,
  figures: "register",
  targets: {},
  evidence: "district",
});

export const INDICATORS: readonly Indicator[] = [
  { code: "menteesOfAge", figures: "base", targets: years(10, 20, 35, 50, 70), evidence: "unverified" },
  { code: "mentorsOfAge", figures: "base", targets: years(2, 4, 6, 8, 10), evidence: "unverified" },
  { code: "youngTeachers", figures: "base", targets: years(10, 20, 35, 50, 70), evidence: "unverified" },
  { code: "organisations", figures: "base", targets: years(2, 4, 10, 20, 30), evidence: "unverified" },
  { code: "menteesSatisfied", figures: "survey", targets: years(50, 55, 60, 70, 85), evidence: "unverified" },
  { code: "mentorsSatisfied", figures: "survey", targets: years(50, 55, 60, 70, 85), evidence: "unverified" },
  counted("schoolsReported"),
  counted("federalForms"),
  counted("consents"),
  counted("orders"),
  counted("plans"),
];

/** The target of a school year, in per cent; `null` where none is known. */
export function defaultTarget({ targets }: Indicator, schoolYear: string): number | null {
  return targets[schoolYear.slice(5)] ?? null;
}
