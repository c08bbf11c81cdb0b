import type { KnownName } from "./known-name.js";
import { PartNumbers } from "./part-numbers.js";

/** Names by the numbers of their parts: `surname[index]` is the number of that name's surname. */
interface NumberedNames {
  readonly surnames: PartNumbers;
  readonly givens: PartNumbers;
  readonly patronymics: PartNumbers;
  readonly surname: Int32Array;
  readonly given: Int32Array;
  readonly patronymic: Int32Array;
}

/** Calls back with each block of two or more names (by their indices) that share what makes them worth comparing. */
export type OnBlock = (members: number[], alphabets: Alphabets) => void;

/** Where a name stands by the alphabet, read forwards and backwards: by its index. */
export type Alphabets = () => readonly [forwards: Float64Array, backwards: Float64Array];

/**
 * Finds the blocks of {@link findLikelyDoubles}: a name is in few, whatever it is. Two parts of three, the beginnings, the
 * ends, each surname with an initial. By a surname alone only those meet whose surname somewhere stands without a given
 * name. Blocks have numbers for keys, since texts put together for each name would cost more than all comparisons.
 */
export function eachBlock(known: readonly KnownName[], placeOf: (index: number) => string, onBlock: OnBlock): void {
  const names = numberParts(known);
  const alphabets = lazily(() => [alphabet(names, false), alphabet(names, true)] as const);
  const emit = (blocks: Blocks) => blocks.each((members) => onBlock(members, alphabets));
  for (const keyOf of keysOf(names, known)) {
    const blocks = new Blocks();
    for (let index = 0; index < known.length; index += 1) {
      const key = keyOf(index);
      if (key !== null) blocks.add(key, index);
    }
    emit(blocks);
  }
  for (const blocks of bySurname(names, known, placeOf)) emit(blocks);
}

function numberParts(known: readonly KnownName[]): NumberedNames {
  const surnames = new PartNumbers({ beginning: 3, end: 4 });
  const givens = new PartNumbers({ beginning: 2, end: 3 });
  const patronymics = new PartNumbers({ beginning: 2, end: 5 });
  return {
    surnames,
    givens,
    patronymics,
    surname: Int32Array.from(known, ({ surname }) => surnames.numberOf(surname)),
    given: Int32Array.from(known, ({ given }) => givens.numberOf(given)),
    patronymic: Int32Array.from(known, ({ patronymic }) => patronymics.numberOf(patronymic)),
  };
}

/** What the names of a block share, as one number; `null` for a name that is in none of these blocks. */
type KeyOf = (index: number) => number | null;

function keysOf(names: NumberedNames, known: readonly KnownName[]): KeyOf[] {
  const { surnames, givens, patronymics, surname, given, patronymic } = names;
  const piecesOf =
    (ofSurname: readonly number[], ofGiven: readonly number[], ofPatronymic: readonly number[]): KeyOf =>
    (index) =>
      (at(ofSurname, at(surname, index)) * givens.pieces + at(ofGiven, at(given, index))) * patronymics.pieces +
      at(ofPatronymic, at(patronymic, index));
  const bothNames: KeyOf = (index) => at(given, index) * patronymics.size + at(patronymic, index);
  const father: KeyOf = (index) => at(surname, index) * patronymics.size + at(patronymic, index);
  const child: KeyOf = (index) =>
    (at(surnames.initials, at(surname, index)) * givens.pieces + at(givens.initials, at(given, index))) *
      patronymics.size +
    at(patronymic, index);
  return [
    piecesOf(surnames.beginnings, givens.beginnings, patronymics.beginnings),
    piecesOf(surnames.ends, givens.ends, patronymics.ends),
    (index) => (known[index]?.patronymicExtent === "initial" ? null : bothNames(index)),
    (index) => (known[index]?.patronymicExtent === "initial" ? null : father(index)),
    (index) => (known[index]?.patronymicExtent === "whole" ? child(index) : null),
  ];
}

/** A name is there under each of its surnames, in its own place. */
function bySurname(
  { surnames, givens, given }: NumberedNames,
  known: readonly KnownName[],
  placeOf: (index: number) => string,
): Blocks[] {
  const alone = new Set(known.flatMap((name) => (name.given === "" ? name.surnames : [])));
  for (const name of known) for (const surname of name.surnames) surnames.numberOf(surname);
  const places = new PartNumbers({ beginning: 0, end: 0 });
  const [withInitial, withoutGiven] = [new Blocks(), new Blocks()];
  for (const [index, name] of known.entries()) {
    const place = places.numberOf(placeOf(index)) * surnames.size;
    for (const surname of name.surnames) {
      const key = place + surnames.numberOf(surname);
      if (name.given !== "") withInitial.add(key * givens.pieces + at(givens.initials, at(given, index)), index);
      if (alone.has(surname)) withoutGiven.add(key, index);
    }
  }
  return [withInitial, withoutGiven];
}

function at(numbers: ArrayLike<number>, index: number): number {
  return numbers[index] ?? 0;
}

/** Members by their blocks' keys: chained backwards, so that a block of one costs no list. */
class Blocks {
  readonly #numbers = new Map<number, number>();
  readonly #last: number[] = [];
  readonly #previous: number[] = [];
  readonly #members: number[] = [];

  add(key: number, member: number): void {
    const entry = this.#members.push(member) - 1;
    const block = this.#numbers.get(key);
    this.#previous.push(block === undefined ? -1 : at(this.#last, block));
    if (block === undefined) this.#numbers.set(key, this.#last.push(entry) - 1);
    else this.#last[block] = entry;
  }

  each(onMembers: (members: number[]) => void): void {
    for (const last of this.#last) {
      if (at(this.#previous, last) < 0) continue;
      const members: number[] = [];
      for (let entry = last; entry >= 0; entry = at(this.#previous, entry)) members.push(at(this.#members, entry));
      onMembers(members.reverse());
    }
  }
}

/** By a name's index, its place by the alphabet of its parts; names that are alike stand in their own order. */
function alphabet(names: NumberedNames, backwards: boolean): Float64Array {
  const { surnames, givens, patronymics, surname, given, patronymic } = names;
  const [surnameRanks, givenRanks] = [surnames.ranks({ backwards }), givens.ranks({ backwards })];
  const patronymicRanks = patronymics.ranks({ backwards });
  return Float64Array.from(surname, (number, index) => {
    const ofSurname = at(surnameRanks, number);
    const ofGiven = at(givenRanks, at(given, index));
    const ofPatronymic = at(patronymicRanks, at(patronymic, index));
    return backwards
      ? (ofPatronymic * givens.size + ofGiven) * surnames.size + ofSurname
      : (ofSurname * givens.size + ofGiven) * patronymics.size + ofPatronymic;
  });
}

function lazily<Value>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => (made ??= make());
}
