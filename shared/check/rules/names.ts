import type { PairFields } from "../../register/fields.js";
import { periodsOverlap } from "../../register/period.js";
import { type RegisterRow, UNKNOWN } from "../judged-register.js";
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
export const pairDuplicate: RegisterRule = ({ rows, mentors, mentees, numbers }) => {
  const last = new Map<number, number>();
  // By a pair's index, the nearest one above it with the same two persons: most pairs have none.
  const above = new Int32Array(rows.length).fill(UNKNOWN);
  const verdicts: [number, Verdict][] = [];
  const isRepeated = namedBySeveral(mentees.identity, numbers);
  for (let index = 0; index < rows.length; index += 1) {
    const [mentor, mentee] = [mentors.identity[index] ?? UNKNOWN, mentees.identity[index] ?? UNKNOWN];
    if (mentor === UNKNOWN || mentee === UNKNOWN || isRepeated[mentee] === 0) continue;
    const fields = rows[index]?.fields;
    if (fields?.form === undefined) continue;
    // No two pairs of numbers share a key.
    const key = mentor * numbers + mentee;
    above[index] = last.get(key) ?? UNKNOWN;
    last.set(key, index);
    let first: RegisterRow | undefined;
    for (let other = above[index] ?? UNKNOWN; other >= 0; other = above[other] ?? UNKNOWN) {
      const candidate = rows[other];
      if (candidate && isRepeatOf(candidate, fields)) first = candidate;
    }
    if (first) verdicts.push([index, duplicateVerdict(first)]);
  }
  return verdicts;
};

/** By a person's number, whether several pairs name the person: most are named by one, which repeats no other. */
function namedBySeveral(column: Int32Array, numbers: number): Uint8Array {
  const isNamed = new Uint8Array(numbers);
  const isSeveral = new Uint8Array(numbers);
  column.forEach((number) => {
    if (number === UNKNOWN) return;
    isSeveral[number] = isNamed[number] ?? 0;
    isNamed[number] = 1;
  });
  return isSeveral;
}

/** Whether a pair with the same two persons is this one once more. */
export function isRepeatOf(candidate: RegisterRow, fields: PairFields): boolean {
  const { form } = candidate.fields;
  return form === fields.form && periodsOverlap(candidate.fields, fields) && !differ(candidate.fields, fields);
}

export function duplicateVerdict({ row }: RegisterRow): Verdict {
  return { code: "pair.duplicate", field: "menteeName", values: { row } };
}

function differ(one: PairFields, other: PairFields): boolean {
  return contradicts(one, "mentor", other, "mentor") || contradicts(one, "mentee", other, "mentee");
}
