import { compareKnown, type DoubtKind, MOST_DOUBTS } from "./compare-persons.js";
import { knowName, type KnownName } from "./known-name.js";
import { areFarApart } from "./letters-apart.js";
import { type Alphabets, eachBlock } from "./name-blocks.js";

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
  return findDoublesAmong(names.map(knowName), options);
}

/** {@link findLikelyDoubles} on parsed names. */
export function findDoublesAmong(known: readonly KnownName[], options: DoublesOptions = {}): LikelyDouble[] {
  const found = new Map<number, LikelyDouble>();
  const areFar = farSurnames(known);
  const meet = (left: number, right: number): void => {
    if (areFar(left, right)) return;
    const double = left < right ? judge(left, right, known, options) : judge(right, left, known, options);
    if (double) found.set(double.one * known.length + double.other, double);
  };
  const placeOf = options.placeOf ?? (() => "");
  eachBlock(known, placeOf, (members, alphabets) => {
    meetInside(members, alphabets, meet);
  });
  return [...found.values()].sort((left, right) => left.one - right.one || left.other - right.other);
}

/**
 * Tells by a few numbers that two surnames are too far apart to be one, as nearly all that meet are: names are looked
 * at only where it cannot tell, since most of the time goes here.
 */
function farSurnames(known: readonly KnownName[]): (one: number, other: number) => boolean {
  const letters = Int32Array.from(known, ({ surnameLetters }) => surnameLetters);
  const lengths = Int32Array.from(known, ({ surname }) => surname.length);
  return (one, other) => {
    const left = letters[one] ?? 0;
    const right = letters[other] ?? 0;
    if (left === right || left === 0 || right === 0) return false;
    const longer = (lengths[one] ?? 0) - (lengths[other] ?? 0);
    return longer > MOST_DOUBTS || longer < -MOST_DOUBTS || areFarApart(left, right, MOST_DOUBTS);
  };
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
  if (answer !== "ask" || why === undefined) return null; // Nearly always.
  if (placeOf && placeOf(one) !== placeOf(other) && !isTellingAcrossPlaces(first, second, why, letters)) return null;
  return mayBeOne?.(one, other) === false ? null : { one, other, why, letters };
}

function isTellingAcrossPlaces(one: KnownName, other: KnownName, why: DoubtKind, letters: number): boolean {
  const areWhole = one.patronymicExtent === "whole" && other.patronymicExtent === "whole";
  return why === "letters" && letters === 1 && areWhole;
}

type Meet = (one: number, other: number) => void;

function meetInside(block: number[], alphabets: Alphabets, meet: Meet): void {
  if (block.length <= WINDOW) {
    meetNeighbours(block, meet);
    return;
  }
  for (const places of alphabets()) {
    block.sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0));
    meetNeighbours(block, meet);
  }
}

function meetNeighbours(order: readonly number[], meet: Meet): void {
  for (let place = 0; place < order.length; place += 1) {
    const one = order[place] ?? 0;
    const end = Math.min(place + WINDOW, order.length - 1);
    for (let next = place + 1; next <= end; next += 1) meet(one, order[next] ?? 0);
  }
}
