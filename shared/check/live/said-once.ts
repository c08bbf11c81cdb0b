import type { Finding } from "../finding.js";
import { repeatKey } from "../pair-findings.js";
import { Buckets } from "./buckets.js";

/** What is said of each pair, each finding once: of the first pair that it is said of. */
export class SaidOnce {
  readonly #said: (readonly Finding[])[];
  readonly #shown: (readonly Finding[])[];
  readonly #byKey = new Buckets<string>();
  /** The pairs of which something is shown, in rising order: far fewer than all. */
  readonly #spokenOf: number[];

  constructor(said: readonly (readonly Finding[])[]) {
    this.#said = [...said];
    for (const [index, findings] of said.entries())
      for (const finding of findings) this.#byKey.add(repeatKey(finding), index);
    this.#shown = said.map((_, index) => this.#firstHere(index));
    this.#spokenOf = this.#shown.flatMap((findings, index) => (findings.length > 0 ? [index] : []));
  }

  /** Says something else of a pair; what another pair repeats, or repeated, moves. */
  replace(index: number, findings: readonly Finding[]): void {
    const before = (this.#said[index] ?? []).map(repeatKey);
    const after = findings.map(repeatKey);
    const touched = new Set([index, ...this.#firsts(before), ...this.#firsts(after)]);
    for (const key of before) this.#byKey.remove(key, index);
    for (const key of after) this.#byKey.add(key, index);
    this.#said[index] = findings;
    for (const first of [...this.#firsts(before), ...this.#firsts(after)]) touched.add(first);
    for (const one of touched) this.#show(one, this.#firstHere(one));
  }

  /** Puts all findings after others, pair by pair. */
  putAll(findings: Finding[]): void {
    for (const index of this.#spokenOf) for (const finding of this.#shown[index] ?? []) findings.push(finding);
  }

  #show(index: number, findings: readonly Finding[]): void {
    const isSpokenOf = (this.#shown[index] ?? []).length > 0;
    this.#shown[index] = findings;
    if (isSpokenOf === findings.length > 0) return;
    const place = placeIn(this.#spokenOf, index);
    if (isSpokenOf) this.#spokenOf.splice(place, 1);
    else this.#spokenOf.splice(place, 0, index);
  }

  #firsts(keys: readonly string[]): number[] {
    return keys.flatMap((key) => this.#byKey.of(key)[0] ?? []);
  }

  #firstHere(index: number): readonly Finding[] {
    const findings = this.#said[index] ?? [];
    if (findings.length === 0) return findings;
    const seen = new Set<string>();
    return findings.filter((finding) => {
      const key = repeatKey(finding);
      if (seen.has(key) || this.#byKey.of(key)[0] !== index) return false;
      seen.add(key);
      return true;
    });
  }
}

/** Where a number stands, or would stand, in a rising list. */
function placeIn(rising: readonly number[], number: number): number {
  let [from, to] = [0, rising.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((rising[middle] ?? number) < number) from = middle + 1;
    else to = middle;
  }
  return from;
}
