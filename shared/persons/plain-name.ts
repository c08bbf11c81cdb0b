import type { Extent, KnownName } from "./known-name.js";
import { knowWord, type KnownWord } from "./known-word.js";
import type { Patronymic } from "./patronymic.js";

/** Longer ones are no names, and nothing is kept of them. */
const LONGEST_PLAIN = 100;

/**
 * A name as most are written, three Russian words of which the last is a patronymic: the same as for any name, some
 * twenty times quicker. `null` when the order of the words is to be thought about.
 */
export function knowPlainName(name: string): KnownName | null {
  const first = name.indexOf(" ");
  const second = name.indexOf(" ", first + 1);
  if (name.length > LONGEST_PLAIN || first < 0 || second < 0 || name.includes(" ", second + 1)) return null;
  const given = knowWord(name.slice(first + 1, second));
  const patronymic = knowWord(name.slice(second + 1));
  const father = patronymic.patronymic;
  if (!father || father.canonical !== patronymic.text || !patronymic.isPlain) return null;
  if (given.isParticle || given.patronymic || !given.isPlain) return null;
  const surname = knowWord(name.slice(0, first));
  if (surname.isMaleName || surname.isFemaleName || !surname.isPlain) return null;
  return new PlainName(surname, given, patronymic, father);
}

/** A name of three known words: a register has thousands, and all that can be asked of them is known of the words. */
class PlainName implements KnownName {
  constructor(
    readonly surnameWord: KnownWord,
    readonly givenWord: KnownWord,
    readonly patronymicWord: KnownWord,
    readonly father: Patronymic,
  ) {}

  get text(): string {
    return `${this.surname} ${this.given} ${this.patronymic}`;
  }

  get written(): string {
    return this.text;
  }

  get surname(): string {
    return this.surnameWord.text;
  }

  get surnames(): readonly string[] {
    return this.surnameWord.alone;
  }

  get given(): string {
    return this.givenWord.text;
  }

  get givenExtent(): Extent {
    return "whole";
  }

  get patronymic(): string {
    return this.patronymicWord.text;
  }

  get patronymicExtent(): Extent {
    return "whole";
  }

  get surnameLetters(): number {
    return this.surnameWord.letters;
  }

  get isGivenKnown(): boolean {
    return this.father.sex === "male" ? this.givenWord.isMaleName : this.givenWord.isFemaleName;
  }

  get givenGroups(): readonly number[] {
    return this.givenWord.groups;
  }

  get isThreeWords(): boolean {
    return true;
  }

  get isInOrder(): boolean {
    return true;
  }
}
