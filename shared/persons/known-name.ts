import { givenNameGroups, isGivenName } from "./given-names.js";
import { knowWord, type KnownWord } from "./known-word.js";
import { lettersOf } from "./letters-apart.js";
import { normaliseName } from "./normalise-name.js";
import { isInitial, type NameParts, parseName } from "./parse-name.js";
import { type Patronymic, readPatronymic } from "./patronymic.js";

/** How much of a given name or patronymic is known. */
export type Extent = "none" | "initial" | "whole";

/** A name as it is compared: every part in the writing for comparing, in one order. */
export interface KnownName {
  /** The whole name, surname first: equal for two writings of one name. */
  readonly text: string;
  /** The whole name in the writing for comparing, in its own order. */
  readonly written: string;
  readonly surname: string;
  /** The surname, the halves of a double one, and an earlier one from brackets. */
  readonly surnames: readonly string[];
  readonly given: string;
  readonly givenExtent: Extent;
  /** Turkic particles in one writing: «гасан оглы». */
  readonly patronymic: string;
  readonly patronymicExtent: Extent;
  /** Absent when the patronymic is unknown or has no ending of one. */
  readonly father: Patronymic | null;
  /** The letters of a single surname as bits (see `lettersOf`); 0 when there is none, or more than one. */
  readonly surnameLetters: number;
  /** Whether the given name is on the lists, for the patronymic's sex where there is one. */
  readonly isGivenKnown: boolean;
  /** Which writings the given name shares with others. */
  readonly givenGroups: readonly number[];
  /** Three single words, of which the last is a patronymic: then the three say as much as the whole name. */
  readonly isThreeWords: boolean;
  /** Whether {@link written} is {@link text}. */
  readonly isInOrder: boolean;
}

/** «Мамед-заде», «Мамед заде» and «Мамедзаде» are one surname. */
const APART = /[ -](?=(?:заде|зода|зоде)$)/;

/** Parses a name for comparing it with many others. */
export function knowName(name: string): KnownName {
  return knowPlainName(name) ?? knowParts(parseName(name), name);
}

/** Longer ones are no names, and nothing is kept of them. */
const LONGEST_PLAIN = 100;

/**
 * A name as most are written, three Russian words of which the last is a patronymic: the same as for any name, some
 * twenty times quicker. `null` when the order of the words is to be thought about.
 */
function knowPlainName(name: string): KnownName | null {
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

function knowParts(parts: NameParts, name: string): KnownName {
  const surname = comparedSurname(parts.surname);
  const given = normaliseName(parts.given);
  const written = normaliseName(parts.patronymic);
  const patronymicExtent = extentOf(parts.patronymic);
  const father = patronymicExtent === "whole" ? readPatronymic(written) : null;
  const patronymic = father?.canonical ?? written;
  const surnames = surnamesOf(surname, comparedSurname(parts.otherSurname));
  const text = [surname, given, patronymic].filter((part) => part !== "").join(" ");
  const ownWriting = normaliseName(name);
  return {
    text,
    written: ownWriting,
    surname,
    surnames,
    given,
    givenExtent: extentOf(parts.given),
    patronymic,
    patronymicExtent,
    father,
    surnameLetters: surname !== "" && surnames.length === 1 ? lettersOf(surname) : 0,
    isGivenKnown: isGivenName(given, father?.sex),
    givenGroups: givenNameGroups(given),
    isThreeWords: father !== null && surname !== "" && given !== "" && ![surname, given, patronymic].some(hasSpace),
    isInOrder: ownWriting === text,
  };
}

function hasSpace(part: string): boolean {
  return part.includes(" ");
}

function surnamesOf(surname: string, other: string): string[] {
  const halves = surname.includes("-") ? surname.split("-").filter((half) => half.length > 2) : [];
  return [surname, ...halves, other].filter((one) => one !== "");
}

function comparedSurname(surname: string): string {
  return normaliseName(surname).replace(APART, "");
}

function extentOf(part: string): Extent {
  if (part === "") return "none";
  return isInitial(part) ? "initial" : "whole";
}

/** Whether two names are one in their right order. */
export function isSameText(one: KnownName, other: KnownName): boolean {
  if (!one.isThreeWords || !other.isThreeWords) return one.text === other.text;
  return one.surname === other.surname && one.given === other.given && one.patronymic === other.patronymic;
}

/** Whether surname and given name are whole and no part is cut: only such a name can tell who a person is. */
export function isFullName(name: KnownName): boolean {
  return name.surname !== "" && name.givenExtent === "whole" && name.patronymicExtent !== "initial";
}
