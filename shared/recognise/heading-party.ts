import type { Dictionary } from "../dictionary/schema.js";
import type { Party } from "../register/fields.js";
import { exactPhrase, isName } from "./heading-phrases.js";
import { type HeadingVocabulary, headingVocabulary } from "./heading-vocabulary.js";
import { headingWords } from "./heading-words.js";
import { repairWords } from "./repair-words.js";

/** A heading's words parted into the side of the pair that they name and what else they say. */
export interface PartySplit {
  readonly party: Party | null;
  /** Named by a word that also stands in data («ученик»). */
  readonly weak: boolean;
  /** Both sides are named: «наставник – наставляемый». */
  readonly both: boolean;
  readonly rest: readonly string[];
}

/** Words that say no more about a party's name: «педагог-наставник», «сведения о наставнике», «ФИО наставника и …». */
const PARTICLES = new Set([
  ...["и", "о", "об", "кто", "кого", "сведения", "информация"],
  ...["педагог", "педагога", "педагоге", "учитель", "учителя", "учителе"],
  ...["воспитатель", "воспитателя", "преподаватель", "преподавателя", "мастер", "мастера"],
]);

/** Which side of the pair a heading's words name, and the words left over. */
export function splitParty(words: readonly string[], { parties }: HeadingVocabulary): PartySplit {
  let rest = [...words];
  const found = new Map<Party, boolean>();
  for (const { party, words: phrase, weak } of parties) {
    const at = phraseAt(rest, phrase);
    if (at < 0) continue;
    if (!weak || !found.has(party)) found.set(party, (found.get(party) ?? true) && weak);
    rest = rest.filter((_, index) => index < at || index >= at + phrase.length);
    const again = phraseAt(rest, phrase);
    if (again >= 0) rest = rest.filter((_, index) => index < again || index >= again + phrase.length);
  }
  const mentor = found.has("mentor");
  const mentee = found.get("mentee");
  const both = mentor && mentee === false;
  const party: Party | null = both ? null : mentor ? "mentor" : mentee !== undefined ? "mentee" : null;
  return {
    party,
    weak: party === "mentee" && mentee === true,
    both,
    rest: rest.filter((word) => !PARTICLES.has(word)),
  };
}

function phraseAt(words: readonly string[], phrase: readonly string[]): number {
  for (let start = 0; start + phrase.length <= words.length; start += 1) {
    if (phrase.every((part, offset) => words[start + offset]?.startsWith(part) ?? false)) return start;
  }
  return -1;
}

/** A longer text is a sentence; nobody breaks its words in two. */
const MOST_WORDS_REPAIRED = 8;

/**
 * Whether the text names a side of the pair («наставник») or says «ФИО»: what every header of a register has.
 * Words that also stand in data («ученик») count only where `weakWords` is set.
 */
export function namesParty(text: string, dictionary: Dictionary, weakWords: boolean): boolean {
  const vocabulary = headingVocabulary(dictionary);
  const words = headingWords(text);
  if (wordsNameParty(words, vocabulary, weakWords)) return true;
  return words.length <= MOST_WORDS_REPAIRED && wordsNameParty(repairWords(words, vocabulary), vocabulary, weakWords);
}

function wordsNameParty(words: readonly string[], vocabulary: HeadingVocabulary, weakWords: boolean): boolean {
  const { party, weak, both } = splitParty(words, vocabulary);
  if (both || (party !== null && (weakWords || !weak)) || isName(words, vocabulary)) return true;
  return exactPhrase(words, vocabulary)?.field === "pair";
}
