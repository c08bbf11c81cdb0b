import { type CalledName, knowCalled } from "./called-name.js";
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
  if (name.length > LONGEST_PLAIN || first < 0) return null;
  const called = knowCalled(name.slice(first + 1));
  if (!called) return null;
  const surname = knowWord(name.slice(0, first));
  return surname.isMaleName || surname.isFemaleName || !surname.isPlain ? null : new PlainName(surname, called);
}

/** A name of three known words: a register has thousands, and all that can be asked of them is known of the words. */
class PlainName implements KnownName {
  constructor(
    readonly surnameWord: KnownWord,
    readonly calledName: CalledName,
  ) {}

  get text(): string {
    return `${this.surname} ${this.called}`;
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
    return this.calledName.given.text;
  }

  get called(): string {
    return this.calledName.text;
  }

  get father(): Patronymic {
    return this.calledName.father;
  }

  get givenExtent(): Extent {
    return "whole";
  }

  get patronymic(): string {
    return this.calledName.patronymic.text;
  }

  get patronymicExtent(): Extent {
    return "whole";
  }

  get surnameLetters(): number {
    return this.surnameWord.letters;
  }

  get isGivenKnown(): boolean {
    return this.father.sex === "male" ? this.calledName.given.isMaleName : this.calledName.given.isFemaleName;
  }

  get givenGroups(): readonly number[] {
    return this.calledName.given.groups;
  }

  get isThreeWords(): boolean {
    return true;
  }

  get isInOrder(): boolean {
    return true;
  }
}
