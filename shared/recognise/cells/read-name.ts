import { repairNameLookalikes } from "../../grid/lookalikes.js";
import { cleanText } from "../../grid/text.js";
import { NO_REMARKS, type Remark, saysNothing } from "./cell-reading.js";
import {
  inNameCase,
  startsName,
  isInitial,
  isLeadingPart,
  isMiscased,
  isPatronymicWord,
  isSmallPart,
} from "./name-words.js";
import { PLAIN } from "./looks-like-name.js";
import { inWrittenOrder } from "./name-order.js";
import { isSure } from "./name-runs.js";
import { splitAside } from "./split-aside.js";
import { splitPersons } from "./split-list.js";
import { joinHyphens } from "./tidy-name.js";

/** A person in a cell: the name in normal form and what stood beside it («10 класс», «учитель физики»). */
export interface NameReading {
  /** Absent when the cell names nobody. */
  readonly name?: string;
  readonly aside?: string;
  readonly remarks: readonly Remark[];
}

const USUAL_ENDINGS = ["овна", "евна", "ович", "евич"];

/** The usual endings come first, since nearly all names have one. */
function hasPatronymicEnding(name: string): boolean {
  for (const ending of USUAL_ENDINGS) if (name.endsWith(ending)) return true;
  return isPatronymicWord(name.slice(name.lastIndexOf(" ") + 1));
}

/** Whether a text is a name and nothing else, written as most names are: three words, a patronymic last. */
export function isPlainName(text: string): boolean {
  return PLAIN.test(text) && hasPatronymicEnding(text) && !hasPatronymicInside(text);
}

/** «Илья Моисеевич Рабинович» ends with a surname. */
function hasPatronymicInside(text: string): boolean {
  const end = text.lastIndexOf(" ");
  for (const ending of USUAL_ENDINGS) if (text.endsWith(ending, end)) return true;
  return false;
}

/** «Дёмина О.В.», «Дёмина О. В.»: next to whole names the most usual, and nothing in it needs thought. */
const WITH_INITIALS = /^[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)? [А-ЯЁ]\. ?[А-ЯЁ]\.$/;

/** Reads one person from a text without list marks (design §5, Names). */
export function readName(raw: string): NameReading {
  if (isPlainName(raw)) return { name: raw, remarks: NO_REMARKS };
  if (WITH_INITIALS.test(raw) && startsName(raw.slice(0, raw.indexOf(" "))))
    return { name: joinInitials(raw), remarks: raw.endsWith(". ", raw.length - 2) ? nameRemarks(raw) : NO_REMARKS };
  const clean = cleanText(raw);
  if (saysNothing(clean)) return { remarks: NO_REMARKS };
  const { words, aside } = splitAside(repairNameLookalikes(clean));
  if (words.length === 0 || (words.length === 1 && !isLoneSurname(words[0] ?? "", aside)))
    return { remarks: NO_REMARKS };
  const name = inWrittenOrder(words).map(writtenPart).join(" ");
  return { name: joinInitials(name), ...(aside === "" ? {} : { aside }), remarks: nameRemarks(raw, words) };
}

/** One word is somebody only when it stands alone and is no abbreviation («МБОУ», «Форма …»). */
function isLoneSurname(word: string, aside: string): boolean {
  return aside === "" && word.length > 1 && word !== word.toUpperCase();
}

function writtenPart(word: string, index: number, words: readonly string[]): string {
  // «О Марина Владимировна» has a surname of one letter.
  if (index === 0 && word.length === 1 && !isInitial(words[1] ?? "О")) return word;
  if (isInitial(word)) return word.endsWith(".") ? word : `${word}.`;
  if (isSmallPart(word)) return word.toLowerCase();
  if (isLeadingPart(word) && word === word.toLowerCase()) return word;
  return isMiscased(word) ? inNameCase(word) : word;
}

function joinInitials(name: string): string {
  return name.replace(/(\p{Lu}\.) (?=\p{Lu}\.)/gu, "$1");
}

/** What may be put right in a name's spelling, in the order in which it is done. */
export const NAME_FIXES = ["text.lookalike", "text.spacing", "name.case"] as const;

/**
 * Hints for a cell that holds one person or a part of a name; each fix changes only what its hint is about. `words` are
 * the name's own, where they are known already: with none in the wrong case nothing is looked for.
 */
export function nameRemarks(raw: string, words?: readonly string[]): Remark[] {
  const remarks: Remark[] = [];
  for (const code of NAME_FIXES) {
    if (code === "name.case" && words && !words.some((word) => isMiscased(word) && !isInitial(word))) continue;
    // A name broken over lines is written so that it fits, and a line's end is a space like any other.
    const onOneLine = code === "text.spacing" ? raw.replace(/\r?\n/g, " ") : raw;
    const fixed = fixNameText(code, raw);
    if (fixed !== onOneLine) remarks.push({ code, fix: fixed });
  }
  return remarks;
}

/** The text of a name cell after one kind of fix; the same text when there is nothing to fix. */
export function fixNameText(code: (typeof NAME_FIXES)[number], raw: string): string {
  if (code === "text.lookalike") return repairNameLookalikes(raw);
  if (code === "text.spacing") return joinHyphens(cleanText(raw)).replace(/(\p{Lu}\.) (?=\p{Lu}(?:\.|$))/gu, "$1");
  return withNamesCased(raw);
}

const WORD = /\p{L}+(?:[-‐‑–'’]\p{L}+)*/gu;

/** Two capitals side by side, or a word that begins small. */
const MAYBE_MISCASED = /\p{Lu}{2}|(?<!\p{L})\p{Ll}|-\p{Ll}/u;

/** Only words of names change: initials, posts («учитель физики») and abbreviations are left alone. */
function withNamesCased(raw: string): string {
  const lone = raw.trim();
  // A surname or a given name in a cell of its own.
  if (lone.length > 2 && isMiscased(lone) && /^\p{L}+(?:[-‐‑–'’]\p{L}+)*$/u.test(lone) && lone === cleanText(raw))
    return isSmallPart(lone) ? raw : raw.replace(lone, inNameCase(lone));
  if (!MAYBE_MISCASED.test(raw)) return raw;
  const words = wordsOfNames(raw);
  if (words.size === 0) return raw;
  return raw.replace(WORD, (word, at: number) => {
    if (word.length === 1)
      return raw[at + 1] === "." && words.has(`${word.toUpperCase()}.`) ? word.toUpperCase() : word;
    if (!words.has(repairNameLookalikes(word)) || !isMiscased(word)) return word;
    if (isSmallPart(word)) return word.toLowerCase();
    return isLeadingPart(word) && word === word.toLowerCase() ? word : inNameCase(word);
  });
}

/** Where several persons stand in one cell, each surely is one; what parts them is told as for lists and pairs. */
const BETWEEN_NAMES = /\s+[-–—−]+>?\s*|\s*[–—−→⇒/|]+\s*|\n/u;

function wordsOfNames(raw: string): ReadonlySet<string> {
  const words = new Set<string>();
  const pieces = repairNameLookalikes(joinHyphens(raw)).split(BETWEEN_NAMES).flatMap(splitPersons);
  for (const piece of pieces.length > 1 ? [raw, ...pieces] : [raw]) {
    const found = splitAside(repairNameLookalikes(cleanText(piece))).words;
    if (pieces.length > 1 && !isSure(found)) continue;
    for (const word of found) for (const part of [word, ...word.split(/[-–]/)]) words.add(part);
  }
  return words;
}
