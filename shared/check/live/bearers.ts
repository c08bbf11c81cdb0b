import { MOST_DOUBTS, surnameDoubts } from "../../persons/compare-persons.js";
import { MOST_NAMESAKES } from "../../persons/meet-namesakes.js";
import type { KnownName } from "../../persons/known-name.js";
import { areFarApart } from "../../persons/letters-apart.js";
import { MOST_COMPARED, MOST_NEAR, nearSurnames, numberSurnames, surnameKey } from "../../persons/near-surnames.js";
import type { KeptMention } from "./kept-mention.js";

/** All who bear one surname, and the surnames that may be the same one. */
interface Bearers {
  readonly surname: KnownName;
  readonly mentions: Set<KeptMention>;
  readonly near: Set<Bearers>;
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
    for (const [name, mention] of mentions) this.#of(name)?.mentions.add(mention);
    for (const { one, other } of nearSurnames(known, surnames)) link(bearers[one], bearers[other]);
    for (const one of bearers) this.#watch(one);
  }

  add(name: KnownName, mention: KeptMention): void {
    const bearers = this.#of(name) ?? this.#found(name);
    bearers.mentions.add(mention);
    this.#watch(bearers);
  }

  remove(name: KnownName, mention: KeptMention): void {
    const bearers = this.#of(name);
    bearers?.mentions.delete(mention);
    if (!bearers || bearers.mentions.size > 0) return;
    for (const other of bearers.near) other.near.delete(bearers);
    this.#bearers.delete(surnameKey(name));
  }

  /** All that a name is to be compared with, itself among them. */
  *meeting(name: KnownName): Iterable<KeptMention> {
    if (name.surname === "") {
      for (const { mentions } of this.#bearers.values()) yield* mentions;
      return;
    }
    const own = this.#of(name);
    if (own) yield* own.mentions;
    for (const { mentions } of own?.near ?? []) yield* mentions;
    yield* this.#bearers.get("")?.mentions ?? [];
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

  #watch({ mentions, near }: Bearers): void {
    const isMany = mentions.size > MOST_NAMESAKES || near.size >= MOST_NEAR || this.#bearers.size > MOST_COMPARED;
    this.isCrowded ||= isMany;
  }
}

function newBearers(surname: KnownName): Bearers {
  return { surname, mentions: new Set(), near: new Set() };
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
