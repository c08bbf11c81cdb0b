import type { PairFields } from "../../register/fields.js";
import { periodsOverlap } from "../../register/period.js";
import type { JudgedPair } from "../judged-pair.js";
import { contradicts } from "../person-sides.js";
import type { PairRule, RegisterRule, Verdict } from "../rule.js";

/** `name.missing`: no mentor or no mentee. */
export const nameMissing: PairRule = ({ fields }) => {
  if (fields.mentorName === undefined)
    return { code: "name.missing", field: "mentorName", variant: "name.missing.mentor" };
  if (fields.menteeName === undefined)
    return { code: "name.missing", field: "menteeName", variant: "name.missing.mentee" };
  return null;
};

/** `pair.self`: the same person on both sides, by full names, with nothing that contradicts. */
export const pairSelf: PairRule = (pair) => {
  const isSame = pair.mentor.identity !== null && pair.mentor.identity === pair.mentee.identity;
  if (!isSame || contradicts(pair.fields, "mentor", pair.fields, "mentee")) return null;
  return { code: "pair.self", field: "menteeName", values: { name: pair.fields.mentorName ?? "" } };
};

/** `pair.duplicate`: the same persons and form in an overlapping period, further up on the sheet. */
export const pairDuplicate: RegisterRule = (pairs) => {
  const last = new Map<number, number>();
  // By a pair's index, the nearest one above it with the same two persons: most pairs have none.
  const above = new Int32Array(pairs.length).fill(-1);
  const verdicts: [number, Verdict][] = [];
  // A pair has two persons, and a person two numbers at most: no two pairs of numbers share a key.
  const numbers = 4 * pairs.length;
  const isRepeated = menteesOfSeveral(pairs);
  pairs.forEach(({ mentor, mentee, fields }, index) => {
    if (mentor.identity === null || mentee.identity === null || fields.form === undefined) return;
    if (!isRepeated[mentee.identity]) return;
    const key = mentor.identity * numbers + mentee.identity;
    above[index] = last.get(key) ?? -1;
    last.set(key, index);
    let first: JudgedPair | undefined;
    for (let other = above[index] ?? -1; other >= 0; other = above[other] ?? -1) {
      const candidate = pairs[other];
      if (candidate && isRepeatOf(candidate, fields)) first = candidate;
    }
    if (first) verdicts.push([index, duplicateVerdict(first)]);
  });
  return verdicts;
};

/** By a mentee's number, whether several pairs name the mentee: most are named by one, which repeats no other. */
function menteesOfSeveral(pairs: readonly JudgedPair[]): readonly (boolean | undefined)[] {
  const isSeveral: boolean[] = [];
  for (const { mentee } of pairs)
    if (mentee.identity !== null) isSeveral[mentee.identity] = isSeveral[mentee.identity] !== undefined;
  return isSeveral;
}

/** Whether a pair with the same two persons is this one once more. */
export function isRepeatOf(candidate: JudgedPair, fields: PairFields): boolean {
  const { form } = candidate.fields;
  return form === fields.form && periodsOverlap(candidate.fields, fields) && !differ(candidate.fields, fields);
}

export function duplicateVerdict({ row }: JudgedPair): Verdict {
  return { code: "pair.duplicate", field: "menteeName", values: { row } };
}

function differ(one: PairFields, other: PairFields): boolean {
  return contradicts(one, "mentor", other, "mentor") || contradicts(one, "mentee", other, "mentee");
}
