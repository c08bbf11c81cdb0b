import { isGivenName } from "./given-names.js";
import { normaliseName } from "./normalise-name.js";
import { isInitial, type NameParts, parseName } from "./parse-name.js";
import { isParticle, type Patronymic, readPatronymic } from "./patronymic.js";

/** How much of a given name or patronymic is known. */
export type Extent = "none" | "initial" | "whole";

/** A name as it is compared: every part in the writing for comparing, in one order. */
export interface KnownName {
  /** The whole name, surname first: equal for two writings of one name. */
  readonly text: string;
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
}

/** «Мамед-заде», «Мамед заде» and «Мамедзаде» are one surname. */
const APART = /[ -](?=(?:заде|зода|зоде)$)/;

/** Parses a name for comparing it with many others. */
export function knowName(name: string): KnownName {
  return knowPlainName(name) ?? knowParts(parseName(name));
}

/** A name as most are written: three words, the last one a patronymic. */
const PLAIN = /^([А-ЯЁа-яё]{4,}) ([А-ЯЁа-яё]{4,}) ([А-ЯЁа-яё]{2,}(?:[ое]вич|[ое]вна))$/;

/** The same as for any name, some ten times quicker; `null` when the order of the words is to be thought about. */
function knowPlainName(name: string): KnownName | null {
  const words = PLAIN.exec(name);
  if (!words) return null;
  const [surname = "", given = "", patronymic = ""] = words.slice(1).map(normaliseName);
  if (isGivenName(surname) || isParticle(given) || readPatronymic(given)) return null;
  return {
    text: `${surname} ${given} ${patronymic}`,
    surname,
    surnames: [surname],
    given,
    givenExtent: "whole",
    patronymic,
    patronymicExtent: "whole",
    father: readPatronymic(patronymic),
  };
}

function knowParts(parts: NameParts): KnownName {
  const surname = comparedSurname(parts.surname);
  const given = normaliseName(parts.given);
  const written = normaliseName(parts.patronymic);
  const patronymicExtent = extentOf(parts.patronymic);
  const father = patronymicExtent === "whole" ? readPatronymic(written) : null;
  const patronymic = father?.canonical ?? written;
  const halves = surname.includes("-") ? surname.split("-").filter((half) => half.length > 2) : [];
  return {
    text: [surname, given, patronymic].filter((part) => part !== "").join(" "),
    surname,
    surnames: [surname, ...halves, comparedSurname(parts.otherSurname)].filter((one) => one !== ""),
    given,
    givenExtent: extentOf(parts.given),
    patronymic,
    patronymicExtent,
    father,
  };
}

function comparedSurname(surname: string): string {
  return normaliseName(surname).replace(APART, "");
}

function extentOf(part: string): Extent {
  if (part === "") return "none";
  return isInitial(part) ? "initial" : "whole";
}

/** Whether surname and given name are whole and no part is cut: only such a name can tell who a person is. */
export function isFullName(name: KnownName): boolean {
  return name.surname !== "" && name.givenExtent === "whole" && name.patronymicExtent !== "initial";
}
