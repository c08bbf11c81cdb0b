import { z } from "zod";
import { headingKey } from "../grid/text.js";
import { knowWord } from "../persons/known-word.js";
import { headingWords } from "./heading-words.js";

/**
 * The text of a heading that may leave the school with a correction of it. Headings are typed by people, who sometimes
 * type a name, a phone or an address where a heading should be: such a heading stays in the school, and the correction
 * goes without it.
 */

const LONGEST = 120;
const MOST_DIGITS = 4;
const ADDRESS = /@|https?|www|\.(?:ru|рф)/i;
/** «Иванова А П», «Белова Г»: a word and initials, which no heading ends with; prepositions are letters too. */
const INITIALS = /(?<!^фамилия|\sфамилия)(?<=\p{L}{3})\s(?:\p{L}|[^ивкосуя\s№]\s.*|\p{L}\s\p{L}(?:\s.*)?)$/u;
const BETWEEN = " / ";

/** A heading from the parent down, reduced: «наставник / регалии». `null` where it may not leave. */
export function learntHeading(header: string, persons: readonly string[] = []): string | null {
  const reduced = header
    .split(BETWEEN)
    .map(headingKey)
    .filter((part) => part !== "")
    .join(BETWEEN);
  return !ADDRESS.test(header) && isLearnt(reduced) && !namesPerson(reduced, persons) ? reduced : null;
}

/** The steps of a learnt heading, from the parent down. */
export function learntPath(heading: string): string[] {
  return heading.split(BETWEEN);
}

/** What the server takes: the same rules, so that a heading with a person in it never reaches the district. */
export const learntHeadingSchema = z
  .string()
  .max(LONGEST)
  .refine((heading) => learntHeading(heading) === heading);

function isLearnt(heading: string): boolean {
  const digits = heading.match(/\d/g)?.length ?? 0;
  return heading.length <= LONGEST && digits <= MOST_DIGITS && headingWords(heading).length > 0;
}

/** A known given name or patronymic in any case, a surname with initials, or anybody of the workbook. */
function namesPerson(heading: string, persons: readonly string[]): boolean {
  const words = heading.match(/\p{L}+/gu) ?? [];
  if (heading.split(BETWEEN).some((part) => INITIALS.test(part.replace(/п п$/, "")))) return true;
  if (words.flatMap(formsOf).some(isPartOfName)) return true;
  const parts = new Set(persons.flatMap((name) => headingKey(name).match(/\p{L}{4,}/gu) ?? []));
  return words.some((word) => [...parts].some((part) => isFormOf(word, part)));
}

/** «Основна» looks like a patronymic. */
const NO_NAME = /^основн/;

function isPartOfName(word: string): boolean {
  if (NO_NAME.test(word)) return false;
  const { isMaleName, isFemaleName, patronymic } = knowWord(word);
  return isMaleName || isFemaleName || patronymic !== null;
}

const CASE_ENDING = /(?:ой|ей|ом|ем|а|я|у|ю|ы|и|е)$/u;

/** The word, and what it may be the case of: «анны» is of «анна». */
function formsOf(word: string): string[] {
  const stem = word.replace(CASE_ENDING, "");
  return stem.length < 3 ? [word] : [word, ...["", "а", "я", "й", "ь"].map((ending) => stem + ending)];
}

const LONGEST_ENDING = 3;

/** The same word in another case: «носовой» of «носова». */
function isFormOf(word: string, part: string): boolean {
  const stem = part.replace(/[аеиоуыэюяйь]$/u, "");
  return word.startsWith(stem) && word.length <= stem.length + LONGEST_ENDING;
}
