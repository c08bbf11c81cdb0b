import { isGivenName } from "../persons/given-names.js";
import { isFullName, knowName } from "../persons/known-name.js";
import { normaliseName } from "../persons/normalise-name.js";
import { isInitial, parseName } from "../persons/parse-name.js";

/** Russian persons' names: surname, given name, patronymic; or a surname with initials. */

export interface PersonName {
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
  /** Only initials are known («Дёмина О.В.»). */
  readonly initials: boolean;
}

/** The parts of a name as written, whatever their order; `null` without a surname and at least one initial. */
export function personParts(name: string): PersonName | null {
  const { surname, given, patronymic } = parseName(name);
  return surname === "" || given === "" ? null : { surname, given, patronymic, initials: isInitial(given) };
}

/**
 * Two names are compared in this writing: lower case, ё as е, one kind of hyphen, no dots, Latin look-alikes repaired.
 * The order of the parts stays.
 */
export function comparedName(name: string): string {
  return normaliseName(name);
}

/**
 * The comparison key of a full name, surname first whatever the order; `null` for initials, or when surname or given
 * name is unknown. Two full names have one key exactly when `comparePersons` says `same`.
 */
export function personKey(name: string): string | null {
  const known = knowName(name);
  return isFullName(known) ? known.text : null;
}

/**
 * How a pupil's name leaves the workbook: «Носова Анна Кирилловна» and «Анна Носова» are «Носова А.». Where no surname
 * can be told from a given name, only initials leave: a lone word, «Анна Петровна», a surname like «Роман». Doing it
 * twice changes nothing.
 */
export function surnameInitial(name: string): string {
  const { surname, given, patronymic } = parseName(name);
  const known = [given, patronymic].filter((part) => part !== "");
  if (surname === "") return known.map(initialOf).join("");
  if (known.length === 0) return initialOf(surname);
  const [first = ""] = known;
  return isGivenName(normaliseName(surname)) ? initialOf(surname) + initialOf(first) : `${surname} ${initialOf(first)}`;
}

function initialOf(part: string): string {
  return `${part.charAt(0)}.`;
}
