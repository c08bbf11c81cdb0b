import type { Dictionary } from "../dictionary/schema.js";
import type { ColumnField, Party } from "../register/fields.js";
import { headingWords, isSameWord } from "./heading-words.js";
import type { HeadingReading } from "./heading-reading.js";

/** A word for a side of the pair; a `weak` one («ученик») yields to the others. */
export interface PartyPhrase {
  readonly party: Party;
  readonly words: readonly string[];
  readonly weak: boolean;
}

export interface AttributePhrase {
  readonly words: readonly string[];
  readonly mentor: ColumnField | null;
  readonly mentee: ColumnField | null;
}

/** The dictionary's headings as words, ready for matching. */
export interface HeadingVocabulary {
  /** What headings were read as; a workbook repeats them. */
  readonly known: Map<string, HeadingReading | null>;
  readonly parties: readonly PartyPhrase[];
  readonly attributes: readonly AttributePhrase[];
  readonly headings: readonly { readonly words: readonly string[]; readonly field: ColumnField }[];
  /** Whether a word, in any ending, stands in the dictionary's headings. */
  knows(word: string): boolean;
  /** Whether a word stands there letter by letter, or begins as a party's word does. */
  has(word: string): boolean;
  /** Whether a word begins with one of the dictionary's that is longer than `length`: «телефона» with «телефон». */
  hasLonger(word: string, length: number): boolean;
}

const made = new WeakMap<Dictionary, HeadingVocabulary>();
/** Headings are few and come again and again; what is no heading must not fill the memory. */
export const MAX_KNOWN = 5000;

/** The vocabulary of a dictionary, made once. */
export function headingVocabulary(dictionary: Dictionary): HeadingVocabulary {
  let vocabulary = made.get(dictionary);
  if (!vocabulary) made.set(dictionary, (vocabulary = make(dictionary)));
  return vocabulary;
}

function make(dictionary: Dictionary): HeadingVocabulary {
  const { mentor, mentee, menteeIfAlone } = dictionary.partyWords;
  const party =
    (side: Party, weak: boolean) =>
    (phrase: string): PartyPhrase => ({ party: side, words: headingWords(phrase), weak });
  const parties = [
    ...mentor.map(party("mentor", false)),
    ...mentee.map(party("mentee", false)),
    ...menteeIfAlone.map(party("mentee", true)),
  ];
  const attributes = dictionary.attributes.flatMap((entry) =>
    entry.synonyms.map((synonym) => ({ words: headingWords(synonym), mentor: entry.mentor, mentee: entry.mentee })),
  );
  const headings = dictionary.headings.flatMap((entry) =>
    entry.synonyms.map((synonym) => ({ words: headingWords(synonym), field: entry.field })),
  );
  const stems = [...new Set(parties.flatMap(({ words }) => words))];
  const words = [...new Set([...attributes, ...headings].flatMap((entry) => entry.words))];
  const exact = new Set(words);
  const has = (word: string) => exact.has(word) || stems.some((stem) => word.startsWith(stem));
  const hasLonger = (word: string, length: number) =>
    words.some((other) => other.length > length && word.startsWith(other));
  return { known: new Map(), parties, attributes, headings, knows: knownWords(stems, words), has, hasLonger };
}

function knownWords(stems: readonly string[], words: readonly string[]): (word: string) => boolean {
  const asked = new Map<string, boolean>();
  // «Насталяемого» is near to «наставляемого»: a slip in a party's word, to be mended and not to be taken as it is.
  const others = words.filter((word) => !stems.some((stem) => word.startsWith(stem)));
  return (word) => {
    let answer = asked.get(word);
    if (answer === undefined) {
      answer = stems.some((stem) => word.startsWith(stem)) || others.some((other) => isSameWord(word, other));
      if (asked.size < MAX_KNOWN) asked.set(word, answer);
    }
    return answer;
  };
}
