/**
 * Whether a text says more of a name than its reduced writing: «Белову Галину» of «Белова Г.». Asked of words that a
 * person types about a minor, before they are kept. A name that is no surname with an initial tells nothing.
 */
export function completesName(text: string, reduced: string): boolean {
  const match = /^(\p{L}[\p{L}-]+)\s+(\p{L})\./u.exec(reduced.normalize("NFC"));
  if (!match) return false;
  const [, surname = "", initial = ""] = match;
  const stem = folded(surname).replace(/[аеиоуыэюяйь]+$/u, "");
  const words = text.normalize("NFC").match(/[\p{L}-]+/gu) ?? [];
  return words.some((word, index) => {
    const isSurname = folded(word).startsWith(stem) && folded(word).length <= stem.length + LONGEST_ENDING;
    return isSurname && [words[index - 1], words[index + 1]].some((beside) => isGivenName(beside, initial));
  });
}

const LONGEST_ENDING = 4;
const SHORTEST_GIVEN_NAME = 3;

/** A word in capitals or with a capital that begins with the initial: «Галины», not «г.» and not «говорит». */
function isGivenName(word: string | undefined, initial: string): boolean {
  if (word === undefined || word.length < SHORTEST_GIVEN_NAME) return false;
  const first = word.charAt(0);
  return first !== first.toLowerCase() && folded(first) === folded(initial);
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll("ё", "е");
}
