import { remembering } from "../grid/remembering.js";
import { compareKnown, type DoubtKind, givenDoubts, MOST_DOUBTS, patronymicDoubts } from "./compare-persons.js";
import { type Extent, knowName, type KnownName } from "./known-name.js";
import { type Meet, meetAcross, type Meeting, meetNamesakes } from "./meet-namesakes.js";
import { nearSurnames, numberSurnames, type Surnames } from "./near-surnames.js";
import { PartDoubts } from "./part-doubts.js";
import { PartNumbers } from "./part-numbers.js";

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

/**
 * Finds all that `comparePersons` would ask about, without comparing each with each: only bearers of one surname, or of
 * surnames that may be one, are looked at, and first by the numbers of their other parts. What two names are to each
 * other does not hang on the rest, but where thousands share a surname or dozens of surnames are alike.
 */
export function findLikelyDoubles(names: readonly string[], options: DoublesOptions = {}): LikelyDouble[] {
  return findDoublesAmong(names.map(remembering(knowName)), options);
}

/** {@link findLikelyDoubles} on parsed names. */
export function findDoublesAmong(known: readonly KnownName[], options: DoublesOptions = {}): LikelyDouble[] {
  const surnames = numberSurnames(known);
  const bearers = bearersOf(surnames);
  const found: LikelyDouble[] = [];
  const meeting = meetingOf(known, options, found);
  const { meet } = meeting;
  for (const own of bearers) meetNamesakes(own, meeting);
  for (const { one, other, doubts } of nearSurnames(known, surnames))
    meetAcross(bearers[one] ?? [], bearers[other] ?? [], doubts, meeting);
  meetWithoutSurname(known, (left, right) => meet(left, right, MOST_DOUBTS));
  return found.sort((left, right) => left.one - right.one || left.other - right.other);
}

/** By a surname's number, the indices of the names that have it. */
function bearersOf({ numbers, examples }: Surnames): number[][] {
  const bearers: number[][] = examples.map(() => []);
  numbers.forEach((number, index) => bearers[number]?.push(index));
  return bearers;
}

/** Keeps two names when they are to be asked about. Nearly all that meet have far given names, and go at that. */
function meetingOf(known: readonly KnownName[], options: DoublesOptions, found: LikelyDouble[]): Meeting {
  const numberParts = (numberOf: (parts: PartNumbers, name: KnownName, index: number) => number) => {
    const parts = new PartNumbers();
    const numbers = new Int32Array(known.length);
    known.forEach((name, index) => (numbers[index] = numberOf(parts, name, index)));
    return { numbers, parts };
  };
  const compared = (doubtsOf: (one: KnownName, other: KnownName) => number) => (one: number, other: number) => {
    const [name, otherName] = [known[one], known[other]];
    return name && otherName ? doubtsOf(name, otherName) : MOST_DOUBTS + 1;
  };
  const given = numberParts((parts, name, index) =>
    parts.numberOf(name.given, 2 * EXTENTS[name.givenExtent] + Number(name.isGivenKnown), index),
  );
  const patronymic = numberParts((parts, name, index) =>
    parts.numberOf(name.patronymic, EXTENTS[name.patronymicExtent], index),
  );
  const ofGiven = new PartDoubts(given.parts.examples, compared(givenDoubts));
  const ofPatronymic = new PartDoubts(patronymic.parts.examples, compared(patronymicDoubts));
  const [givens, patronymics] = [given.numbers, patronymic.numbers];
  const meet: Meet = (left, right, surnameDoubts) => {
    const doubts = surnameDoubts + ofGiven.between(givens[left] ?? 0, givens[right] ?? 0);
    if (doubts > MOST_DOUBTS) return;
    if (doubts + ofPatronymic.between(patronymics[left] ?? 0, patronymics[right] ?? 0) > MOST_DOUBTS) return;
    const double = left < right ? judge(left, right, known, options) : judge(right, left, known, options);
    if (double) found.push(double);
  };
  return { meet, givens, areFarGivens: (one, other) => ofGiven.between(one, other) > MOST_DOUBTS };
}

const EXTENTS: Readonly<Record<Extent, number>> = { none: 0, initial: 1, whole: 2 };

/** «Анна Петровна» may be anybody of this name: whoever has no surname meets those with equal other parts. */
function meetWithoutSurname(known: readonly KnownName[], meet: (one: number, other: number) => void): void {
  if (known.every(({ surname }) => surname !== "")) return;
  const nameless = [...known.entries()].filter(([, { surname }]) => surname === "");
  const namesakes = new Map<string, number[]>();
  for (const [, name] of nameless) namesakes.set(givenKey(name), []);
  for (const [index, name] of known.entries()) if (name.surname !== "") namesakes.get(givenKey(name))?.push(index);
  for (const [index, name] of nameless) for (const other of namesakes.get(givenKey(name)) ?? []) meet(index, other);
}

function givenKey({ given, patronymic }: KnownName): string {
  return `${given}|${patronymic}`;
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
