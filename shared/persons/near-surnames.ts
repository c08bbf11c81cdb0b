import { MOST_DOUBTS, surnameDoubts } from "./compare-persons.js";
import type { KnownName } from "./known-name.js";
import { areFarApart, lettersOf } from "./letters-apart.js";
import { PartNumbers } from "./part-numbers.js";

/** Surnames that may be of one person, by their numbers; `one` is less than `other`. */
export interface NearSurnames {
  readonly one: number;
  readonly other: number;
  readonly doubts: number;
}

/** The distinct surnames of many names. */
export interface Surnames {
  /** By a name's index, the number of its surname. */
  readonly numbers: Int32Array;
  /** By a surname's number, the index of a name that has it. */
  readonly examples: readonly number[];
}

/** A surname with more neighbours than this is no slip of any: the others are left out. */
export const MOST_NEAR = 48;
/** Above so many surnames only those are compared that begin with one letter. */
export const MOST_COMPARED = 20_000;
/** No shorter surname has slips. */
const SHORTEST = 5;
const BEGINNING = 4;

/** A double surname is another one than its first half, though both begin alike. */
export function numberSurnames(known: readonly KnownName[]): Surnames {
  const parts = new PartNumbers();
  const numbers = new Int32Array(known.length);
  known.forEach((name, index) => (numbers[index] = parts.numberOf(surnameKey(name), 0, index)));
  return { numbers, examples: parts.examples };
}

/** Names with equal keys have one surname for comparing. */
export function surnameKey({ surname, surnames }: KnownName): string {
  return surnames.length < 2 ? surname : surnames.join("|");
}

/** What is looked at before two surnames are compared letter by letter. */
interface Sketch {
  readonly number: number;
  readonly name: KnownName;
  readonly group: number;
}

/**
 * All different surnames that a slip or two, or a part of a double surname, lie between. Each is held against each of
 * its length, but with two numbers only: 5,000 surnames take some ten milliseconds. A missing surname is near to none.
 */
export function nearSurnames(known: readonly KnownName[], { examples }: Surnames): NearSurnames[] {
  const names = examples.flatMap((example) => known[example] ?? []);
  const near: NearSurnames[][] = names.map(() => []);
  const add = (left: number, right: number): void => {
    const [one, other] = left < right ? [left, right] : [right, left];
    const [name, otherName, others] = [names[one], names[other], near[one]];
    if (!name || !otherName || !others || others.length >= MOST_NEAR) return;
    const doubts = surnameDoubts(name, otherName);
    if (doubts > MOST_DOUBTS || others.some((before) => before.other === other)) return;
    others.push({ one, other, doubts });
  };
  eachOfLikeLetters(names, add);
  eachSharingPart(names, add);
  return near.flat();
}

type Meet = (one: number, other: number) => void;

function eachOfLikeLetters(names: readonly KnownName[], meet: Meet): void {
  const isCrowded = names.length > MOST_COMPARED;
  const sketches = names
    .map((name, number): Sketch => ({ number, name, group: isCrowded ? name.surname.charCodeAt(0) : 0 }))
    .filter(({ name }) => name.surname.length >= SHORTEST)
    .sort((one, other) => one.group - other.group || one.name.surname.length - other.name.surname.length);
  const groups = Int32Array.from(sketches, ({ group }) => group);
  const lengths = Int32Array.from(sketches, ({ name }) => name.surname.length);
  const letters = Int32Array.from(sketches, ({ name }) => lettersOf(name.surname));
  const beginnings = Int32Array.from(sketches, ({ name }) => lettersOf(name.surname.slice(0, BEGINNING)));
  for (let place = 0; place < sketches.length; place += 1) {
    const [group, ownLetters, beginning] = [groups[place] ?? 0, letters[place] ?? 0, beginnings[place] ?? 0];
    const longest = (lengths[place] ?? 0) + MOST_DOUBTS;
    for (let next = place + 1; next < sketches.length; next += 1) {
      if ((lengths[next] ?? 0) > longest || groups[next] !== group) break;
      // A slip makes at most two letters that only one word has, among all letters and among the first ones.
      if (areFarApart(ownLetters, letters[next] ?? 0, MOST_DOUBTS)) continue;
      if (areFarApart(beginning, beginnings[next] ?? 0, MOST_DOUBTS)) continue;
      meet(sketches[place]?.number ?? 0, sketches[next]?.number ?? 0);
    }
  }
}

/** «Зимина» and «Белова-Зимина»: one of the two is double, or has an earlier surname beside it. */
function eachSharingPart(names: readonly KnownName[], meet: Meet): void {
  const doubles = names.flatMap(({ surnames }, number) => (surnames.length > 1 ? [{ number, surnames }] : []));
  if (doubles.length === 0) return;
  const owners = new Map<string, number[]>();
  for (const { surnames } of doubles) for (const surname of surnames) owners.set(surname, []);
  for (const [number, { surnames }] of names.entries())
    for (const surname of surnames) owners.get(surname)?.push(number);
  for (const { number, surnames } of doubles)
    for (const surname of surnames)
      for (const owner of owners.get(surname) ?? []) if (owner !== number) meet(number, owner);
}
