/** A name to be looked for in texts: its words, taken apart once for all of them. */
export interface SoughtName {
  readonly stems: readonly string[];
}

export function soughtName(name: string): SoughtName {
  return {
    stems: wordsOf(comparedText(name))
      .filter((part) => part.length >= SHORTEST_PART)
      .map(stemOf),
  };
}

/**
 * Whether a text names one of the persons: two words of the name stand in it, in any case ending («приказ о Носовой
 * Анне»). One word alone proves nothing: schools bear people's names, and given names are common.
 */
export function isAnyNamedIn(text: string, names: readonly SoughtName[]): boolean {
  if (names.length === 0) return false;
  const compared = comparedText(text);
  return names.some((name) => isNamedIn(compared, name));
}

function isNamedIn(compared: string, { stems }: SoughtName): boolean {
  // Most texts hold no part at all: asking for the stems alone spares taking them apart.
  let seen = 0;
  for (const stem of stems) if (compared.includes(stem)) seen += 1;
  if (seen < PARTS_THAT_TELL) return false;
  const words = wordsOf(compared);
  return stems.filter((stem) => words.some((word) => isFormOf(word, stem))).length >= PARTS_THAT_TELL;
}

const SHORTEST_PART = 2;
const PARTS_THAT_TELL = 2;
const LONGEST_ENDING = 3;

function comparedText(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/ё/g, "е");
}

function wordsOf(compared: string): readonly string[] {
  return compared.match(/\p{L}+/gu) ?? [];
}

function stemOf(part: string): string {
  return part.length > SHORTEST_PART ? part.replace(/[аеиоуыэюяйь]$/u, "") : part;
}

function isFormOf(word: string, stem: string): boolean {
  return word.startsWith(stem) && word.length <= stem.length + LONGEST_ENDING;
}
