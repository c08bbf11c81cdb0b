import { givenNameGroups, isGivenName } from "./given-names.js";
import { lettersOf } from "./letters-apart.js";
import { normaliseName } from "./normalise-name.js";
import { isParticle, type Patronymic, readPatronymic } from "./patronymic.js";

/** A word of a name, with what the lists of names and the endings say of it. */
export interface KnownWord {
  /** In the writing for comparing. */
  readonly text: string;
  /** Russian letters only, and too many for an initial or a particle. */
  readonly isPlain: boolean;
  /** The word alone, for those who want a list. */
  readonly alone: readonly [string];
  /** Its letters as bits: see `lettersOf`. */
  readonly letters: number;
  readonly isMaleName: boolean;
  readonly isFemaleName: boolean;
  /** Which writings it shares with other given names. */
  readonly groups: readonly number[];
  readonly isParticle: boolean;
  readonly patronymic: Patronymic | null;
}

const PLAIN = /^[а-я]{4,}$/;

/** The same given names, patronymics and surnames come again and again: their words are judged once. */
const known = new Map<string, KnownWord>();
/** Above it all is forgotten: a district has fewer words in its names. */
const MOST_KNOWN = 20_000;

/** What is known of a word of a name, as written. */
export function knowWord(written: string): KnownWord {
  const before = known.get(written);
  if (before) return before;
  const text = normaliseName(written);
  const word: KnownWord = {
    text,
    isPlain: PLAIN.test(text),
    alone: [text],
    letters: lettersOf(text),
    isMaleName: isGivenName(text, "male"),
    isFemaleName: isGivenName(text, "female"),
    groups: givenNameGroups(text),
    isParticle: isParticle(text),
    patronymic: readPatronymic(text),
  };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(written, word);
  return word;
}
