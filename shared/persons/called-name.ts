import { knowWord, type KnownWord } from "./known-word.js";
import type { Patronymic } from "./patronymic.js";

/** A given name with a patronymic, both plain Russian words: «Анна Петровна». */
export interface CalledName {
  /** Both in the writing for comparing. */
  readonly text: string;
  readonly given: KnownWord;
  readonly patronymic: KnownWord;
  readonly father: Patronymic;
}

/** Far fewer than persons: each is judged once. */
const known = new Map<string, CalledName>();
/** Above it all are forgotten. */
const MOST_KNOWN = 20_000;

/** What is known of a given name with a patronymic, as written; `null` when they are to be thought about. */
export function knowCalled(written: string): CalledName | null {
  const before = known.get(written);
  if (before) return before;
  const [first = "", second = "", ...more] = written.split(" ");
  if (second === "" || more.length > 0) return null;
  const [given, patronymic] = [knowWord(first), knowWord(second)];
  const father = patronymic.patronymic;
  if (!father || father.canonical !== patronymic.text || !patronymic.isPlain) return null;
  if (given.isParticle || given.patronymic || !given.isPlain) return null;
  const called = { text: `${given.text} ${patronymic.text}`, given, patronymic, father };
  if (known.size >= MOST_KNOWN) known.clear();
  // Put together anew: a piece of a longer text would keep all of it in memory.
  known.set(`${first} ${second}`, called);
  return called;
}
