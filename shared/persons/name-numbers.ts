import type { KnownName } from "./known-name.js";

/** So few are looked through sooner than they are looked up. */
const FEW = 16;

/** Bearers of one surname: what else they are called, as a number, and the number of the name. */
interface Bearers {
  readonly called: number[];
  readonly names: number[];
  /** From some number on. */
  lookUp: Map<number, number> | null;
}

/**
 * Numbers full names: names with one text have one number. A text of three words is neither built nor hashed: surnames
 * are far fewer than names, and so are given names with their patronymics.
 */
export class NameNumbers {
  readonly #bearers = new Map<string, Bearers>();
  readonly #calledNumbers = new Map<string, number>();
  readonly #texts = new Map<string, number>();
  #called = 0;
  readonly #nextCalled = () => (this.#called += 1);

  /** `next` is the number for a name that has none yet. */
  numberOf(name: KnownName, next: () => number): number {
    if (!name.isThreeWords) return found(this.#texts, name.text, next);
    const bearers = this.#bearersOf(name.surname);
    const called = found(this.#calledNumbers, name.called, this.#nextCalled);
    const before = bearers.lookUp ? bearers.lookUp.get(called) : bearers.names[bearers.called.indexOf(called)];
    return before ?? put(bearers, called, next());
  }

  #bearersOf(surname: string): Bearers {
    let bearers = this.#bearers.get(surname);
    if (!bearers) this.#bearers.set(surname, (bearers = { called: [], names: [], lookUp: null }));
    return bearers;
  }
}

function put(bearers: Bearers, called: number, name: number): number {
  bearers.called.push(called);
  bearers.names.push(name);
  if (bearers.lookUp) bearers.lookUp.set(called, name);
  else if (bearers.called.length > FEW)
    bearers.lookUp = new Map(bearers.called.map((one, place) => [one, bearers.names[place] ?? 0]));
  return name;
}

function found<Key>(numbers: Map<Key, number>, key: Key, next: () => number): number {
  let number = numbers.get(key);
  if (number === undefined) numbers.set(key, (number = next()));
  return number;
}
