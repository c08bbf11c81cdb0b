import type { Dictionary } from "../dictionary/schema.js";
import type { ColumnField, Party } from "../register/fields.js";
import { isForeignHeading, isOtherPerson } from "./foreign-headings.js";
import { headingWords, isSameWord, mainClause, noteWords, similarity } from "./heading-words.js";

/** What a heading says: a field; or an attribute of a person that the heading does not name. */
export interface HeadingReading {
  readonly field: ColumnField | null;
  /** For a heading that names no party: the field for either side. */
  readonly neutral: { readonly mentor: ColumnField | null; readonly mentee: ColumnField | null } | null;
  readonly party: Party | null;
  /** 0 to 1. */
  readonly confidence: number;
}

interface Compiled {
  readonly known: Map<string, HeadingReading | null>;
  readonly parties: readonly { readonly party: Party; readonly words: readonly string[]; readonly weak: boolean }[];
  readonly attributes: readonly {
    readonly words: readonly string[];
    readonly mentor: ColumnField | null;
    readonly mentee: ColumnField | null;
  }[];
  readonly headings: readonly { readonly words: readonly string[]; readonly field: ColumnField }[];
}

const compiledDictionaries = new WeakMap<Dictionary, Compiled>();
const LEAST_SIMILARITY = 0.6;
/** Headings are few and come again and again; what is no heading must not fill the memory. */
const MAX_KNOWN = 5000;

function compile(dictionary: Dictionary): Compiled {
  let compiled = compiledDictionaries.get(dictionary);
  if (!compiled) {
    const { mentor, mentee, menteeIfAlone } = dictionary.partyWords;
    const party = (side: Party, weak: boolean) => (phrase: string) => ({
      party: side,
      words: headingWords(phrase),
      weak,
    });
    compiled = {
      known: new Map(),
      parties: [
        ...mentor.map(party("mentor", false)),
        ...mentee.map(party("mentee", false)),
        ...menteeIfAlone.map(party("mentee", true)),
      ],
      attributes: dictionary.attributes.flatMap((entry) =>
        entry.synonyms.map((synonym) => ({ words: headingWords(synonym), mentor: entry.mentor, mentee: entry.mentee })),
      ),
      headings: dictionary.headings.flatMap((entry) =>
        entry.synonyms.map((synonym) => ({ words: headingWords(synonym), field: entry.field })),
      ),
    };
    compiledDictionaries.set(dictionary, compiled);
  }
  return compiled;
}

/**
 * Reads a heading given from the parent header down («Наставник», «ФИО»). `null` when it says nothing to us.
 * A phrase of the dictionary wins; then the party's word and an attribute; then what is most alike.
 */
export function readHeading(path: readonly string[], dictionary: Dictionary): HeadingReading | null {
  const { known } = compile(dictionary);
  const key = path.join("\n\n");
  let reading = known.get(key);
  if (reading === undefined) {
    reading = read(path, dictionary);
    if (known.size < MAX_KNOWN) known.set(key, reading);
  }
  return reading;
}

function read(path: readonly string[], dictionary: Dictionary): HeadingReading | null {
  const compiled = compile(dictionary);
  const text = path.at(-1) ?? "";
  const words = headingWords(text);
  const whole = readWords(words, path, compiled, isOtherPerson(noteWords(text)) ? "mentee" : null);
  const main = mainClause(text);
  if (whole !== null || main === text || isForeignHeading(words)) return whole;
  return readWords(headingWords(main), path, compiled, splitParty(words, compiled).party);
}

/** `named` is the party that the rest of the heading names, where `own` is only its beginning. */
function readWords(
  own: readonly string[],
  path: readonly string[],
  compiled: Compiled,
  named: Party | null,
): HeadingReading | null {
  const parents = path.slice(0, -1).flatMap(headingWords);
  if (own.length === 0) return null;

  const ownParty = splitParty(own, compiled);
  const parentParty = splitParty(parents, compiled);
  if (ownParty.both) return ownParty.rest.length === 0 || isName(ownParty.rest, compiled) ? sure("pair") : null;
  const party = ownParty.party ?? named ?? (parentParty.both ? null : parentParty.party);
  const joined = [...parentParty.rest, ...own];

  return (
    exactPhrase(parents.length > 0 && !parentParty.party ? joined : own, compiled) ??
    (ownParty.party && ownParty.rest.length === 0 ? partyAlone(ownParty, path.at(-1) ?? "", compiled) : null) ??
    attribute(ownParty.rest, party, compiled, 1) ??
    exactPhrase(own, compiled) ??
    exactPhrase(ownParty.rest, compiled) ??
    (isForeignHeading(own) ? null : mostAlike(ownParty.rest, joined, party, compiled))
  );
}

/** «Наставник» is his name, unless a note says what else: «Наставник (должность)». */
function partyAlone(
  { party, weak }: { party: Party | null; weak: boolean },
  text: string,
  compiled: Compiled,
): HeadingReading | null {
  if (party === null) return null;
  const notes = noteWords(text);
  const noted = notes.length > 0 ? attribute(notes, party, compiled, 0.95) : null;
  return noted ?? nameOf(party, weak ? 0.85 : 0.97);
}

/**
 * Whether the text names a side of the pair («наставник») or says «ФИО»: what every header of a register has.
 * Words that also stand in data («ученик») count only where `weakWords` is set.
 */
export function namesParty(text: string, dictionary: Dictionary, weakWords: boolean): boolean {
  const compiled = compile(dictionary);
  const words = headingWords(text);
  const { party, weak, both } = splitParty(words, compiled);
  if (both || (party !== null && (weakWords || !weak)) || isName(words, compiled)) return true;
  return exactPhrase(words, compiled)?.field === "pair";
}

function splitParty(
  words: readonly string[],
  compiled: Compiled,
): { party: Party | null; weak: boolean; both: boolean; rest: string[] } {
  let rest = [...words];
  const found = new Map<Party, boolean>();
  for (const { party, words: phrase, weak } of compiled.parties) {
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

/** Words that say no more about a party's name: «педагог-наставник», «ФИО наставника и …». */
const PARTICLES = new Set(["и", "педагог", "педагога", "учитель", "учителя"]);

function phraseAt(words: readonly string[], phrase: readonly string[]): number {
  for (let start = 0; start + phrase.length <= words.length; start += 1) {
    if (phrase.every((part, offset) => words[start + offset]?.startsWith(part) ?? false)) return start;
  }
  return -1;
}

function isName(words: readonly string[], compiled: Compiled): boolean {
  return compiled.attributes.some((entry) => entry.mentor === "mentorName" && sameWords(entry.words, words));
}

function exactPhrase(words: readonly string[], compiled: Compiled): HeadingReading | null {
  const entry = closest(compiled.headings, words);
  return entry ? sure(entry.field) : null;
}

function attribute(
  words: readonly string[],
  party: Party | null,
  compiled: Compiled,
  confidence: number,
): HeadingReading | null {
  const entry = closest(compiled.attributes, words);
  return entry ? ofAttribute(entry, party, confidence) : null;
}

function ofAttribute(entry: Compiled["attributes"][number], party: Party | null, confidence: number): HeadingReading {
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

function mostAlike(
  rest: readonly string[],
  joined: readonly string[],
  party: Party | null,
  compiled: Compiled,
): HeadingReading | null {
  let best: { score: number; reading: HeadingReading } | null = null;
  for (const entry of compiled.attributes) {
    if (entry.mentor === "mentorName" && isOtherPerson(rest)) continue;
    const score = similarity(rest, entry.words);
    if (score >= LEAST_SIMILARITY && score > (best?.score ?? 0))
      best = { score, reading: ofAttribute(entry, party, 0.4 + score / 2) };
  }
  for (const entry of compiled.headings) {
    if (entry.field === "rowNo") continue;
    const score = Math.max(similarity(rest, entry.words), similarity(joined, entry.words)) - (party ? 0.05 : 0);
    if (score >= LEAST_SIMILARITY && score > (best?.score ?? 0)) {
      best = { score, reading: { field: entry.field, neutral: null, party: null, confidence: 0.4 + score / 2 } };
    }
  }
  return best?.reading ?? null;
}

function nameOf(party: Party, confidence: number): HeadingReading {
  return { field: party === "mentor" ? "mentorName" : "menteeName", neutral: null, party, confidence };
}

function sure(field: ColumnField): HeadingReading {
  return { field, neutral: null, party: null, confidence: 1 };
}
