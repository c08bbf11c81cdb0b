import type { Dictionary } from "../dictionary/schema.js";
import { repairLookalikes } from "../grid/lookalikes.js";
import { remembering } from "../grid/remembering.js";

/**
 * The first word of the text that must not leave the school, as it stands there, or `null`.
 *
 * Whole words only: an abbreviation in capitals exactly («ПДн» and «сопровождение» are no hits), any other word in
 * either case and with any case ending («инвалид» finds «инвалида»). Letters that only look Cyrillic, soft hyphens and
 * zero-width characters hide nothing.
 */
export function findSensitiveWord(text: string, dictionary: Dictionary): string | null {
  let find = finders.get(dictionary);
  if (!find) finders.set(dictionary, (find = finderOf(dictionary)));
  return find(text);
}

type Finder = (text: string) => string | null;

const finders = new WeakMap<Dictionary, Finder>();

/** Posts, orders and programmes come again and again. */
function finderOf(dictionary: Dictionary): Finder {
  const patterns = patternsOf(dictionary);
  return remembering((text) => firstMatch(text, patterns));
}

function firstMatch(text: string, patterns: readonly RegExp[]): string | null {
  const seen = text.normalize("NFC").replace(INVISIBLE, "");
  const folded = comparable(seen);
  let first: { index: number; length: number } | null = null;
  for (const pattern of patterns) {
    const match = pattern.exec(folded);
    if (match && (first === null || match.index < first.index)) first = { index: match.index, length: match[0].length };
  }
  return first === null ? null : seen.slice(first.index, first.index + first.length);
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;

function patternsOf(dictionary: Dictionary): readonly RegExp[] {
  const abbreviations = dictionary.sensitiveWords.filter((entry) => entry.abbreviation);
  const words = dictionary.sensitiveWords.filter((entry) => !entry.abbreviation);
  const patterns: RegExp[] = [];
  if (abbreviations.length > 0)
    patterns.push(
      wholeWords(
        abbreviations.map((entry) => literal(entry.word)),
        "u",
      ),
    );
  if (words.length > 0)
    patterns.push(
      wholeWords(
        words.map((entry) => inflected(entry.word)),
        "iu",
      ),
    );
  return patterns;
}

/** One letter for one letter, so that a place in the compared text is the same place in the text. */
function comparable(text: string): string {
  return repairLookalikes(text).replace(/ё/g, "е").replace(/Ё/g, "Е");
}

function wholeWords(alternatives: readonly string[], flags: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives.join("|")})(?!\\p{L})`, flags);
}

function literal(word: string): string {
  return comparable(word.normalize("NFC").trim())
    .replace(/[\\^$.*+?()[\]{}|]/g, (sign) => `\\${sign}`)
    .replace(/\s+/g, "\\s+");
}

const NOUN_ENDINGS = "а|я|у|ю|о|е|и|ы|ь|й|ой|ей|ом|ем|ам|ям|ах|ях|ов|ев|ами|ями|ью";
const ADJECTIVE_ENDINGS = "ый|ий|ого|его|ому|ему|ым|им|ая|яя|ую|юю|ое|ее|ые|ие|ых|их|ыми|ими";
const LAST_ENDING = /(?:[ыио]й|[ая]я|[ое]е|[аеиоуыэюяйь])$/iu;
const SHORTEST_INFLECTED = 4;

/** Each word of the entry without its own ending, then any ending of a noun or an adjective, or none. */
function inflected(entry: string): string {
  const words = entry.trim().split(/\s+/);
  const patterns = words.map((word) =>
    word.length < SHORTEST_INFLECTED
      ? literal(word)
      : `${literal(word.replace(LAST_ENDING, ""))}(?:${NOUN_ENDINGS}|${ADJECTIVE_ENDINGS})?`,
  );
  return patterns.join("\\s+");
}
