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

const LATIN_INITIAL = /(?<![A-Za-z])[ABCEHKMOPTXY](?=\.)/g;

/** The same in a person's name, where a letter with a dot is an initial: «Кравец O.П.» has a Latin O. */
export function repairNameLookalikes(text: string): string {
  const repaired = repairLookalikes(text);
  if (!HAS_LATIN.test(repaired) || !HAS_CYRILLIC.test(repaired)) return repaired;
  return repaired.replace(LATIN_INITIAL, (letter) => TO_CYRILLIC.get(letter) ?? letter);
}

/** Whether a word of the text mixes both alphabets and repairing makes it all Cyrillic. */
export function hasLookalikes(text: string): boolean {
  return repairLookalikes(text) !== text;
}
