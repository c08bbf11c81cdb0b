import type { FieldName, FieldValue, PairFields } from "../register/fields.js";

/** The carried fields in which two states of a pair differ, in the order of `carried`; absent is blank (rule 3). */
export function diffFields(base: PairFields, next: PairFields, carried: readonly FieldName[]): FieldName[] {
  return carried.filter((field) => !sameValue(base[field], next[field]));
}

/** Whether two values of a field say the same; both blank is the same. */
export function sameValue(one: FieldValue | undefined, other: FieldValue | undefined): boolean {
  return one === other;
}
