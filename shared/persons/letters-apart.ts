/**
 * How many typing slips (a letter put in, left out, replaced, or two neighbours swapped) lie between two words; `null`
 * when more than `most`. For a few slips only: the time grows fourfold with each.
 */
export function lettersApart(one: string, other: string, most: number): number | null {
  if (Math.abs(one.length - other.length) > most) return null;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  if (start === one.length && start === other.length) return 0;
  if (most === 0) return null;
  let [end, otherEnd] = [one.length, other.length];
  while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1]) {
    end -= 1;
    otherEnd -= 1;
  }
  return oneAndRest(one.slice(start, end), other.slice(start, otherEnd), most - 1);
}

/** The words begin with different letters (or one of them is empty), so that a slip is there. */
function oneAndRest(one: string, other: string, most: number): number | null {
  const rests = [
    lettersApart(one.slice(1), other, most),
    lettersApart(one, other.slice(1), most),
    lettersApart(one.slice(1), other.slice(1), most),
    isSwapped(one, other) ? lettersApart(one.slice(2), other.slice(2), most) : null,
  ].filter((rest) => rest !== null);
  return rests.length === 0 ? null : 1 + Math.min(...rests);
}

function isSwapped(one: string, other: string): boolean {
  return one.length > 1 && other.length > 1 && one[0] === other[1] && one[1] === other[0];
}
