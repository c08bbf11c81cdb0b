/**
 * Whether a text names the person: two words of the name stand in it, in any case ending («приказ о Носовой Анне»).
 * One word alone proves nothing: schools bear people's names, and given names are common.
 */
export function isNamedIn(text: string, name: string): boolean {
  const parts = wordsOf(name).filter((part) => part.length >= SHORTEST_PART);
  const compared = comparedText(text);
  // Most texts hold no part at all: asking for the stems alone spares taking them apart.
  if (parts.filter((part) => compared.includes(stemOf(part))).length < PARTS_THAT_TELL) return false;
  const words = wordsOf(text);
  return parts.filter((part) => words.some((word) => isFormOf(word, part))).length >= PARTS_THAT_TELL;
}

const SHORTEST_PART = 2;
const PARTS_THAT_TELL = 2;
const LONGEST_ENDING = 3;

function comparedText(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/ё/g, "е");
}

function wordsOf(text: string): readonly string[] {
  return comparedText(text).match(/\p{L}+/gu) ?? [];
}

function stemOf(part: string): string {
  return part.length > SHORTEST_PART ? part.replace(/[аеиоуыэюяйь]$/u, "") : part;
}

function isFormOf(word: string, part: string): boolean {
  const stem = stemOf(part);
  return word.startsWith(stem) && word.length <= stem.length + LONGEST_ENDING;
}
