import { compareKnown, type DoubtKind } from "./compare-persons.js";
import { knowName, type KnownName } from "./known-name.js";

/** Two of the given names that may be one person's, by their indices; `one` is less than `other`. */
export interface LikelyDouble {
  readonly one: number;
  readonly other: number;
  readonly why: DoubtKind;
  readonly letters: number;
}

export interface DoublesOptions {
  /**
   * Where the person is known, as a school. Across places only whole names one letter apart are asked about: initials
   * and two letters are coincidences there. All are in one place without it.
   */
  readonly placeOf?: (index: number) => string;
  /** What else is known of two persons (births, a child and a grown-up); `false` when they cannot be one. */
  readonly mayBeOne?: (one: number, other: number) => boolean;
}

/** Members of a block are compared each with each up to this size, and with so many neighbours above it. */
const WINDOW = 24;

/**
 * Finds all that `comparePersons` would ask about, without comparing each with each. Names that share two of three
 * parts, or the beginnings of all three, or a surname and an initial, meet in blocks; in a large block each meets its
 * neighbours by alphabet, read forwards and backwards, so that a slip at either end of a word is met. Takes
 * O(n log n) for n names, and at most 2 × 24 comparisons for each of the blocks of a name.
 */
export function findLikelyDoubles(names: readonly string[], options: DoublesOptions = {}): LikelyDouble[] {
  const known = names.map(knowName);
  const found = new Map<number, LikelyDouble>();
  const meet = (left: number, right: number): void => {
    const [one, other] = left < right ? [left, right] : [right, left];
    const double = judge(one, other, known, options);
    if (double) found.set(one * names.length + other, double);
  };
  for (const block of blocksOf(known, options)) meetInside(block, known, meet);
  return [...found.values()].sort((left, right) => left.one - right.one || left.other - right.other);
}

function judge(
  one: number,
  other: number,
  known: readonly KnownName[],
  { placeOf, mayBeOne }: DoublesOptions,
): LikelyDouble | null {
  const [first, second] = [known[one], known[other]];
  if (!first || !second) return null;
  const { answer, why, letters } = compareKnown(first, second);
  if (answer !== "ask" || why === undefined) return null;
  if (placeOf && placeOf(one) !== placeOf(other) && !isTellingAcrossPlaces(first, second, why, letters)) return null;
  return mayBeOne?.(one, other) === false ? null : { one, other, why, letters };
}

function isTellingAcrossPlaces(one: KnownName, other: KnownName, why: DoubtKind, letters: number): boolean {
  const areWhole = one.patronymicExtent === "whole" && other.patronymicExtent === "whole";
  return why === "letters" && letters === 1 && areWhole;
}

function blocksOf(known: readonly KnownName[], { placeOf }: DoublesOptions): Iterable<number[]> {
  const blocks = new Map<string, number[]>();
  const alone = new Set(known.flatMap(({ given, surnames }) => (given === "" ? surnames : [])));
  for (const [index, name] of known.entries()) {
    for (const key of keysOf(name, placeOf?.(index) ?? "", alone)) {
      const block = blocks.get(key);
      if (block) block.push(index);
      else blocks.set(key, [index]);
    }
  }
  return blocks.values();
}

/**
 * A name is in few blocks, whatever it is: two parts of three, the beginnings, the ends, each surname with an initial.
 * `alone` are the surnames that somewhere stand without a given name: only they are asked about by the surname.
 */
function keysOf(name: KnownName, place: string, alone: ReadonlySet<string>): string[] {
  const { surname, surnames, given, patronymic, patronymicExtent } = name;
  const keys = [
    `beginnings ${surname.slice(0, 3)} ${given.slice(0, 2)} ${patronymic.slice(0, 2)}`,
    `ends ${surname.slice(-4)} ${given.slice(-3)} ${patronymic.slice(-5)}`,
  ];
  for (const one of surnames) {
    if (given !== "") keys.push(`initial ${place} ${one} ${given.charAt(0)}`);
    if (alone.has(one)) keys.push(`alone ${place} ${one}`);
  }
  if (patronymicExtent !== "initial") keys.push(`names ${given} ${patronymic}`, `father ${surname} ${patronymic}`);
  if (patronymicExtent === "whole") keys.push(`child ${surname.charAt(0)} ${given.charAt(0)} ${patronymic}`);
  return keys;
}

function meetInside(block: number[], known: readonly KnownName[], meet: (one: number, other: number) => void): void {
  if (block.length <= WINDOW) return meetNeighbours(block, meet);
  const forwards = (index: number): string => known[index]?.text ?? "";
  const backwards = (index: number): string => [...forwards(index)].reverse().join("");
  for (const order of [forwards, backwards]) {
    const keys = new Map(block.map((index) => [index, order(index)]));
    const textOf = (index: number): string => keys.get(index) ?? "";
    meetNeighbours(
      [...block].sort((one, other) => (textOf(one) < textOf(other) ? -1 : 1)),
      meet,
    );
  }
}

function meetNeighbours(order: readonly number[], meet: (one: number, other: number) => void): void {
  for (const [place, one] of order.entries())
    for (const other of order.slice(place + 1, place + 1 + WINDOW)) meet(one, other);
}
