import type { ColumnField, Party } from "../register/fields.js";
import { isOtherPerson } from "./foreign-headings.js";
import type { AttributePhrase, HeadingVocabulary } from "./heading-vocabulary.js";
import { isSameWord, similarity } from "./heading-words.js";
import type { HeadingReading } from "./heading-reading.js";

/** Phrases of the dictionary found in a heading's words: whole, in other endings, or most alike. */

const LEAST_SIMILARITY = 0.6;

/** Whether words say «ФИО» and nothing else. */
export function isName(words: readonly string[], vocabulary: HeadingVocabulary): boolean {
  return vocabulary.attributes.some((entry) => entry.mentor === "mentorName" && sameWords(entry.words, words));
}

/** The field of a phrase that the dictionary has whole. */
export function exactPhrase(words: readonly string[], vocabulary: HeadingVocabulary): HeadingReading | null {
  const entry = closest(vocabulary.headings, words);
  return entry ? sure(entry.field) : null;
}

/** An attribute of a person («стаж», «класс»), of the party when that is named. */
export function attribute(
  words: readonly string[],
  party: Party | null,
  vocabulary: HeadingVocabulary,
  confidence: number,
): HeadingReading | null {
  const entry = closest(vocabulary.attributes, words);
  return entry ? ofAttribute(entry, party, confidence) : null;
}

function ofAttribute(entry: AttributePhrase, party: Party | null, confidence: number): HeadingReading {
  if (party) return { field: entry[party], neutral: null, party, confidence };
  return {
    field: null,
    neutral: { mentor: entry.mentor, mentee: entry.mentee },
    party: null,
    confidence: confidence * 0.9,
  };
}

/** The entry with these very words, or else with the same words in other endings. */
function closest<Entry extends { readonly words: readonly string[] }>(
  entries: readonly Entry[],
  words: readonly string[],
): Entry | undefined {
  const text = words.join(" ");
  return (
    entries.find((entry) => entry.words.join(" ") === text) ?? entries.find((entry) => sameWords(entry.words, words))
  );
}

/** The same words in any order; a lone short word must be equal to the letter («с», «по», «№»). */
function sameWords(left: readonly string[], right: readonly string[]): boolean {
  return (
    left.length === right.length &&
    left.length > 0 &&
    left.every((word) => right.some((other) => isSameWord(word, other))) &&
    right.every((word) => left.some((other) => isSameWord(word, other)))
  );
}

/** The phrase with the most words in common, for headings that no phrase fits whole. */
export function mostAlike(
  rest: readonly string[],
  joined: readonly string[],
  party: Party | null,
  vocabulary: HeadingVocabulary,
): HeadingReading | null {
  if (isOtherPerson(rest) && !rest.some((word) => OF_OTHER_PERSON.test(word))) return null;
  const isConsent = joined.some((word) => word.startsWith("соглас"));
  // «Контакт законного представителя» has two words in common with his consent, and says nothing of one.
  const mayBe = (field: ColumnField | null): boolean => isConsent || !field?.startsWith("consent");
  let best: { score: number; reading: HeadingReading } | null = null;
  for (const entry of vocabulary.attributes) {
    if ((entry.mentor === "mentorName" && isOtherPerson(rest)) || !mayBe(entry.mentee)) continue;
    const score = similarity(rest, entry.words);
    if (score >= LEAST_SIMILARITY && score > (best?.score ?? 0))
      best = { score, reading: ofAttribute(entry, party, 0.4 + score / 2) };
  }
  for (const entry of vocabulary.headings) {
    if (entry.field === "rowNo" || !mayBe(entry.field)) continue;
    const score = Math.max(similarity(rest, entry.words), similarity(joined, entry.words)) - (party ? 0.05 : 0);
    if (score >= LEAST_SIMILARITY && score > (best?.score ?? 0)) {
      best = { score, reading: { field: entry.field, neutral: null, party: null, confidence: 0.4 + score / 2 } };
    }
  }
  return best?.reading ?? null;
}

/** «Законный представитель» is somebody; his consent or telephone is the mentee's. */
const OF_OTHER_PERSON = /^(?:согласи|контакт|телефон|тел$|почт|mail|email|данн)/;

export function nameOf(party: Party, confidence: number): HeadingReading {
  return { field: party === "mentor" ? "mentorName" : "menteeName", neutral: null, party, confidence };
}

export function sure(field: ColumnField): HeadingReading {
  return { field, neutral: null, party: null, confidence: 1 };
}
