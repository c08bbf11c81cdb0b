import { isGivenName } from "../../persons/given-names.js";
import { normaliseName } from "../../persons/normalise-name.js";
import {
  beginsPost,
  isInitial,
  isLeadingPart,
  isPatronymicWord,
  isSmallName,
  isSmallPart,
  looksLikeSmallSurname,
  startsName,
} from "./name-words.js";

export const MAX_NAME_WORDS = 4;

/** Where words stand that are of one name: from a place up to another. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** The first words that surely are a name, if what stands before them can be a post; else the first in capitals. */
export function nameIn(tokens: readonly string[]): Run | null {
  const runs = runsOf(tokens);
  const [first] = runs;
  if (!first) return null;
  if (first.start > 0 || runs.length === 1 || isSure(tokens.slice(first.start, first.end)))
    return runs.find((run) => isSure(tokens.slice(run.start, run.end))) ?? first;
  const sure = runs.find((run) => isSure(tokens.slice(run.start, run.end)));
  return sure && beginsPost(tokens[0] ?? "") ? sure : first;
}

/** Where words of names stand side by side. */
function runsOf(tokens: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (let start = 0; start < tokens.length; start += 1) {
    const from = nameStartsAt(tokens, start);
    if (from < 0) continue;
    const end = nameEnd(tokens, start);
    runs.push({ start: afterAbbreviation(tokens, start, end), end });
    start = end;
  }
  return runs;
}

/** The place of the name's first capital letter; -1 where no name starts. */
function nameStartsAt(tokens: readonly string[], place: number): number {
  let at = place;
  while (isLeadingPart(tokens[at] ?? "")) at += 1;
  const token = tokens[at] ?? "";
  if (startsName(token)) return at;
  // «иванова Анна Петровна», «иванова А.П.»: the surname alone was left small.
  const next = tokens[at + 1] ?? "";
  return looksLikeSmallSurname(token) && startsName(next) && isSurnameWanted(tokens.slice(at + 1)) ? at : -1;
}

function isSurnameWanted([first = "", second = ""]: readonly string[]): boolean {
  return isInitial(first) || (isGivenName(normaliseName(first)) && !looksLikeSurname(second));
}

function looksLikeSurname(token: string): boolean {
  return startsName(token) && !isInitial(token) && !isPatronymicWord(token);
}

function nameEnd(tokens: readonly string[], start: number): number {
  let end = start;
  let words = 0;
  for (; end < tokens.length; end += 1) {
    const token = tokens[end] ?? "";
    if (isSmallPart(token) && end > start) continue;
    const isLeading = isLeadingPart(token) && startsName(tokens[end + 1] ?? "");
    if (isLeading || (end === start && isLeadingPart(token))) continue;
    if (end > start && !startsName(token) && !isSmallName(token)) break;
    if (words === MAX_NAME_WORDS) break;
    words += 1;
  }
  return end;
}

/** «зам. по УР Котова А.А.»: capitals before a name in ordinary letters are of the post. */
function afterAbbreviation(tokens: readonly string[], start: number, end: number): number {
  const [first = "", second = ""] = tokens.slice(start, end);
  const isShort = start > 0 && /^\p{Lu}{2,4}$/u.test(first) && /^\p{Lu}\p{Ll}/u.test(second);
  return isShort ? start + 1 : start;
}

/** Whether words are a name beyond doubt: with an initial, a patronymic or a known given name. */
export function isSure(words: readonly string[]): boolean {
  if (words.length < 2) return false;
  const whole = words.filter((word) => !isInitial(word));
  if (whole.length === 0) return false;
  return words.some((word) => isInitial(word) || isPatronymicWord(word) || isGivenName(normaliseName(word)));
}
