import type { Dictionary } from "../dictionary/schema.js";
import type { Party } from "../register/fields.js";
import { readForm } from "./cells/read-form.js";
import { isForeignHeading, isOtherPerson } from "./foreign-headings.js";
import { type PartySplit, splitParty } from "./heading-party.js";
import { attribute, exactPhrase, isName, mostAlike, nameOf, sure } from "./heading-phrases.js";
import { beginsAsName, nameFromElsewhere, namesBeside } from "./heading-names.js";
import type { HeadingReading } from "./heading-reading.js";
import { type HeadingVocabulary, headingVocabulary, MAX_KNOWN } from "./heading-vocabulary.js";
import { headingWords, mainClause, noteWords } from "./heading-words.js";
import { partyHint } from "./party-hints.js";
import { repairWords } from "./repair-words.js";

/** «Телефон» under «Куратор от школы» is neither party's. */
const OF_NOBODY: HeadingReading = { field: null, neutral: null, party: null, confidence: 0 };

/** Words of the longest heading whose first clause may speak for it; a sentence that only begins so is an explanation. */
const LONGEST_COMPOUND = 10;

/** A heading that had to be put together again says what it says a little less surely. */
const REPAIRED = 0.95;

/**
 * Reads a heading given from the parent header down («Наставник», «ФИО»). `null` when it says nothing to us.
 * A phrase of the dictionary wins; then the party's word and an attribute; then what is most alike.
 */
export function readHeading(path: readonly string[], dictionary: Dictionary): HeadingReading | null {
  const vocabulary = headingVocabulary(dictionary);
  const key = path.join("\n\n");
  let reading = vocabulary.known.get(key);
  if (reading === undefined) {
    // «Ученик – ученик» over a column names a form, and no person.
    reading = readForm(path.at(-1) ?? "", dictionary) === null ? read(path, vocabulary) : null;
    if (vocabulary.known.size < MAX_KNOWN) vocabulary.known.set(key, reading);
  }
  return reading;
}

function read(path: readonly string[], vocabulary: HeadingVocabulary): HeadingReading | null {
  const plain = readPath(path.map(headingWords), path.at(-1) ?? "", vocabulary);
  const mended = (text: string) => repairWords(headingWords(text), vocabulary);
  const repaired = path.map(mended);
  if (repaired.flat().join(" ") === path.flatMap(headingWords).join(" ")) return plain;
  const reading = readPath(repaired, path.at(-1) ?? "", vocabulary, mended);
  // A broken «настав- ник» over the heading tells whose it is, which the heading alone only seemed to say.
  const isOther =
    splitParty(repaired.flat(), vocabulary).party !== splitParty(path.flatMap(headingWords), vocabulary).party;
  if (reading && isOther) return { ...reading, confidence: reading.confidence * REPAIRED };
  // Of equals the one is right whose words are whole: «Предп- риятие» is only half like «предмет».
  return reading && reading.confidence >= (plain?.confidence ?? 0)
    ? { ...reading, confidence: reading.confidence * REPAIRED }
    : plain;
}

function readPath(
  path: readonly (readonly string[])[],
  text: string,
  vocabulary: HeadingVocabulary,
  wordsOf = headingWords,
): HeadingReading | null {
  const own = path.at(-1) ?? [];
  const parents = path.slice(0, -1).flat();
  // «ФИО (законный представитель)» is somebody else's name; his telephone would be the mentee's.
  if (isOtherPerson(noteWords(text)) && isName(own, vocabulary)) return OF_NOBODY;
  const noted = partyInNote(text, vocabulary);
  const { party, weak, rest } = splitParty(own, vocabulary);
  // «Студент (наставник)»: the note leaves no doubt.
  if (noted && weak && rest.length === 0) return nameOf(noted, 0.95);
  const told = noted ?? partyInTail(text, vocabulary);
  const whole = readWords(own, parents, text, vocabulary, noted) ?? (told ? ofParty(told) : null);
  const main = mainClause(text);
  const named =
    whole?.field && main !== text ? namesBeside(splitParty(wordsOf(main), vocabulary), whole.field, vocabulary) : null;
  if (named) return named;
  if (main !== text && party !== null && beginsAsName(wordsOf(main), vocabulary)) return nameOf(party, 0.8);
  if (whole !== null || main === text || own.length > LONGEST_COMPOUND || isForeignHeading(own)) return whole;
  return readWords(wordsOf(main), parents, text, vocabulary, splitParty(own, vocabulary).party);
}

/** Somebody of a side, or something: what the column holds will tell. */
function ofParty(party: Party): HeadingReading {
  return { field: null, neutral: null, party, confidence: 0 };
}

/** «Представитель предприятия (наставник)», «Согласие (родителей)»: the note tells whose it is. */
function partyInNote(text: string, vocabulary: HeadingVocabulary): Party | null {
  const notes = repairWords(noteWords(text), vocabulary);
  if (isOtherPerson(notes)) return "mentee";
  const { party, weak, rest } = splitParty(notes, vocabulary);
  return weak || (rest.length > 0 && !isName(rest, vocabulary)) ? null : party;
}

/** «Руководитель стажировки – наставник» is a mentor, however he is called first. */
function partyInTail(text: string, vocabulary: HeadingVocabulary): Party | null {
  const [, head = "", tail = ""] = /^(.+)\s[-–—]\s(\S+)$/u.exec(text) ?? [];
  if (!isOtherPerson(headingWords(head)) || splitParty(headingWords(head), vocabulary).party !== null) return null;
  const { party, weak, rest } = splitParty(headingWords(tail), vocabulary);
  return weak || rest.length > 0 ? null : party;
}

/** `named` is the party that the rest of the heading names, where `own` is only its beginning. */
function readWords(
  own: readonly string[],
  parents: readonly string[],
  text: string,
  vocabulary: HeadingVocabulary,
  named: Party | null,
): HeadingReading | null {
  if (own.length === 0) return null;
  const ownParty = splitParty(own, vocabulary);
  const parentParty = splitParty(parents, vocabulary);
  const whole = exactPhrase(own, vocabulary);
  if (whole && parents.length === 0) return whole;
  if (ownParty.both) return ownParty.rest.length === 0 || isName(ownParty.rest, vocabulary) ? sure("pair") : null;
  const party = ownParty.party ?? named ?? (parentParty.both ? null : parentParty.party);
  const joined = [...parentParty.rest, ...own];

  return (
    (parentParty.party && !ownParty.party ? attributeBelow(own, parentParty.party, vocabulary) : null) ??
    exactPhrase(parents.length > 0 && !parentParty.party ? joined : own, vocabulary) ??
    (isOtherPerson(parents) && !parentParty.party && !ownParty.party ? OF_NOBODY : null) ??
    (ownParty.party && ownParty.rest.length === 0 ? partyAlone(ownParty, parentParty, text, vocabulary) : null) ??
    attribute(ownParty.rest, party, vocabulary, 1) ??
    nameFromElsewhere(own, ownParty, vocabulary) ??
    exactPhrase(own, vocabulary) ??
    exactPhrase(ownParty.rest, vocabulary) ??
    (isForeignHeading(own) ? null : mostAlike(ownParty.rest, joined, party, vocabulary))
  );
}

/** «Запрос» is the mentee's even where it stands under the mentor: no mentor has one. */
function attributeBelow(own: readonly string[], party: Party, vocabulary: HeadingVocabulary): HeadingReading | null {
  const found = attribute(own, party, vocabulary, 1);
  if (found?.field !== null || party === "mentee") return found;
  return attribute(own, "mentee", vocabulary, REPAIRED);
}

/**
 * «Наставник» is his name, unless a note says what else («Наставник (должность)»), or the parent does: «Стаж» over
 * «наставника» and «наставляемого».
 */
function partyAlone(
  { party, weak }: PartySplit,
  parent: PartySplit,
  text: string,
  vocabulary: HeadingVocabulary,
): HeadingReading | null {
  if (party === null) return null;
  const notes = repairWords(noteWords(text), vocabulary);
  const noted = notes.length > 0 ? attribute(notes, party, vocabulary, 0.95) : null;
  // «Школьник» over «Подопечный» says who he is once more, and «Школа» only sounds like it.
  const isPerson = partyHint([parent.rest.join(" ")]) !== null;
  const isOpen = parent.party === null && !parent.both && parent.rest.length > 0 && !isPerson;
  const above = isOpen
    ? (attribute(parent.rest, party, vocabulary, 1) ?? mostAlike(parent.rest, parent.rest, party, vocabulary))
    : null;
  if (isOpen && !above && isForeignHeading(parent.rest)) return null;
  return noted ?? above ?? nameOf(party, weak ? 0.85 : 0.97);
}
