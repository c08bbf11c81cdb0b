import { cleanText } from "../../grid/text.js";
import type { Dictionary, Thresholds } from "../schema.js";
import type { Report } from "./report.js";
import type { Overrides } from "./schema.js";
import { appended, headingKeyOf, plainKey } from "./word-lists.js";

/** Party words, thresholds and sensitive words. */
export function addWords(draft: Dictionary, overrides: Overrides, report: Report): Dictionary {
  return {
    ...draft,
    partyWords: withPartyWords(draft.partyWords, overrides.partyWords),
    ...withThresholds(draft, overrides.thresholds, report),
    sensitiveWords: withSensitiveWords(draft.sensitiveWords, overrides.sensitiveWords),
  };
}

/** Headings are compared in their reduced writing, so that party words are kept in it. */
function withPartyWords(
  known: Dictionary["partyWords"],
  added: Overrides["partyWords"] = {},
): Dictionary["partyWords"] {
  const list = (side: "mentor" | "mentee" | "menteeIfAlone"): string[] =>
    appended(known[side], (added[side] ?? []).map(headingKeyOf), headingKeyOf);
  return { ...known, mentor: list("mentor"), mentee: list("mentee"), menteeIfAlone: list("menteeIfAlone") };
}

function withThresholds(
  draft: Dictionary,
  given: Overrides["thresholds"] = {},
  report: Report,
): Pick<Dictionary, "thresholds" | "thresholdEvidence"> {
  for (const key of ["pupilAge", "durationMonths"] as const) {
    const range = given[key];
    if (range && range.min > range.max) report.refuse(["thresholds", key], "threshold.order", range);
  }
  const isChanged = (key: keyof Thresholds): boolean =>
    given[key] !== undefined && JSON.stringify(given[key]) !== JSON.stringify(draft.thresholds[key]);
  const changed = (Object.keys(given) as (keyof Thresholds)[]).filter(isChanged);
  return {
    thresholds: { ...draft.thresholds, ...Object.fromEntries(changed.map((key) => [key, given[key]])) },
    thresholdEvidence: {
      ...draft.thresholdEvidence,
      ...Object.fromEntries(changed.map((key) => [key, { evidence: "district" }])),
    },
  };
}

function withSensitiveWords(
  known: Dictionary["sensitiveWords"],
  added: readonly string[] = [],
): Dictionary["sensitiveWords"] {
  const words = [...new Set(added.map(cleanText))];
  const others = known.filter(({ word, evidence }) => evidence !== "district" || !words.includes(plainKey(word)));
  const fresh = words.filter((word) => !others.some((entry) => entry.word === word));
  return [
    ...others,
    ...fresh.map((word) => ({ word, abbreviation: isAbbreviation(word), evidence: "district" as const })),
  ];
}

/** «ОВЗ» is an abbreviation, «инвалид» is a word. */
export function isAbbreviation(word: string): boolean {
  return word === word.toUpperCase();
}
