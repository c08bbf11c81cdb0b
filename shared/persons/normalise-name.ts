/**
 * Latin letters that stand in Russian words for Cyrillic ones (domain §1.6), with their small forms: a name typed with
 * a Latin «B» may have been put in small letters since.
 */
const LATIN = "abcehkmoptxyuëöüäÿ";
const CYRILLIC = "авсенкмортхуиеоуау";
/** Letters of the peoples' alphabets that registers write with the nearest Russian one. */
const PEOPLES = "ёәөүұўңҥҗҷһҳқғҕіїєґӧӱӓӣӯӑӗӳҫ";
const RUSSIAN = "еаоуууннжчххкггииегоуаиуаеус";

const TO_CYRILLIC: ReadonlyMap<string, string> = new Map(
  [...LATIN].flatMap((letter, index) => {
    const cyrillic = CYRILLIC.charAt(index);
    return [
      [letter, cyrillic],
      [letter.toUpperCase(), cyrillic.toUpperCase()],
    ] as const;
  }),
);
const TO_RUSSIAN: ReadonlyMap<string, string> = new Map(
  [...PEOPLES].map((letter, index) => [letter, RUSSIAN.charAt(index)]),
);

const HAS_CYRILLIC = /\p{Script=Cyrillic}/u;
const HAS_LATIN = /\p{Script=Latin}/u;
const WORD = /[\p{Script=Cyrillic}\p{Script=Latin}]+/gu;
const DASHES = /\s*[-‐‑‒–—−][-‐‑‒–—−\s]*/g;
/** Stress marks and letters that cannot be seen (soft hyphens, joiners), and apostrophes. */
const UNSEEN = /[\p{M}\p{Cf}'’‘ʼ`´]/gu;

/** A name without noise, with initials or whole: most are, and need little more than small letters. */
const PLAIN = /^[А-ЯЁа-яё.]+(?:[ -][А-ЯЁа-яё.]+)*$/;

/**
 * A name without the noise that a reader does not see, its letter case kept: Latin look-alikes repaired, dashes and
 * spaces unified.
 */
export function cleanName(name: string): string {
  if (PLAIN.test(name)) return name;
  return repaired(name.normalize("NFC").replace(UNSEEN, "").normalize("NFC"))
    .replace(DASHES, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * The writing in which names are compared: {@link cleanName} in small letters, ё as е, the peoples' letters as Russian
 * ones, no dots. Doing it twice changes nothing.
 */
export function normaliseName(name: string): string {
  if (PLAIN.test(name)) {
    const small = withoutDots(name.toLowerCase());
    return small.includes(".") ? withoutPoints(small) : small;
  }
  const small = cleanName(cleanName(name).toLowerCase());
  return withoutPoints(Array.from(small, (letter) => TO_RUSSIAN.get(letter) ?? letter).join(""));
}

/** The points of initials are spaces; what they leave beside dashes and at the ends goes. */
function withoutPoints(small: string): string {
  return small
    .replace(/\./g, " ")
    .replace(/\s*-[\s-]*/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/** Most words have no «ё», and are not written anew. */
function withoutDots(small: string): string {
  return small.includes("ё") ? small.replaceAll("ё", "е") : small;
}

/** A mixed word is repaired letter by letter; a Latin one beside Cyrillic ones («Дёмина O.B.») only as a whole. */
function repaired(name: string): string {
  if (!HAS_LATIN.test(name) || !HAS_CYRILLIC.test(name)) return name;
  return name.replace(WORD, (word) => {
    if (!HAS_LATIN.test(word)) return word;
    const letters = [...word];
    const isMixed = HAS_CYRILLIC.test(word);
    if (!isMixed && !letters.every((letter) => TO_CYRILLIC.has(letter))) return word;
    return letters.map((letter) => TO_CYRILLIC.get(letter) ?? letter).join("");
  });
}
