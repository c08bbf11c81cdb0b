/**
 * How many typing slips (a letter put in, left out, replaced, or two neighbours swapped) lie between two words; `null`
 * when more than `most`. For a few slips only: the time grows fourfold with each.
 */
export function lettersApart(one: string, other: string, most: number): number | null {
  const slips = slipsBetween(one, 0, one.length, other, 0, other.length, most);
  return slips > most ? null : slips;
}

/** {@link lettersApart} of two parts of words, `Infinity` for more; by places, since cut words would be garbage. */
function slipsBetween(
  one: string,
  oneFrom: number,
  oneTo: number,
  other: string,
  otherFrom: number,
  otherTo: number,
  most: number,
): number {
  let from = oneFrom;
  let to = oneTo;
  let start = otherFrom;
  let end = otherTo;
  if (Math.abs(to - from - end + start) > most) return Infinity;
  while (from < to && start < end && one.charCodeAt(from) === other.charCodeAt(start)) {
    from += 1;
    start += 1;
  }
  while (from < to && start < end && one.charCodeAt(to - 1) === other.charCodeAt(end - 1)) {
    to -= 1;
    end -= 1;
  }
  const length = to - from;
  const otherLength = end - start;
  if (length === 0 && otherLength === 0) return 0;
  if (most === 0) return Infinity;
  const isSwapped = length > 1 && otherLength > 1 && one[from] === other[start + 1] && one[from + 1] === other[start];
  if (most === 1) {
    const isOne = (length <= 1 && otherLength <= 1) || (isSwapped && length === 2 && otherLength === 2);
    return isOne ? 1 : Infinity;
  }
  // The words begin with different letters (or one of them is empty), so that a slip is there.
  const next = Math.min(from + 1, to);
  const otherNext = Math.min(start + 1, end);
  return (
    1 +
    Math.min(
      slipsBetween(one, next, to, other, start, end, most - 1),
      slipsBetween(one, from, to, other, otherNext, end, most - 1),
      slipsBetween(one, next, to, other, otherNext, end, most - 1),
      isSwapped ? slipsBetween(one, from + 2, to, other, start + 2, end, most - 1) : Infinity,
    )
  );
}

/**
 * The word's letters as bits, for {@link areFarApart}; letters that share a bit only make words look more alike than
 * they are.
 */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index += 1) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
}

/**
 * Whether more than so many slips lie between two words, by their {@link lettersOf} alone: a slip makes at most two
 * letters that only one of the words has. Most words are told apart by it, and for next to nothing.
 */
export function areFarApart(one: number, other: number, most: number): boolean {
  return bitsOf(one ^ other) > 2 * most;
}

/** How many bits a number has: those of pairs, of fours and of bytes are summed up side by side. */
function bitsOf(number: number): number {
  const pairs = number - ((number >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
