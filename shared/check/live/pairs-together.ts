import type { JudgedPair } from "../judged-pair.js";
import type { RuleContext, Verdict } from "../rule.js";
import { duplicateVerdict, isRepeatOf } from "../rules/names.js";
import { bothRolesVerdict, isCounted, overloadVerdict } from "../rules/persons.js";
import { Buckets } from "./buckets.js";

/** More persons than this are in no register, so that no two pairs of numbers share a key. */
const MOST_PERSONS = 2 ** 26;

/**
 * What the rules about pairs together hang on (repeats, overload, both roles), kept so that one pair can change: by
 * persons, who stands where. Says the same as the rules of `rules.ts`, of one pair at a time.
 */
export class PairsTogether {
  readonly #samePersons = new Buckets<number>();
  readonly #asMentor = new Buckets<number>();
  readonly #asMentee = new Buckets<number>();
  /** By mentor, the pairs that count for the overload, and how many mentees they have: counted when asked. */
  readonly #counted = new Buckets<number>();
  readonly #menteesOf = new Map<number, number>();

  constructor(readonly pairs: readonly JudgedPair[]) {}

  add(index: number, pair: JudgedPair): void {
    this.#place(pair, (buckets, key) => buckets.add(key, index));
  }

  remove(index: number, pair: JudgedPair): void {
    this.#place(pair, (buckets, key) => buckets.remove(key, index));
  }

  /** The pairs of which this one may make the rules say something else. */
  touchedBy({ mentor, mentee, fields }: JudgedPair): number[] {
    const key = personsKey({ mentor, mentee, fields });
    return [
      ...(key === null ? [] : this.#samePersons.of(key)),
      ...(mentor.counted === null ? [] : this.#counted.of(mentor.counted)),
      ...(mentor.counted === null ? [] : this.#asMentee.of(mentor.counted)),
    ];
  }

  /** What the rules say of a pair, in their order. */
  verdictsOf(index: number, { dictionary, withoutInfo }: RuleContext): (Verdict | null)[] {
    const pair = this.pairs[index];
    if (!pair) return [];
    const overload = this.#overload(pair, dictionary.thresholds.menteesPerMentor);
    return [this.#duplicate(index, pair), overload, withoutInfo ? null : this.#bothRoles(index, pair)];
  }

  #place(pair: JudgedPair, put: (buckets: Buckets<number>, key: number) => void): void {
    const { mentor, mentee, fields } = pair;
    const key = personsKey(pair);
    if (key !== null) put(this.#samePersons, key);
    if (mentee.counted !== null) put(this.#asMentee, mentee.counted);
    if (mentor.counted === null) return;
    put(this.#asMentor, mentor.counted);
    this.#menteesOf.delete(mentor.counted);
    if (isCounted(fields)) put(this.#counted, mentor.counted);
  }

  #duplicate(index: number, pair: JudgedPair): Verdict | null {
    const key = personsKey(pair);
    if (key === null) return null;
    for (const above of this.#samePersons.of(key)) {
      if (above >= index) return null;
      const candidate = this.pairs[above];
      if (candidate && isRepeatOf(candidate, pair.fields)) return duplicateVerdict(candidate);
    }
    return null;
  }

  #overload({ mentor, fields }: JudgedPair, max: number): Verdict | null {
    if (mentor.counted === null || !isCounted(fields)) return null;
    let count = this.#menteesOf.get(mentor.counted);
    if (count === undefined) {
      const mentees = this.#counted.of(mentor.counted).map((index) => this.pairs[index]?.mentee.counted ?? null);
      count = new Set(mentees.filter((mentee) => mentee !== null)).size;
      this.#menteesOf.set(mentor.counted, count);
    }
    return count > max ? overloadVerdict(fields, count, max) : null;
  }

  #bothRoles(index: number, { mentee, fields }: JudgedPair): Verdict | null {
    const other = mentee.counted === null ? undefined : this.#asMentor.of(mentee.counted)[0];
    if (other === undefined || other === index) return null;
    return bothRolesVerdict(fields, this.pairs[other]?.row ?? 0);
  }
}

function personsKey({ mentor, mentee, fields }: Pick<JudgedPair, "mentor" | "mentee" | "fields">): number | null {
  if (mentor.identity === null || mentee.identity === null || fields.form === undefined) return null;
  return mentor.identity * MOST_PERSONS + mentee.identity;
}
