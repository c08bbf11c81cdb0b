import { cleanText } from "../../grid/text.js";

/** A name apart from what stands before or after it in its cell: «учитель химии Ивлева О.Ж.», «Рябов Олег, 5А». */

const NAME_WORD = /^\p{L}+(?:['’‐‑–-]\p{L}+)*$/u;
export const PATRONYMIC = /(?:ович|евич|ильич|кузьмич|лукич|фомич|никитич|саввич|овна|евна|ична|оглы|кызы|улы|гызы)$/i;
/** Parts of Turkic patronymics stay in small letters. */
export const SMALL_PART = /^(?:оглы|кызы|улы|гызы|угли|заде)$/i;
const MAX_NAME_WORDS = 4;
const CLOSING = /[)\s]+$/;

/**
 * An earlier surname in brackets: «Иванченко (Петрушина) Олеся Игоревна», «Иванченко Олеся Игоревна (до брака Петрушина)».
 * It is of the name, but the normal form has one surname; «(логопед)» and «(Майма)» are no surnames.
 */
const EARLIER_SURNAME =
  /\s*\((?:(?:урожд[\p{L}.]*|до брака|в девичестве|дев\.|ранее|бывш[\p{L}.]*)\s+)?\p{Lu}\p{Ll}*(?:[оеё]в|[иы]н|[сц]к(?:ий|ой|ая)|[оеё]ва|[иы]на|ко|ук|юк|[иы]х)(?:-\p{Lu}\p{Ll}+)?\)\s*/u;

/** «10А Зуев Ян», «11 кл. Сомова Яна», and no number of a list. */
const CLASS_AHEAD =
  /^\s*(\d{1,2}(?:\s*кл(?:асс|\.)?|(?:\s*-\s*)?(?:\p{L}(?=\s)|\s*[«"]\p{L}[»"])(?:\s*кл(?:асс|\.)?)?))\s+(\p{Lu}\p{Ll}.*)$/u;

/** «Иванова АП» is «Иванова А.П.»; «Учитель ИП» is no name. */
const JOINED_INITIALS = /^(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)\s+(?!ОО|ОУ|ИП|АО|УО|МО)(\p{Lu})(\p{Lu})\.?(?=$|\s)/u;

/** The name's words, initials as one word, and whatever stands before or after them. */
export function splitAside(text: string): { words: string[]; aside: string } {
  const [head = "", ...tail] = text
    .replace(EARLIER_SURNAME, " ")
    .replace(CLASS_AHEAD, (_, grade: string, name: string) => `${name}, ${grade}`)
    .trim()
    .replace(/^[^\p{L}]+/u, "")
    .split(/\s*(?:[,;]|(?<!\d)\()\s*/);
  const tokens = head
    .replace(JOINED_INITIALS, "$1 $2. $3.")
    .replace(/\s*\.\s*/g, ". ")
    .replace(/\s+[-–—]+\s*$/, "")
    .trim()
    .split(/\s+/);
  const start = tokens.findIndex(startsName);
  if (start < 0) return wholeIfCased(tokens, tail);
  let end = start;
  while (end < tokens.length && end - start < MAX_NAME_WORDS && isNamePart(tokens[end] ?? "")) end += 1;
  const around = [...tokens.slice(0, start), ...tokens.slice(end)].join(" ");
  const aside = [around, ...tail]
    .filter((part) => part !== "")
    .join(", ")
    .replace(CLOSING, "");
  return { words: tokens.slice(start, end), aside: cleanText(aside.replace(/^[\s/|–—-]+/u, "")) };
}

/** A name typed all in small letters: «иванова анна петровна», «петров пётр ильич – отчислен». */
function wholeIfCased(all: readonly string[], tail: readonly string[]): { words: string[]; aside: string } {
  const dash = all.findIndex((token) => /^[-–—]$/.test(token));
  const tokens = dash > 0 ? all.slice(0, dash) : all;
  const rest = dash > 0 ? [...all.slice(dash + 1), ...tail] : tail;
  const small = tokens.length >= 2 && tokens.length <= MAX_NAME_WORDS && tokens.every((token) => NAME_WORD.test(token));
  const patronymic = tokens.some((token) => PATRONYMIC.test(token));
  return small && patronymic
    ? { words: [...tokens], aside: rest.join(", ").replace(CLOSING, "") }
    : { words: [], aside: all.concat(tail).join(" ") };
}

function startsName(token: string): boolean {
  return /^\p{Lu}/u.test(token) && ((NAME_WORD.test(token) && !IN_POSTS.test(token)) || isInitial(token));
}

/** «Воспитатель ГПД Рябова О.И.», «зам. директора по УВР Котова А.А.», «МБОУ СОШ № 1»; no surname has no vowels. */
export const IN_POSTS =
  /^(?:М[БКА]?О?Б?ОУ|МБДОУ|МАДОУ|ГБОУ|ГБПОУ|СОШ|ООШ|НОШ|ООО|ОАО|ПАО|ЗАО|ИП|ИЗО|ОБЖ|ОБЗР|УВР|УМР|АХЧ|АХР|ИКТ|ПДО|ОРКСЭ|ОДНКНР|[БВГДЖЗКЛМНПРСТФХЦЧШЩ]{2,5})$/;

function isNamePart(token: string): boolean {
  return startsName(token) || SMALL_PART.test(token);
}

export function isInitial(token: string): boolean {
  return /^\p{Lu}\.?$/u.test(token);
}
