/** A text cut into what two values share and what tells them apart, word by word from both ends. */
export interface DifferingParts {
  readonly before: string;
  readonly differing: string;
  readonly after: string;
}

/** Both texts cut so: «Приказ № 7» and «Приказ № 8» share «Приказ № », and differ in «7» and «8». */
export function differingParts(one: string, other: string): readonly [DifferingParts, DifferingParts] {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  const least = Math.min(left.length, right.length);
  let start = 0;
  while (start < least && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < least - start && left[left.length - 1 - end] === right[right.length - 1 - end]) end += 1;
  return [cut(left, start, end), cut(right, start, end)];
}

/** Words and what stands between them. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu) ?? [];
}

function cut(words: readonly string[], start: number, end: number): DifferingParts {
  const stop = words.length - end;
  return {
    before: words.slice(0, start).join(""),
    differing: words.slice(start, stop).join(""),
    after: words.slice(stop).join(""),
  };
}
