import type { Dictionary } from "./schema.js";

/** Thresholds of checks and words that must not leave a school (domain §3.1, §5). */

export const DEFAULT_THRESHOLDS: Pick<Dictionary, "thresholds" | "thresholdEvidence"> = {
  thresholds: {
    pupilAge: { min: 10, max: 19 },
    youngTeacherYears: 3,
    durationMonths: { min: 3, max: 12 },
    menteesPerMentor: 3,
  },
  thresholdEvidence: {
    // «От 10 лет» stands in source 3, «11–18» in 4 and 5; the upper bound of 19 is recalled.
    pupilAge: { evidence: "unverified" },
    youngTeacherYears: { evidence: "seen", source: "2" },
    durationMonths: { evidence: "unverified" },
    menteesPerMentor: { evidence: "unverified" },
  },
};

export const DEFAULT_SENSITIVE_WORDS: Dictionary["sensitiveWords"] = [
  ...abbreviations("ПДН", "КДН", "КДНиЗП", "ОВЗ", "СОП", "ТЖС", "ЗПР", "ДЦП", "РАС", "ВШУ"),
  ...words("инвалид", "инвалидность", "диагноз", "аутизм", "эпилепсия"),
  ...words("судимость", "правонарушитель", "неблагополучная"),
];

function abbreviations(...list: readonly string[]): Dictionary["sensitiveWords"] {
  return list.map((word) => ({ word, abbreviation: true, evidence: "unverified" }));
}

function words(...list: readonly string[]): Dictionary["sensitiveWords"] {
  return list.map((word) => ({ word, abbreviation: false, evidence: "unverified" }));
}
