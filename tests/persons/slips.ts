import type { Random } from "../support/random.js";

const LETTERS = "абвгдежзийклмнопрстуфхцчшщыьэюя";

/** A word with one typing slip: a letter left out, doubled or wrong, put in, or two neighbours swapped. */
export function withSlip(word: string, random: Random): string {
  const at = 1 + random.below(Math.max(word.length - 1, 1));
  const [start, end] = [word.slice(0, at), word.slice(at)];
  const slipped = random.pick([
    start + end.slice(1),
    start + end.charAt(0) + end,
    start + random.pick([...LETTERS]) + end.slice(1),
    start + random.pick([...LETTERS]) + end,
    start + end.charAt(1) + end.charAt(0) + end.slice(2),
  ]);
  return slipped === word || slipped.length < 2 ? withSlip(word, random) : slipped;
}

/** A name with so many slips in words of at least six letters; `null` when none of its words is so long. */
export function nameWithSlips(name: string, count: number, random: Random): string | null {
  const words = name.split(" ");
  const long = words.flatMap((word, index) => (word.length >= 6 ? [index] : []));
  if (long.length === 0) return null;
  for (let slip = 0; slip < count; slip += 1) {
    const at = random.pick(long);
    words[at] = withSlip(words[at] ?? "", random);
  }
  const slipped = words.join(" ");
  return slipped === name ? null : slipped;
}
