import { repairNameLookalikes } from "../../grid/lookalikes.js";
import { cleanText } from "../../grid/text.js";
import { saysNothing } from "./cell-reading.js";
import { isPatronymicWord } from "./name-words.js";
import { splitAside } from "./split-aside.js";

/** A surname, a given name and a third word, with nothing beside them. */
export const PLAIN = /^[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)? [А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё]+$/;

/** Looks whether a text is a person's name: a surname with a given name or initials, and nothing else of weight. */
export function looksLikeName(text: string): boolean {
  if (PLAIN.test(text)) return true;
  const clean = cleanText(text);
  if (saysNothing(clean) || clean.length > 120) return false;
  const { words } = splitAside(repairNameLookalikes(clean));
  if (words.length < 2) return false;
  // Small letters are a name only with a patronymic, and that is how they came to be words.
  if (words.every((word) => word === word.toLowerCase())) return true;
  return words.some((word) => /[а-яё]{2}|[А-ЯЁ]{3}/.test(word));
}

const WITH_INITIALS =
  /(?:^|[\s-])\p{Lu}\p{Ll}+\s+\p{Lu}\s?\.\s*\p{Lu}\.?(?:\s|$|,)|(?:^|\s)\p{Lu}\.\s*(?:\p{Lu}\.)?\s*\p{Lu}\p{Ll}+/u;

/** «Фамилия И.О.» and «Ф.И.О. Наставника» only look like somebody. */
const HEADING_OF_NAMES = /фамили|ф\s?\.\s?и\s?\.\s?о|наставн|наставля/i;

/** Whether a text surely names somebody: it has a patronymic, or a surname with initials. No heading does. */
export function isSurelyName(text: string): boolean {
  const clean = repairNameLookalikes(cleanText(text));
  if (HEADING_OF_NAMES.test(clean)) return false;
  const words = clean.split(/[\s,]+/);
  return (
    (words.length > 1 && words.some((word) => word.length > 3 && isPatronymicWord(word))) || WITH_INITIALS.test(clean)
  );
}
