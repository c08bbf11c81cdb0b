import { comparedWording } from "../../grid/text.js";
import { lettersApart } from "../../persons/letters-apart.js";

/** Of shorter wordings a letter makes another word. */
const SHORTEST = 10;

/**
 * What a wording with one letter amiss means («учитль – учитель»), or `null`: nothing is near, or two things are. A slash, a
 * plus or a space between two words is as good as a dash.
 */
export function nearWording<Meaning>(text: string, wordings: ReadonlyMap<string, Meaning>): Meaning | null {
  const compared = withDash(comparedWording(text));
  if (compared.length < SHORTEST) return null;
  const found = new Set<Meaning>();
  for (const [wording, meaning] of wordings)
    if (wording.length >= SHORTEST && lettersApart(compared, wording, 1) !== null) found.add(meaning);
  const [only = null] = found;
  return found.size === 1 ? only : null;
}

/** «ученик/ученик», «ученик + ученик», «ученик ученик» */
function withDash(compared: string): string {
  return compared.replace(/^(\p{L}+)\s*(?:[/+→>]+\s*|\s)(\p{L}+)$/u, "$1–$2");
}
