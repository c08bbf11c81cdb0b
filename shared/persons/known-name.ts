import { givenNameGroups, isGivenName } from "./given-names.js";
import { lettersOf } from "./letters-apart.js";
import { normaliseName } from "./normalise-name.js";
import { isInitial, type NameParts, parseName } from "./parse-name.js";
import { type Patronymic, readPatronymic } from "./patronymic.js";
import { knowPlainName } from "./plain-name.js";

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
  /** Given name and patronymic in one text. */
  readonly called: string;
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
    called: `${given} ${patronymic}`,
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
  // «Кара оол» is «Кара-оол», whose parts are never written as one.
  return normaliseName(surname).replace(APART, "").replace(" оол", "-оол");
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
