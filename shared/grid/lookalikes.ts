/** Latin letters that look like Cyrillic ones, as they slip into Russian words (domain §1.6). */
const LATIN = "ABCEHKMOPTXYaceopxyukmt";
const CYRILLIC = "АВСЕНКМОРТХУасеорхуикмт";
const TO_CYRILLIC = new Map([...LATIN].map((letter, index) => [letter, CYRILLIC.charAt(index)]));

const MIXED_WORD = /[\p{Script=Cyrillic}A-Za-z]+/gu;
const HAS_LATIN = /[A-Za-z]/;
const HAS_CYRILLIC = /\p{Script=Cyrillic}/u;

/** Puts Cyrillic letters for Latin look-alikes in words that also have Cyrillic ones; other words stay as they are. */
export function repairLookalikes(text: string): string {
  if (!HAS_LATIN.test(text) || !HAS_CYRILLIC.test(text)) return text;
  return text.replace(MIXED_WORD, (word) => {
    if (!HAS_LATIN.test(word) || !HAS_CYRILLIC.test(word)) return word;
    return [...word].map((letter) => TO_CYRILLIC.get(letter) ?? letter).join("");
  });
}

/** An initial, or a word of so many letters all of which have a Cyrillic twin: «COPOKA Иван». */
const LATIN_OF_NAME =
  /(?<![A-Za-z\d])(?:[ABCEHKMOPTXY](?=\.|[\s,;)]|$)|[ABCEHKMOPTXY][ABCEHKMOPTXYaceopxy]{3,})(?![A-Za-z\d@])/g;
/** A zero or a three typed for a letter: «Иван0ва», «Кирги3ова». */
const DIGIT_IN_WORD = /(?<=[А-Яа-яЁё])[03](?=[А-Яа-яЁё])/g;

/** The same in a person's name, where a letter with a dot is an initial: «Кравец O.П.» has a Latin O. */
export function repairNameLookalikes(text: string): string {
  const repaired = repairLookalikes(text).replace(DIGIT_IN_WORD, digitAsLetter);
  if (!HAS_LATIN.test(repaired) || !HAS_CYRILLIC.test(repaired)) return repaired;
  return repaired.replace(LATIN_OF_NAME, (word) =>
    [...word].map((letter) => TO_CYRILLIC.get(letter) ?? letter).join(""),
  );
}

function digitAsLetter(digit: string, at: number, text: string): string {
  const letter = digit === "0" ? "о" : "з";
  return /[А-ЯЁ]/.test(text.charAt(at + 1)) ? letter.toUpperCase() : letter;
}

/** Whether a word of the text mixes both alphabets and repairing makes it all Cyrillic. */
export function hasLookalikes(text: string): boolean {
  return repairLookalikes(text) !== text;
}
