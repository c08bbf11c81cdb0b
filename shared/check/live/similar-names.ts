import { compareKnown } from "../../persons/compare-persons.js";
import { findDoublesAmong } from "../../persons/find-likely-doubles.js";
import type { JudgedPair } from "../judged-pair.js";
import type { RuleContext, Verdict } from "../rule.js";
import { type Mention, mentionOf, PARTIES } from "../rules/mentions.js";
import { askedOf, initialsVerdict, mayBeOne, similarVerdict } from "../rules/similar.js";
import { BearersOfSurnames } from "./bearers.js";
import { KeptMention, placeOf } from "./kept-mention.js";

/**
 * `person.similar`, kept so that one pair's names can change: which names are alike, and where each stands first. Says
 * the same as the rule, of one pair at a time.
 */
export class SimilarNames {
  readonly #byName = new Map<number, KeptMention>();
  readonly #bearers: BearersOfSurnames;

  constructor(
    readonly pairs: readonly JudgedPair[],
    readonly context: RuleContext,
  ) {
    for (const [index, pair] of pairs.entries()) for (const mention of this.#named(pair, index)) this.#place(mention);
    const kept = [...this.#byName.values()]
      .flatMap((mention) => (mention.shown ? [{ mention, shown: mention.shown }] : []))
      .sort((one, other) => placeOf(one.shown) - placeOf(other.shown));
    this.#bearers = new BearersOfSurnames(kept.map(({ mention, shown }) => [shown.known, mention]));
    const known = kept.map(({ shown }) => shown.known);
    const mayBe = (one: number, other: number) => mayBeOne(kept[one]?.shown, kept[other]?.shown);
    for (const { one, other } of findDoublesAmong(known, { mayBeOne: mayBe }))
      connect(kept[one]?.mention, kept[other]?.mention);
  }

  /** Whether one pair cannot be looked at alone. */
  get isCrowded(): boolean {
    return this.#bearers.isCrowded;
  }

  /** Puts a pair in place of another; gives the pairs of which the rule may say something else now. */
  replace(index: number, before: JudgedPair, after: JudgedPair): Set<number> {
    const [removed, added] = [this.#named(before, index), this.#named(after, index)];
    const touched = new Set<number>();
    const changed = new Set<KeptMention>();
    for (const mention of removed) {
      const kept = this.#byName.get(nameKey(mention));
      if (!kept) continue;
      this.#touch(kept, touched);
      disconnect(kept);
      kept.remove(mention);
      changed.add(kept);
    }
    for (const mention of added) {
      const kept = this.#byName.get(nameKey(mention));
      if (kept) this.#touch(kept, touched);
      if (kept) disconnect(kept);
      changed.add(this.#place(mention));
    }
    for (const kept of changed) this.#settle(kept, removed);
    for (const kept of changed) this.#touch(kept, touched);
    return touched;
  }

  /** What the rule says of a pair, in its order. */
  verdictsOf(index: number): Verdict[] {
    const pair = this.pairs[index];
    if (!pair) return [];
    const asked = this.#named(pair, index).flatMap((mention) => {
      const kept = this.#byName.get(nameKey(mention));
      const standsHere = kept?.shown && placeOf(kept.shown) === placeOf(mention);
      return standsHere ? (firstAsked(kept, kept.shown) ?? []) : [];
    });
    asked.sort((one, other) => one.first - other.first || one.second - other.second);
    const isOneWriting = pair.mentor.writing === pair.mentee.writing;
    const self = isOneWriting ? initialsVerdict(pair.fields, pair.mentor.known) : null;
    return [...(self ? [self] : []), ...asked.map(({ verdict }) => verdict)];
  }

  #named(pair: JudgedPair, index: number): Mention[] {
    return PARTIES.flatMap(
      (party) => mentionOf({ index, party }, pair.fields, pair[party], this.context.dictionary) ?? [],
    );
  }

  #place(mention: Mention): KeptMention {
    const key = nameKey(mention);
    let kept = this.#byName.get(key);
    if (!kept) this.#byName.set(key, (kept = new KeptMention()));
    kept.add(mention);
    return kept;
  }

  /** A name and its doubles: where they stand, the rule speaks of them. */
  #touch(kept: KeptMention, touched: Set<number>): void {
    for (const mention of [kept, ...kept.doubles]) if (mention.shown) touched.add(mention.shown.index);
  }

  /** Finds the doubles of a name that has come or changed, or forgets one that has gone. */
  #settle(kept: KeptMention, removed: readonly Mention[]): void {
    const { shown } = kept;
    if (!shown) {
      for (const mention of removed) {
        if (this.#byName.get(nameKey(mention)) !== kept) continue;
        this.#bearers.remove(mention.known, kept);
        this.#byName.delete(nameKey(mention));
      }
      return;
    }
    this.#bearers.add(shown.known, kept);
    for (const other of this.#bearers.meeting(shown.known)) {
      if (other === kept || !other.shown || compareKnown(shown.known, other.shown.known).answer !== "ask") continue;
      if (mayBeOne(shown, other.shown)) connect(kept, other);
    }
  }
}

/** A child and a grown-up of one name are two. */
function nameKey({ writing, minor }: Mention): number {
  return minor ? -1 - writing : writing;
}

function connect(one: KeptMention | undefined, other: KeptMention | undefined): void {
  if (!one || !other) return;
  one.doubles.add(other);
  other.doubles.add(one);
}

function disconnect(kept: KeptMention): void {
  for (const other of kept.doubles) other.doubles.delete(kept);
  kept.doubles.clear();
}

/** Each name is asked about once: with the double that comes first by the places of both. */
function firstAsked(kept: KeptMention, shown: Mention): { first: number; second: number; verdict: Verdict } | null {
  const asked = [...kept.doubles].flatMap(({ shown: like }) => {
    if (!like) return [];
    const [first, second] = placeOf(shown) < placeOf(like) ? [shown, like] : [like, shown];
    if (askedOf(first, second) !== shown) return [];
    return [{ first: placeOf(first), second: placeOf(second), verdict: similarVerdict(shown, like) }];
  });
  asked.sort((one, other) => one.first - other.first || one.second - other.second);
  return asked[0] ?? null;
}
