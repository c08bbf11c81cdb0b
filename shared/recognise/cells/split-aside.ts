import { isGivenName } from "../../persons/given-names.js";
import { normaliseName } from "../../persons/normalise-name.js";
import { cleanText } from "../../grid/text.js";
import {
  isInitial,
  isLeadingPart,
  isNameWord,
  isPatronymicWord,
  isPost,
  isSmallPart,
  looksLikeSmallSurname,
} from "./name-words.js";
import { isSure, MAX_NAME_WORDS, nameIn, type Run } from "./name-runs.js";
import { tidyName } from "./tidy-name.js";

/** A name apart from what stands before or after it in its cell: «учитель химии Ивлева О.Ж.», «Рябов Олег, 5А». */
export interface SplitAside {
  /** The name's words, an initial being one of them. */
  readonly words: readonly string[];
  /** Whatever stands before or after them. */
  readonly aside: string;
}

const CLOSING = /[)\s]+$/;
const DASH = /^[-–—]$/;

/** The name's words, initials as one word, and whatever stands before or after them. */
export function splitAside(text: string): SplitAside {
  const pieces = tidyName(text).split(/\s*(?:[,;]|(?<!\d)\()\s*/);
  const tokens = pieces.map(tokensOf);
  const [head = [], ...tail] = tokens;
  const own = nameIn(head);
  if (own) return around(head, own, tail);
  const small = smallName(head, pieces.slice(1));
  if (small) return small;
  // «МБОУ СОШ № 3, Петрова Анна Андреевна»: the name may stand last, when it surely is one.
  for (const [index, piece] of tokens.entries()) {
    const name = index > 0 ? nameIn(piece) : null;
    if (name && isSure(piece.slice(name.start, name.end)))
      return around(piece, name, [...tokens.slice(0, index), ...tokens.slice(index + 1)]);
  }
  return { words: [], aside: pieces.join(" ").trim() };
}

function around(tokens: readonly string[], { start, end }: Run, others: readonly (readonly string[])[]): SplitAside {
  const beside = [...tokens.slice(0, start), ...tokens.slice(end)];
  const pieces = [beside, ...others].map((piece) => piece.filter((token) => !/^ФИО:?$/i.test(token)).map(withoutColon));
  const aside = pieces
    .map((piece) => piece.join(" ").replace(/^[\s/|–—-]+/u, ""))
    .filter((piece) => piece !== "")
    .join(", ");
  return { words: tokens.slice(start, end), aside: cleanText(aside.replace(CLOSING, "")) };
}

function withoutColon(token: string): string {
  return token.endsWith(":") && isPost(token) ? token.slice(0, -1) : token;
}

/** «иванова а.п.» */
const SMALL_INITIALS = /^(\p{Ll}{3,}(?:-\p{Ll}+)?)\s+(\p{Ll})\.\s*(?:(\p{Ll})\.?)?$/u;

/** A name typed all in small letters: «иванова анна петровна», «петров пётр ильич – отчислен», «иванова а.п.». */
function smallName(all: readonly string[], tail: readonly string[]): SplitAside | null {
  const dash = all.findIndex((token) => DASH.test(token));
  const tokens = dash > 0 ? all.slice(0, dash) : all;
  const aside = [...(dash > 0 ? all.slice(dash + 1) : []), ...tail].join(", ").replace(CLOSING, "");
  const [, surname, ...initials] = SMALL_INITIALS.exec(tokens.join(" ")) ?? [];
  if (surname !== undefined && looksLikeSmallSurname(surname))
    return { words: [surname, ...initials.filter(Boolean).map((letter) => `${letter.toUpperCase()}.`)], aside };
  const count = tokens.filter((token) => !isSmallPart(token) && !isLeadingPart(token)).length;
  if (count < 2 || count > MAX_NAME_WORDS || !tokens.every(isNameWord)) return null;
  return tokens.some(isPatronymicWord) || isTwoNames(tokens) ? { words: [...tokens], aside } : null;
}

function isTwoNames(tokens: readonly string[]): boolean {
  const given = tokens.findIndex((token) => isGivenName(normaliseName(token)));
  return tokens.length === 2 && given >= 0 && looksLikeSmallSurname(tokens[1 - given] ?? "");
}

const LOOSE_DASH = /(?<=\p{Ll}{3})[-–—]\s+|\s+[-–—](?=\p{Ll})|(?<=вна|вич|чна|ьич)[–—-](?=\p{Ll})/gu;
/** A footnote's mark, a full stop, a closing quote behind a word. */
const MARKED_WORD = /^(\p{Lu}\p{Ll}{2,}(?:-\p{L}+)?|\p{Lu}{4,})[*.?!"»”'’`\d]+$/u;

function tokensOf(piece: string): string[] {
  return piece
    .replace(/(?<![\p{L}\d])(\p{Lu}|Дж)\s*\.\s*/gu, "$1. ")
    .replace(/(?<=[а-яё]{3})\s*\.\s*(?=\p{L})/gu, ". ")
    .replace(/(?<=\p{Ll})\/(?=\d)/gu, " / ")
    .replace(LOOSE_DASH, " – ")
    .replace(/\s+[-–—]+\s*$/, "")
    .trim()
    .split(/\s+/)
    .map((token, index, { length }) => withoutMark(token, index === length - 1))
    .filter((token) => token !== "");
}

/** A full stop ends a name only at the end: «Зам. директора». */
function withoutMark(token: string, isLast: boolean): string {
  return isInitial(token) || (token.endsWith(".") && !isLast) ? token : token.replace(MARKED_WORD, "$1");
}
