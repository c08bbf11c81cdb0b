import type { PairRule, RegisterRule } from "../rule.js";
import { contradicts, personIdentity } from "../person-sides.js";

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
  const mentor = personIdentity(pair, "mentor");
  const isSame = mentor !== null && mentor === personIdentity(pair, "mentee");
  if (!isSame || contradicts(pair.fields, "mentor", pair.fields, "mentee")) return null;
  return { code: "pair.self", field: "menteeName", values: { name: pair.fields.mentorName ?? "" } };
};

/** `pair.duplicate`: the same persons and form in an overlapping period, further up on the sheet. */
export const pairDuplicate: RegisterRule = (pairs) => {
  const earlier = new Map<string, number[]>();
  const verdicts: [number, { code: "pair.duplicate"; field: "menteeName"; values: { row: number } }][] = [];
  for (const [index, pair] of pairs.entries()) {
    const mentor = personIdentity(pair, "mentor");
    const mentee = personIdentity(pair, "mentee");
    if (mentor === null || mentee === null || pair.fields.form === undefined) continue;
    const key = `${mentor}|${mentee}|${pair.fields.form}`;
    const sameKey = earlier.get(key);
    if (!sameKey) {
      earlier.set(key, [index]);
      continue;
    }
    const first = sameKey.find(
      (other) => overlaps(pairs[other]?.fields, pair.fields) && !differ(pairs[other]?.fields, pair.fields),
    );
    if (first !== undefined)
      verdicts.push([index, { code: "pair.duplicate", field: "menteeName", values: { row: pairs[first]?.row ?? 0 } }]);
    sameKey.push(index);
  }
  return verdicts;
};

type Fields = Parameters<typeof contradicts>[0];

function differ(one: Fields | undefined, other: Fields): boolean {
  return (
    one !== undefined && (contradicts(one, "mentor", other, "mentor") || contradicts(one, "mentee", other, "mentee"))
  );
}

/** An absent date overlaps with everything. */
function overlaps(one: Fields | undefined, other: Fields): boolean {
  const startsAfter = (left?: Fields, right?: Fields) =>
    left?.startDate !== undefined && right?.endDate !== undefined && left.startDate > right.endDate;
  return !startsAfter(one, other) && !startsAfter(other, one);
}
