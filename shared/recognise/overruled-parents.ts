import type { Dictionary } from "../dictionary/schema.js";
import { splitParty } from "./heading-party.js";
import { headingVocabulary } from "./heading-vocabulary.js";
import { headingWords } from "./heading-words.js";

/**
 * Parents («Студент») that seem to say a side of the pair, where a heading below names the other one outright
 * («ФИО наставника»): in a form of pupils or students both sides are learners. Their columns are read without them.
 */
export function overruledParents(paths: readonly (readonly string[])[], dictionary: Dictionary): ReadonlySet<string> {
  const vocabulary = headingVocabulary(dictionary);
  return new Set(
    paths.flatMap(([parent, ...below]) => {
      if (parent === undefined || below.length === 0) return [];
      const above = splitParty(headingWords(parent), vocabulary);
      const own = splitParty(below.flatMap(headingWords), vocabulary);
      const isOverruled = above.weak && own.party !== null && !own.weak && own.party !== above.party;
      return isOverruled ? [parent] : [];
    }),
  );
}
