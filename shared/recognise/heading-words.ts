import { distance } from "fastest-levenshtein";
import { headingKey } from "../grid/text.js";

/** Headings are compared word by word, endings and small slips forgiven: «Ф.И.О. наставника» is «фио наставник». */

/** Words that say little by themselves, and what each counts beside a telling word's 1. */
const WEIGHTS = new Map([
  ...["и", "в", "на", "о", "об", "для", "по", "с", "или", "ее", "его"].map((word) => [word, 0.25] as const),
  ...["программы", "программу", "наставничества", "наименование", "название", "наличие", "данные"].map(
    (word) => [word, 0.25] as const,
  ),
  ...["дата", "год", "номер"].map((word) => [word, 0.5] as const),
]);

/** The words of a heading, bracketed notes left out: `["фио", "наставника"]`. */
export function headingWords(heading: string): string[] {
  const withoutNotes = heading.replace(/\([^()]*\)?/g, " ");
  const words = wordsOf(withoutNotes);
  return words.length > 0 ? words : wordsOf(heading);
}

/** The words of a heading's bracketed notes: «Наставник (должность)» has `["должность"]`. */
export function noteWords(heading: string): string[] {
  return [...heading.matchAll(/\(([^()]+)\)?/g)].flatMap(([, note]) => wordsOf(note ?? ""));
}

/** What stands before the first comma or dash; a clause after it only explains: «Класс, в котором учится …». */
export function mainClause(heading: string): string {
  return heading.replace(WHOLE_NAME, "ФИО").split(/,|\s[-–—]\s/)[0] ?? "";
}

const WHOLE_NAME = /фамилия\s*,\s*имя\s*(?:,|и)\s*отчество/iu;

function wordsOf(heading: string): string[] {
  const key = withoutContractions(headingKey(heading.replace(NUMBERING, "")));
  const words = split(key.replace(/(?<=^|\s)(?:фамилия и о|ф и о)(?=\s|$)/, "фио").replace(/^и о(?=\s|$)/, "инициалы"));
  return withoutRequests(withoutFootnotes(joinSpaced(words))).map((word, at, all) => {
    const whole = SHORT_WORDS.get(word);
    return whole === undefined || isBroken(word, whole, all[at + 1] ?? "") ? word : whole;
  });
}

/** «Долж ность», «наставл- яемый»: the word's rest follows, and both are joined later. */
function isBroken(word: string, whole: string, next: string): boolean {
  return next.length > 1 && whole.startsWith(next.slice(0, 2), word.length);
}

/** «Н-к», «наст-ый», «уч-ся», «ф-ма наст-ва»: a word's beginning and its ending, with a hyphen for what is left out. */
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}-])н(?:аст?(?:ав)?)?-(?:н?ик|к)(?:а|у|е|ом|и|ов)?(?![\p{L}-])/gu, "наставника"],
  [/(?<![\p{L}-])н(?:аст?(?:ав)?)?-(?:(?:л?яе)?м)?(?:ый|ого|го|ому|ая|ой|ые|ых)(?![\p{L}-])/gu, "наставляемого"],
  [/(?<![\p{L}-])наст(?:ав)?-(?:во|ва)(?![\p{L}-])/gu, "наставничества"],
  [/(?<![\p{L}-])уч-х?ся(?![\p{L}-])/gu, "учащегося"],
  [/(?<![\p{L}-])обуч-х?ся(?![\p{L}-])/gu, "обучающегося"],
  [/(?<![\p{L}-])ф-м[аы](?![\p{L}-])/gu, "форма"],
  // «Куратор-наставник» is a mentor, and no curator beside one.
  [/(?<![\p{L}-])(?:куратор|координатор|эксперт|психолог|методист|руководитель)\p{L}{0,2}-(?=наставник)/gu, ""],
];

function withoutContractions(key: string): string {
  if (!key.includes("-")) return key;
  return CONTRACTIONS.reduce((text, [pattern, word]) => text.replace(pattern, word), key);
}

/** What a form on the web asks: «Укажите ФИО наставника полностью». */
const REQUEST = /^(?:укажите|введите|впишите|напишите|выберите|полностью|пожалуйста)$/;

function withoutRequests(words: readonly string[]): readonly string[] {
  const asked = words.filter((word) => !REQUEST.test(word));
  return asked.length > 0 ? asked : words;
}

/** Too short to be told by their beginning; «отчёт» begins as «отчество» does. */
const SHORT_WORDS: ReadonlyMap<string, string> = new Map([
  ["кат", "категория"],
  ["отчет", "отчетность"],
  ["фам", "фамилия"],
  ["отч", "отчество"],
  ["долж", "должность"],
  ["рожд", "рождения"],
  ["согл", "согласие"],
  ["наставл", "наставляемого"],
  // The interns of «педагогическая интернатура»; as a beginning the word would be «интернат» and «интернет», too.
  ...["интерн", "интерна", "интерны", "интернов"].map((word) => [word, "стажер"] as const),
]);

/** «1. ФИО наставника», «(2) Класс»; a number alone is no numbering. */
const NUMBERING = /^\s*\(?\d{1,2}\s*(?:[.)]|\s(?=\p{Lu}))\s*(?=\S)/u;

/** «К л а с с» is one word; shorter runs are initials and «п/п». */
function joinSpaced(words: readonly string[]): string[] {
  return words
    .join(" ")
    .replace(/(?<=^|\s)\p{L}(?:\s\p{L}){3,}(?=\s|$)/gu, (run) => run.replace(/\s/g, ""))
    .split(" ")
    .filter((word) => word !== "");
}

/** «Наставник¹» and «Наставник 1» say the same as «Наставник». */
function withoutFootnotes(words: readonly string[]): string[] {
  const bare = words.map((word) => word.replace(/(?<=\p{L})\d{1,2}$/u, ""));
  return bare.length > 1 && /^\d{1,2}$/.test(bare.at(-1) ?? "") ? bare.slice(0, -1) : bare;
}

function split(key: string): string[] {
  return key.split(/[\s/\\()[\]+|→-]+/).filter((word) => word !== "");
}

/** Whether two words are one word in different endings, or with one letter amiss in a long word. */
export function isSameWord(left: string, right: string): boolean {
  if (left === right) return true;
  const shorter = Math.min(left.length, right.length);
  if (shorter < 3) return false;
  const needed = shorter > 6 ? shorter - 2 : Math.max(3, shorter - 1);
  const mayDiffer = shorter > 4 ? 3 : 1;
  const same = commonPrefix(left, right);
  if (same >= needed && Math.abs(left.length - right.length) <= mayDiffer)
    return shorter > 4 || isEnding(left, right, same);
  // «Начла» for «начала»: of a short word only a letter may be left out, since another letter makes another word.
  const mayBeSlip = shorter >= 6 || (shorter === 5 && left.length !== right.length && left[0] === right[0]);
  return mayBeSlip && distance(left, right) <= 1;
}

/** «Тема» and «темы» differ in their endings, «стаж» and «старт» in their stems. */
function isEnding(left: string, right: string, same: number): boolean {
  return [left, right].every((word) => same === word.length || /[аеиоуыэюяйь]/.test(word.charAt(same)));
}

function commonPrefix(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  return length;
}

/** How much two headings say the same, 0 to 1: the share of common words, little words counting little (Dice). */
export function similarity(left: readonly string[], right: readonly string[]): number {
  const rest = [...right];
  let common = 0;
  for (const word of left) {
    const at = rest.findIndex((other) => isSameWord(word, other));
    if (at < 0) continue;
    common += weight(word);
    rest.splice(at, 1);
  }
  const all = sum(left) + sum(right);
  return all === 0 ? 0 : (2 * common) / all;
}

function weight(word: string): number {
  return WEIGHTS.get(word) ?? 1;
}

function sum(words: readonly string[]): number {
  return words.reduce((total, word) => total + weight(word), 0);
}
