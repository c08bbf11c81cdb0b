import { orderWords } from "../../persons/order-words.js";
import { normaliseName } from "../../persons/normalise-name.js";
import { isInitial, isLeadingPart, isPatronymicWord, isSmallPart } from "./name-words.js";

/** The words of a name surname first, initials last: «О.В. Дёмина», «Анна Петровна Иванова», «Мария И. Иванова». */
export function inWrittenOrder(words: readonly string[]): string[] {
  const initials = words.filter(isInitial);
  const names = withParticles(words.filter((word) => !isInitial(word)));
  if (names.length < 2 || initials.length > 1) return [...names.flat(), ...initials];
  const last = names.at(-1)?.at(-1) ?? "";
  const isLast = isPatronymicWord(names.at(-1)?.join(" ") ?? "") && !isPatronymicWord(names.at(-2)?.join(" ") ?? "");
  const isTold = isLast || names.some((name) => isPatronymicWord(name.join(" ")));
  if (initials.length === 0 && (names.length < 3 || isLast || !isTold || last === "")) return [...words];
  const { surname, given, patronymic } = orderWords(names.map((name) => normaliseName(name.join(" "))));
  // «О Марина Владимировна»: the letter without a dot is a surname, since the rest is whole.
  const isOwnSurname = surname.length === 0 && patronymic.length > 0 && initials.some((one) => !one.endsWith("."));
  if (isOwnSurname) return [...initials, ...names.flat()];
  const at = (places: readonly number[]): string[] => places.flatMap((place) => names[place] ?? []);
  return given.length === 0 || patronymic.length === 0
    ? [...at(surname), ...at(given), ...initials, ...at(patronymic)]
    : [...at(surname), ...at(given), ...at(patronymic), ...initials];
}

/** «Али оглы», «фон Вольф» as one name each. */
function withParticles(words: readonly string[]): string[][] {
  const names: string[][] = [];
  let isLed = false;
  for (const word of words) {
    const before = names.at(-1);
    if (before && (isLed || isSmallPart(word))) before.push(word);
    else names.push([word]);
    isLed = isLeadingPart(word) && word === word.toLowerCase();
  }
  return names;
}
