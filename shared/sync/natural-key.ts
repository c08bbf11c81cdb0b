import type { PairPersons, PersonPrint } from "../privacy/policy.js";
import type { PairFields } from "../register/fields.js";
import { comparedName } from "../register/person-name.js";
import type { KeptPair } from "./types.js";

/** What tells a pair apart when it has no key (rule 1). */
export interface Told {
  readonly schoolYear: string;
  readonly fields: PairFields;
  readonly persons: PairPersons;
}

/**
 * Kept pairs by year, form, persons and, where `dated`, start date. A pair stands under every way in which a row may
 * know its persons: a print meets the same print, or the name of a person without one; a name alone meets every person
 * of that name.
 */
export class NaturalIndex {
  private readonly buckets = new Map<string, { readonly pairs: KeptPair[]; passed: number }>();

  constructor(
    kept: readonly KeptPair[],
    private readonly dated: boolean,
  ) {
    for (const pair of kept) {
      for (const key of this.keys(pair, waysToBeKnown)) {
        const bucket = this.buckets.get(key);
        if (bucket) bucket.pairs.push(pair);
        else this.buckets.set(key, { pairs: [pair], passed: 0 });
      }
    }
  }

  /** The first pair of this key that is still free. What is taken once is never asked about again. */
  firstFree(row: Told, isFree: (pair: KeptPair) => boolean): KeptPair | undefined {
    for (const bucket of this.bucketsOf(row)) {
      for (; bucket.passed < bucket.pairs.length; bucket.passed += 1) {
        const pair = bucket.pairs[bucket.passed];
        if (pair && isFree(pair)) return pair;
      }
    }
    return undefined;
  }

  /** The pair of this key, if there is exactly one. */
  only(row: Told): KeptPair | undefined {
    const [pair, ...others] = this.bucketsOf(row).flatMap((bucket) => bucket.pairs.slice(0, 2));
    return others.length === 0 ? pair : undefined;
  }

  private bucketsOf(row: Told) {
    return this.keys(row, waysToKnow).flatMap((key) => this.buckets.get(key) ?? []);
  }

  private keys(pair: Told, ways: (name: string | undefined, print: PersonPrint) => string[]): string[] {
    const { fields, persons, schoolYear } = pair;
    const rest = [schoolYear, fields.form ?? "", this.dated ? (fields.startDate ?? "") : ""];
    const mentees = ways(fields.menteeName, persons.mentee);
    return ways(fields.mentorName, persons.mentor).flatMap((mentor) =>
      mentees.map((mentee) => [...rest, mentor, mentee].join("\n")),
    );
  }
}

function waysToBeKnown(name: string | undefined, print: PersonPrint): string[] {
  const byName = name === undefined ? [] : [`name ${comparedName(name)}`];
  if (print.name !== undefined) return [`print ${print.name}`, ...byName];
  return name === undefined ? [] : [...byName, `name alone ${comparedName(name)}`];
}

function waysToKnow(name: string | undefined, print: PersonPrint): string[] {
  if (name === undefined) return [];
  const text = comparedName(name);
  return print.name === undefined ? [`name ${text}`] : [`print ${print.name}`, `name alone ${text}`];
}
