import { repairLookalikes } from "../grid/lookalikes.js";

/** Russian persons' names: surname, given name, patronymic; or a surname with initials. */

export interface PersonName {
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
  /** Only initials are known («Дёмина О.В.»). */
  readonly initials: boolean;
}

const INITIAL = /^\p{Lu}\.?$/u;

/**
 * The parts of a name in the project's normal form («Иванова Анна Петровна», «Дёмина О.В.»); `null` when it has no
 * surname and at least one more part.
 */
export function personParts(name: string): PersonName | null {
  const spaced = name.replace(/\.(?=\S)/g, ". ").trim();
  const [surname, given, ...rest] = spaced.split(/\s+/);
  if (!surname || !given) return null;
  return { surname, given, patronymic: rest.join(" "), initials: INITIAL.test(given) };
}

/** A name that lower case alone makes comparable: most are. */
const PLAIN = /^[А-Яа-я]+(?: [А-Яа-я]+)+$/;

/** Two names are compared in this writing: lower case, ё as е, one kind of hyphen, Latin look-alikes repaired. */
export function comparedName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return repairLookalikes(name)
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/\s*-\s*/g, "-")
    .replace(/\.(?=\S)/g, ". ")
    .replace(/\s+/g, " ")
    .trim();
}

const PLAIN_FULL = /^[А-Яа-я]{2,}(?: [А-Яа-я]{2,})+$/;

/** The comparison key of a full name; `null` for initials, or when only one word is known. */
export function personKey(name: string): string | null {
  if (PLAIN_FULL.test(name)) return name.toLowerCase();
  const parts = personParts(name);
  const isWhole = parts !== null && !parts.initials && !/(?:^|\s)\p{L}(?:\.|\s|$)/u.test(name);
  return isWhole ? comparedName(name) : null;
}

/** How a pupil's name leaves the workbook: «Носова Анна Кирилловна» is «Носова А.». A lone word is cut to its initial. */
export function surnameInitial(name: string): string {
  const parts = personParts(name);
  return parts ? `${parts.surname} ${parts.given.charAt(0)}.` : `${name.trim().charAt(0)}.`;
}
