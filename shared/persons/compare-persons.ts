import { shareGroup } from "./given-names.js";
import { type Extent, isSameText, knowName, type KnownName } from "./known-name.js";
import { areFarApart, lettersApart } from "./letters-apart.js";
import { areOneFather } from "./patronymic.js";

/** Whether two names are of one person: only a human can say so where the answer is `ask`. */
export type Likeness = "same" | "different" | "ask";

/** Why to ask. `surname`: a double or an earlier surname shares a part, or one has no surname. */
export type DoubtKind = "letters" | "initials" | "noPatronymic" | "surname";

export interface Comparison {
  readonly answer: Likeness;
  /** With `ask` only. */
  readonly why?: DoubtKind;
  /** How many letters are apart in all the parts. */
  readonly letters: number;
}

const DIFFERENT: Comparison = { answer: "different", letters: 0 };
const SAME: Comparison = { answer: "same", letters: 0 };

/** Each letter apart, each initial, each missing part is one doubt; with more than two nobody is asked. */
export const MOST_DOUBTS = 2;
const NEVER = MOST_DOUBTS + 1;
const SHORTEST_SURNAME = 5;
const SHORTEST_NAME = 4;
const LONG = 6;

/**
 * Compares two persons' names: `same` when they are one after normalising; `ask` for initials that fit, a part that is
 * missing, one or two letters apart, a double or an earlier surname; `different` otherwise. Different full patronymics
 * are different persons, and so are two known given names that are not writings of one («Мария» and «Марина»).
 * Symmetric. Equal initials are `same` as writings and tell no person: see `personKey`.
 */
export function comparePersons(one: string, other: string): Likeness {
  return compareKnown(knowName(one), knowName(other)).answer;
}

/** {@link comparePersons} on parsed names, with the reason for asking. */
export function compareKnown(one: KnownName, other: KnownName): Comparison {
  // Nearly all comparisons end here or at the given names: nothing before may allocate, nor look a word up.
  if (haveFarSurnames(one, other)) return DIFFERENT;
  if (isSameText(one, other)) return SAME;
  const given = givenDoubts(one, other);
  if (given > MOST_DOUBTS) return DIFFERENT;
  const patronymic = patronymicDoubts(one, other);
  if (given + patronymic > MOST_DOUBTS) return DIFFERENT;
  const surname = surnameDoubts(one, other);
  if (given + patronymic + surname > MOST_DOUBTS) return DIFFERENT;
  const letters =
    (areWhole(one.givenExtent, other.givenExtent) ? given : 0) +
    (areWhole(one.patronymicExtent, other.patronymicExtent) ? patronymic : 0) +
    (one.surname !== "" && other.surname !== "" ? surname : 0);
  return { answer: "ask", letters, why: reason(one, other, letters) };
}

function reason(one: KnownName, other: KnownName, letters: number): DoubtKind {
  if (letters > 0) return "letters";
  if (!areWhole(one.givenExtent, other.givenExtent)) return "initials";
  if (one.patronymicExtent === "initial" || other.patronymicExtent === "initial") return "initials";
  return one.surname === other.surname ? "noPatronymic" : "surname";
}

/** Single surnames with too many letters that only one of them has: whatever the rest says, nobody is asked. */
function haveFarSurnames(one: KnownName, other: KnownName): boolean {
  if (one.surnameLetters === 0 || other.surnameLetters === 0) return false;
  return areFarApart(one.surnameLetters, other.surnameLetters, MOST_DOUBTS);
}

function areWhole(one: Extent, other: Extent): boolean {
  return one === "whole" && other === "whole";
}

/** How many doubts lie between the given names alone. */
export function givenDoubts(one: KnownName, other: KnownName): number {
  if (!areWhole(one.givenExtent, other.givenExtent))
    return partialDoubts(one.given, one.givenExtent, other.given, other.givenExtent);
  if (one.given === other.given) return 0;
  if (beginsDouble(one.given, other.given) || beginsDouble(other.given, one.given)) return 1;
  if (shareGroup(one.givenGroups, other.givenGroups)) return 1;
  // «Александр Петровна» is a slip in «Александра», whatever other names there are.
  if (one.isGivenKnown && other.isGivenKnown) return NEVER;
  return slips(one.given, other.given, SHORTEST_NAME);
}

/** «Анна» begins «Анна-Мария». */
function beginsDouble(name: string, double: string): boolean {
  return double.length > name.length && double[name.length] === "-" && double.startsWith(name);
}

/** How many doubts lie between the patronymics alone. */
export function patronymicDoubts(one: KnownName, other: KnownName): number {
  if (one.patronymicExtent === "none" && other.patronymicExtent === "none") return 0;
  if (!areWhole(one.patronymicExtent, other.patronymicExtent))
    return partialDoubts(one.patronymic, one.patronymicExtent, other.patronymic, other.patronymicExtent);
  if (one.patronymic === other.patronymic) return 0;
  if (one.father && other.father) {
    if (one.father.sex !== other.father.sex) return NEVER;
    // «Гасан оглы» and «Гасанович» are one father in two languages.
    if (one.father.father === other.father.father) return 1;
    const isOne = areOneFather(one.father.father, other.father.father);
    if (isOne !== null) return isOne ? 1 : NEVER;
    // Its particle makes a short name no longer: «Али оглы» and «Вели оглы» are two fathers.
    const isShort = Math.min(one.father.father.length, other.father.father.length) < SHORTEST_NAME;
    if (isShort && one.patronymic.includes(" ") && other.patronymic.includes(" "))
      return slips(one.father.father, other.father.father, SHORTEST_NAME);
  } else if ((one.father?.father ?? one.patronymic) === (other.father?.father ?? other.patronymic)) return 1;
  return slips(one.patronymic, other.patronymic, SHORTEST_NAME);
}

/** An initial has to fit; a part that is missing fits everything. */
function partialDoubts(one: string, oneExtent: Extent, other: string, otherExtent: Extent): number {
  if (oneExtent === "none" || otherExtent === "none") return 1;
  return one.startsWith(other) || other.startsWith(one) ? 1 : NEVER;
}

/** How many doubts lie between the surnames alone: without one, given name and patronymic are a person among few. */
export function surnameDoubts(one: KnownName, other: KnownName): number {
  if (one.surname === other.surname) return 0;
  if (one.surname === "" || other.surname === "") return MOST_DOUBTS;
  const areSingle = one.surnameLetters !== 0 && other.surnameLetters !== 0;
  if (!areSingle && one.surnames.some((surname) => other.surnames.includes(surname))) return 0;
  return slips(one.surname, other.surname, SHORTEST_SURNAME);
}

/** Short words have too many neighbours for a letter to mean a slip; a code with digits has none. */
function slips(one: string, other: string, shortest: number): number {
  const length = Math.min(one.length, other.length);
  if (length < shortest) return isDoubledLetter(one, other) ? 1 : NEVER;
  const letters = lettersApart(one, other, length < LONG ? 1 : 2);
  return letters === null || /\d/.test(one) || /\d/.test(other) ? NEVER : letters;
}

/** «Ана» for «Анна»: in a short word, too, a letter of a pair is easily lost. */
function isDoubledLetter(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) !== 1 || Math.min(one.length, other.length) < SHORTEST_NAME - 1) return false;
  return withoutDoubles(one) === withoutDoubles(other);
}

function withoutDoubles(word: string): string {
  return word.replace(/(.)\1/gu, "$1");
}
