import { cleanText, comparedWording } from "../../grid/text.js";
import { headingWords } from "../../recognise/heading-words.js";

/** How words of a list are told apart: as the recogniser would. */
export type KeyOf = (word: string) => string;

export const wordingKey: KeyOf = comparedWording;

export function headingKeyOf(word: string): string {
  return headingWords(word).join(" ");
}

export function plainKey(word: string): string {
  return cleanText(word);
}

/** The list with the added words at its end, each once: adding again changes nothing. */
export function appended(list: readonly string[], added: readonly string[], key: KeyOf): string[] {
  const fresh = new Map(added.map((word) => [key(word), cleanText(word)]));
  return [...list.filter((word) => !fresh.has(key(word))), ...fresh.values()];
}

/** A list of words with the sources of some; what is taken out of the list has no source either. */
export function withoutWords<Entry extends { seen?: Record<string, string> | undefined }>(
  entry: Entry,
  list: readonly string[],
): Entry {
  if (!entry.seen) return entry;
  const kept = new Set(list);
  const { seen, ...rest } = entry;
  const left = Object.entries(seen).filter(([word]) => kept.has(word));
  return (left.length > 0 ? { ...rest, seen: Object.fromEntries(left) } : rest) as Entry;
}
