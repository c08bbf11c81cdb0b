import { isGivenName } from "./given-names.js";
import { readPatronymic } from "./patronymic.js";

/** Which words of a name are what, by their places. */
export interface WordOrder {
  readonly surname: readonly number[];
  readonly given: readonly number[];
  readonly patronymic: readonly number[];
}

const SURNAME_ENDING =
  /(?:[оеё]в|[иы]н|[оеё]ва|[иы]на|[сц]кий|[сц]кой|[сц]кая|енко|чук|щук|юк|[иы]х|дзе|швили|янц?|иди|ман|ко|заде|зода|оол)$/;

/** Endings that no given name has, so that they tell even beside a name that is not on the lists: «Бэрхан Носова». */
const SURE_ENDING = /..(?:[ое]ва?|[сц]кая|[сц]кий|енко|дзе|швили)$/;

function looksLikeSurname(word: string): boolean {
  return word.length > 3 && SURNAME_ENDING.test(word) && !isGivenName(word);
}

function isPatronymic(word: string): boolean {
  return readPatronymic(word) !== null;
}

/**
 * Tells surname, given name and patronymic by endings and by known given names; words are in the writing for
 * comparing, none of them an initial. What cannot be told stands surname first, as registers are written.
 */
export function orderWords(words: readonly string[]): WordOrder {
  if (words.length <= 1) return places([0], [], []);
  if (words.length === 2) return orderOfTwo(words[0] ?? "", words[1] ?? "");
  if (words.length === 3) return orderOfThree(words[0] ?? "", words[1] ?? "", words[2] ?? "");
  return orderOfMany(words);
}

function orderOfTwo(first: string, second: string): WordOrder {
  if (isPatronymic(second) && !isPatronymic(first)) {
    if (looksLikeSurname(first)) return places([0], [], [1]);
    // «Анна Абрамович» has a surname: a woman's patronymic ends otherwise.
    const isSurname = isGivenName(first, "female") && readPatronymic(second)?.sex === "male";
    return isSurname ? places([1], [0], []) : places([], [0], [1]);
  }
  return isGivenFirst(first, second) ? places([1], [0], []) : places([0], [1], []);
}

/** Of two given names the first is the surname, as in «Роман Анна», unless it is a woman's: «Анна Роман». */
function isGivenFirst(first: string, second: string): boolean {
  if (!isGivenName(first)) return SURE_ENDING.test(second) && !SURE_ENDING.test(first) && !isGivenName(second);
  if (!isGivenName(second)) return true;
  return isGivenName(first, "female") && !isGivenName(second, "female");
}

function orderOfThree(first: string, second: string, third: string): WordOrder {
  if (isPatronymic(second)) {
    const isTurned = !isPatronymic(third) && isGivenName(third) && !isGivenName(first);
    return isTurned ? places([0], [2], [1]) : places([2], [0], [1]);
  }
  if (isPatronymic(third)) {
    const isSurnameInside = isGivenName(first) && looksLikeSurname(second);
    return isSurnameInside ? places([1], [0], [2]) : places([0], [1], [2]);
  }
  if (isGivenName(first) && looksLikeSurname(third))
    return isGivenName(second) ? places([2], [0, 1], []) : places([2], [0], [1]);
  if (looksLikeSurname(first) && looksLikeSurname(second) && isGivenName(third)) return places([0, 1], [2], []);
  return places([0], [1], [2]);
}

/** Double names written apart: «Иванова Петрова Анна Сергеевна», «Иванова Анна Мария Сергеевна». */
function orderOfMany(words: readonly string[]): WordOrder {
  const last = words.length - 1;
  const at = words.findIndex((word, index) => index > 0 && isPatronymic(word));
  const rest = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
  if (at === last) {
    const hasTwoGiven = isGivenName(words[last - 2] ?? "") && !looksLikeSurname(words[last - 2] ?? "");
    return hasTwoGiven
      ? places(rest(0, last - 3), [last - 2, last - 1], [last])
      : places(rest(0, last - 2), [last - 1], [last]);
  }
  if (at === 1) return places(rest(2, last), [0], [1]);
  const isGivenAhead = isGivenName(words[0] ?? "");
  if (at === 2 && isGivenAhead) return places(rest(3, last), [0, 1], [2]);
  // What follows a whole name is not known; it stays, so that nothing is called the same without it.
  return places([0], [1], rest(2, last));
}

function places(surname: number[], given: number[], patronymic: number[]): WordOrder {
  return { surname, given, patronymic };
}
