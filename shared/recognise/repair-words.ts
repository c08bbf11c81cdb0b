import { distance } from "fastest-levenshtein";
import type { HeadingVocabulary } from "./heading-vocabulary.js";

/** Words that a narrow column has broken («настав- ник», «наставни ка») or a hand has mistyped («насавника»). */

const MAX_PIECES = 3;
/** Shorter words are too near to each other to be told from a slip. */
const LEAST_STEM = 7;
/** A slip in a word of nine letters may be two letters changing places. */
const LONG_STEM = 9;

/** The heading's words with broken ones joined and slips in a party's word mended; words that are known stay. */
export function repairWords(words: readonly string[], vocabulary: HeadingVocabulary): string[] {
  const repaired: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const pieces = piecesOfWord(words, at, vocabulary);
    repaired.push(mended(words.slice(at, at + pieces).join(""), vocabulary));
    at += pieces - 1;
  }
  return repaired;
}

const BARE_STEM = /^(?:обучающ|учащ|наставляем|подопечн|подшефн|ребен)$/u;

/** How many words from a place on make one known word; 1 when the word stands for itself. */
function piecesOfWord(words: readonly string[], at: number, vocabulary: HeadingVocabulary): number {
  const [head = ""] = words.slice(at);
  const isWord = vocabulary.has(head);
  // «Обучающ- ийся» is broken where the dictionary's stem ends.
  const [, ending = ""] = words.slice(at);
  if (isWord && BARE_STEM.test(head) && /^\p{L}{1,5}$/u.test(ending) && !vocabulary.has(ending)) return 2;
  for (let count = 2; count <= MAX_PIECES && at + count <= words.length; count += 1) {
    const pieces = words.slice(at, at + count);
    const joined = pieces.join("");
    // «Тел- ефона» begins with a word of its own, «учебное зав- едение» with one that is whole.
    const last = pieces.at(-1) ?? "";
    const isKnown = isWord
      ? !vocabulary.has(last) && vocabulary.hasLonger(joined, joined.length - last.length)
      : vocabulary.knows(joined);
    if (joined.length > 3 && isKnown) return count;
  }
  return 1;
}

/** «Кто наставляет» is the mentor, and one letter from «наставляемый». */
const NO_SLIP = /^наставля(?:ет|ют)$/;

function mended(word: string, vocabulary: HeadingVocabulary): string {
  if (word.length < LEAST_STEM - 1 || NO_SLIP.test(word) || vocabulary.knows(word)) return word;
  for (const { words } of vocabulary.parties) {
    const [stem = ""] = words;
    if (words.length === 1 && stem.length >= LEAST_STEM && beginsAlmostAs(word, stem)) return stem;
  }
  return word;
}

function beginsAlmostAs(word: string, stem: string): boolean {
  const mayDiffer = stem.length >= LONG_STEM && sameLetters(word, stem) ? 2 : 1;
  return [stem.length - 1, stem.length, stem.length + 1].some(
    (length) => distance(word.slice(0, length), stem) <= mayDiffer,
  );
}

/** Two letters that have changed places leave the letters as they are. */
function sameLetters(word: string, stem: string): boolean {
  const sorted = (text: string) => [...text].sort().join("");
  return sorted(word.slice(0, stem.length)) === sorted(stem);
}
