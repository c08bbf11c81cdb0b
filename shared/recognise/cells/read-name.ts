import { repairNameLookalikes } from "../../grid/lookalikes.js";
import { cleanText } from "../../grid/text.js";
import { NO_REMARKS, type Remark, saysNothing } from "./cell-reading.js";
import { IN_POSTS, isInitial, PATRONYMIC, SMALL_PART, splitAside } from "./split-aside.js";

/** A person in a cell: the name in normal form and what stood beside it («10 класс», «учитель физики»). */
export interface NameReading {
  /** Absent when the cell names nobody. */
  readonly name?: string;
  readonly aside?: string;
  readonly remarks: readonly Remark[];
}

const PLAIN = /^[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)? [А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё]+$/;

const USUAL_ENDINGS = ["овна", "евна", "ович", "евич"];

/** The usual endings come first, since nearly all names have one. */
function hasPatronymicEnding(name: string): boolean {
  for (const ending of USUAL_ENDINGS) if (name.endsWith(ending)) return true;
  return PATRONYMIC.test(name);
}

/** Whether a text is a name and nothing else, written as most names are: three words, a patronymic last. */
export function isPlainName(text: string): boolean {
  return PLAIN.test(text) && hasPatronymicEnding(text);
}

/** Reads one person from a text without list marks (design §5, Names). */
export function readName(raw: string): NameReading {
  if (isPlainName(raw)) return { name: raw, remarks: NO_REMARKS };
  const clean = cleanText(raw);
  if (saysNothing(clean)) return { remarks: NO_REMARKS };
  const { words, aside } = splitAside(repairNameLookalikes(clean));
  if (words.length === 0 || (words.length === 1 && !isLoneSurname(words[0] ?? "", aside)))
    return { remarks: NO_REMARKS };
  const name = inOrder(words).map(writtenPart).join(" ");
  return { name: joinInitials(name), ...(aside === "" ? {} : { aside }), remarks: nameRemarks(raw) };
}

/** One word is somebody only when it stands alone and is no abbreviation («МБОУ», «Форма …»). */
function isLoneSurname(word: string, aside: string): boolean {
  return aside === "" && word.length > 1 && word !== word.toUpperCase();
}

/** Looks whether a text is a person's name: a surname with a given name or initials, and nothing else of weight. */
export function looksLikeName(text: string): boolean {
  if (PLAIN.test(text)) return true;
  const clean = cleanText(text);
  if (saysNothing(clean) || clean.length > 120) return false;
  const { words } = splitAside(repairNameLookalikes(clean));
  if (words.length < 2) return false;
  // Small letters are a name only with a patronymic, and that is how they came to be words.
  if (words.every((word) => word === word.toLowerCase())) return true;
  return (
    words.every((word) => /^\p{Lu}/u.test(word) || SMALL_PART.test(word)) &&
    words.some((word) => /[а-яё]{2}|[А-ЯЁ]{3}/.test(word))
  );
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
    (words.length > 1 && words.some((word) => word.length > 3 && PATRONYMIC.test(word))) || WITH_INITIALS.test(clean)
  );
}

/** Initials go last («О.В. Дёмина»); «Анна Петровна Иванова» becomes surname first. */
function inOrder(words: readonly string[]): string[] {
  const initials = words.filter(isInitial);
  if (initials.length > 0) return [...words.filter((word) => !isInitial(word)), ...initials];
  const [first, second, third] = words;
  if (words.length === 3 && second && third && PATRONYMIC.test(second) && !PATRONYMIC.test(third))
    return [third, first ?? "", second];
  return [...words];
}

function writtenPart(word: string): string {
  if (isInitial(word)) return `${word.charAt(0)}.`;
  if (SMALL_PART.test(word)) return word.toLowerCase();
  return isMiscased(word) ? cased(word) : word;
}

function isMiscased(word: string): boolean {
  return word.length > 1 && (word === word.toUpperCase() || word === word.toLowerCase());
}

function cased(word: string): string {
  return word
    .toLowerCase()
    .replace(/(^|[-‐‑–'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function joinInitials(name: string): string {
  return name.replace(/(\p{Lu}\.) (?=\p{Lu}\.)/gu, "$1");
}

/** What may be put right in a name's spelling, in the order in which it is done. */
export const NAME_FIXES = ["text.lookalike", "text.spacing", "name.case"] as const;

/** Hints for a cell that holds one person or a part of a name; each fix changes only what its hint is about. */
export function nameRemarks(raw: string): Remark[] {
  const remarks: Remark[] = [];
  for (const code of NAME_FIXES) {
    const fixed = fixNameText(code, raw);
    if (fixed !== raw) remarks.push({ code, fix: fixed });
  }
  return remarks;
}

/** The text of a name cell after one kind of fix; the same text when there is nothing to fix. */
export function fixNameText(code: (typeof NAME_FIXES)[number], raw: string): string {
  if (code === "text.lookalike") return repairNameLookalikes(raw);
  if (code === "text.spacing") return cleanText(raw).replace(/(\p{Lu}\.) (?=\p{Lu}(?:\.|$))/gu, "$1");
  return raw.replace(/\p{L}+(?:[-‐‑–'’]\p{L}+)*/gu, (word, at: number) =>
    isShouted(word, raw, at) ? cased(word) : word,
  );
}

const ABBREVIATION = /^(?:МБОУ|МКОУ|МАОУ|СОШ|ООШ|ООО|ОАО|ПАО|ГБОУ|МОУ|ГБПОУ|ИП)$/;

/** A word of a name in all capitals or all small letters; asides («учитель физики») and initials are left alone. */
function isShouted(word: string, raw: string, at: number): boolean {
  if (word.length < 3 || SMALL_PART.test(word) || !isMiscased(word)) return false;
  // A surname or a given name in a cell of its own.
  if (word === raw.trim()) return true;
  const before = raw.slice(0, at);
  // What follows the name after a comma may be an abbreviation of any kind: «КФХ «Айтпаев»».
  if (word === word.toUpperCase()) return !/[,(;]/.test(before) && !ABBREVIATION.test(word) && !IN_POSTS.test(word);
  return (
    !/[,(]/.test(before) && (PATRONYMIC.test(raw.trim()) || PATRONYMIC.test(word)) && !/\p{Lu}/u.test(raw.slice(at))
  );
}
