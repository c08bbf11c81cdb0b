import { givenDoubts, MOST_DOUBTS, surnameDoubts } from "../../persons/compare-persons.js";
import { MOST_NAMESAKES } from "../../persons/meet-namesakes.js";
import type { KnownName } from "../../persons/known-name.js";
import { areFarApart } from "../../persons/letters-apart.js";
import { MOST_COMPARED, MOST_NEAR, nearSurnames, numberSurnames, surnameKey } from "../../persons/near-surnames.js";
import type { KeptMention } from "./kept-mention.js";

/** All who bear one surname, and the surnames that may be the same one. */
interface Bearers {
  readonly surname: KnownName;
  /** By given name, so that nobody is held against a hundred bearers of far ones. */
  readonly namesakes: Map<string, Namesakes>;
  readonly near: Set<Bearers>;
}

interface Namesakes {
  readonly given: KnownName;
  readonly mentions: Set<KeptMention>;
}

/** Names by their surnames, so that a changed name finds those that it may be alike to. */
export class BearersOfSurnames {
  readonly #bearers = new Map<string, Bearers>();
  /**
   * Whether some surname has so many bearers or neighbours that `findLikelyDoubles` may leave some out: then what two
   * names are to each other hangs on the others, and nothing can be said of one name alone.
   */
  isCrowded = false;

  /** Takes in many different names at once. */
  constructor(mentions: readonly (readonly [KnownName, KeptMention])[]) {
    const known = mentions.map(([name]) => name);
    const surnames = numberSurnames(known);
    const bearers = surnames.examples.flatMap((example) => known[example] ?? []).map(newBearers);
    for (const one of bearers) this.#bearers.set(surnameKey(one.surname), one);
    for (const [name, mention] of mentions) put(this.#of(name), name, mention);
    for (const { one, other } of nearSurnames(known, surnames)) link(bearers[one], bearers[other]);
    for (const one of bearers) this.#watch(one);
  }

  add(name: KnownName, mention: KeptMention): void {
    const bearers = this.#of(name) ?? this.#found(name);
    put(bearers, name, mention);
    this.#watch(bearers);
  }

  remove(name: KnownName, mention: KeptMention): void {
    const bearers = this.#of(name);
    if (!bearers) return;
    const key = givenKey(name);
    const namesakes = bearers.namesakes.get(key);
    namesakes?.mentions.delete(mention);
    if (namesakes?.mentions.size === 0) bearers.namesakes.delete(key);
    if (bearers.namesakes.size > 0) return;
    for (const other of bearers.near) other.near.delete(bearers);
    this.#bearers.delete(surnameKey(name));
  }

  /** All that a name is to be compared with, itself among them. */
  *meeting(name: KnownName): Iterable<KeptMention> {
    for (const { namesakes } of this.#bearersNear(name))
      for (const { given, mentions } of namesakes.values())
        if (givenDoubts(name, given) <= MOST_DOUBTS) yield* mentions;
  }

  #bearersNear(name: KnownName): Iterable<Bearers> {
    if (name.surname === "") return this.#bearers.values();
    const [own, nameless] = [this.#of(name), this.#bearers.get("")];
    return [...(own ? [own, ...own.near] : []), ...(nameless ? [nameless] : [])];
  }

  #of(name: KnownName): Bearers | undefined {
    return this.#bearers.get(surnameKey(name));
  }

  #found(name: KnownName): Bearers {
    const made = newBearers(name);
    for (const other of this.#bearers.values()) if (areNear(name, other.surname)) link(made, other);
    for (const other of made.near) this.#watch(other);
    this.#bearers.set(surnameKey(name), made);
    return made;
  }

  #watch({ namesakes, near }: Bearers): void {
    const count = [...namesakes.values()].reduce((sum, { mentions }) => sum + mentions.size, 0);
    const isMany = count > MOST_NAMESAKES || near.size >= MOST_NEAR || this.#bearers.size > MOST_COMPARED;
    this.isCrowded ||= isMany;
  }
}

function newBearers(surname: KnownName): Bearers {
  return { surname, namesakes: new Map(), near: new Set() };
}

function put(bearers: Bearers | undefined, name: KnownName, mention: KeptMention): void {
  if (!bearers) return;
  const key = givenKey(name);
  const namesakes = bearers.namesakes.get(key) ?? { given: name, mentions: new Set() };
  bearers.namesakes.set(key, namesakes);
  namesakes.mentions.add(mention);
}

/** Names with equal keys have one given name for comparing. */
function givenKey({ given, givenExtent, isGivenKnown }: KnownName): string {
  return `${given}|${givenExtent}|${String(isGivenKnown)}`;
}

function link(one: Bearers | undefined, other: Bearers | undefined): void {
  if (!one || !other) return;
  one.near.add(other);
  other.near.add(one);
}

function areNear(one: KnownName, other: KnownName): boolean {
  if (one.surname === "" || other.surname === "") return false;
  const areSingle = one.surnameLetters !== 0 && other.surnameLetters !== 0;
  if (areSingle && areFarApart(one.surnameLetters, other.surnameLetters, MOST_DOUBTS)) return false;
  return surnameDoubts(one, other) <= MOST_DOUBTS;
}
