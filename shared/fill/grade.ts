import { message } from "../messages/message.js";
import { type FieldName, type Party } from "../register/fields.js";
import { partyKind } from "../register/minor.js";
import { personKey } from "../register/person-name.js";
import type { RegisterPair, RegisterSheet } from "../register/register.js";
import { raisedGrade } from "./raised-grade.js";
import type { FillContext, FillRow } from "./fill-rows.js";
import type { Offer } from "./suggestion.js";

const SIDES = [
  { party: "mentor", name: "mentorName", grade: "mentorGrade", birth: "mentorBirth" },
  { party: "mentee", name: "menteeName", grade: "menteeGrade", birth: "menteeBirth" },
] as const satisfies readonly { party: Party; name: FieldName; grade: FieldName; birth: FieldName }[];

/** A pupil in an earlier year's register. */
interface EarlierPupil {
  readonly grade: string;
  readonly birth: string | undefined;
  readonly schoolYear: string;
  readonly sheet: string;
  readonly row: number;
}

/**
 * A pupil's class rolled over from an earlier year's register (design §8): 8А is 9А a year later. Only for a full name
 * that is one pupil there, with no contradicting birth; nobody comes after the 11th class, and a college's groups are
 * not rolled.
 */
export function offerGrades(rows: readonly FillRow[], context: FillContext): Offer[] {
  const pupils = earlierPupils(rows, context.earlier ?? []);
  if (pupils.size === 0) return [];
  return rows.flatMap((row) => SIDES.flatMap((side) => offerOf(row, side, pupils, context)));
}

function offerOf(
  row: FillRow,
  { party, name, grade, birth }: (typeof SIDES)[number],
  pupils: ReadonlyMap<string, readonly EarlierPupil[]>,
  { dictionary }: FillContext,
): Offer[] {
  const { schoolYear, pairs, fields } = row;
  // A row of several mentees holds a class for each.
  if (pairs.length > 1 || row.isDelicate || schoolYear === undefined || fields[grade] !== undefined) return [];
  const kind = partyKind(party, fields, dictionary);
  const key = personKey(fields[name] ?? "");
  if (key === null || (kind !== null && kind !== "pupil")) return [];
  const last = latest(pupils.get(key) ?? [], schoolYear);
  if (!last || (last.birth !== undefined && differ(last.birth, fields[birth]))) return [];
  const years = Number(schoolYear.slice(0, 4)) - Number(last.schoolYear.slice(0, 4));
  const value = raisedGrade(last.grade, years);
  if (value === null) return [];
  const values = { grade: last.grade, sheet: last.sheet, row: last.row, year: last.schoolYear.replace("-", "–") };
  const sure = last.birth !== undefined && fields[birth] !== undefined ? 0.9 : 0.8;
  const confidence = years > 1 ? sure - 0.2 : sure;
  return [{ row, field: grade, value, source: message("fill.fromLastYear", values), confidence }];
}

function earlierPupils(
  rows: readonly FillRow[],
  earlier: readonly RegisterSheet[],
): ReadonlyMap<string, readonly EarlierPupil[]> {
  const pupils = new Map<string, EarlierPupil[]>();
  const years = new Set([...rows.map(({ schoolYear }) => schoolYear), ...earlier.map(({ schoolYear }) => schoolYear)]);
  if (years.size < 2 && earlier.length === 0) return pupils;
  const add = (pair: RegisterPair, schoolYear: string | undefined): void => {
    for (const { name, grade, birth } of SIDES) {
      const key = personKey(pair.fields[name] ?? "");
      const written = pair.fields[grade];
      if (key === null || written === undefined || schoolYear === undefined) continue;
      const pupil = { grade: written, birth: pair.fields[birth], schoolYear, sheet: pair.sheet, row: pair.row };
      pupils.set(key, [...(pupils.get(key) ?? []), pupil]);
    }
  };
  for (const { pairs, schoolYear } of rows) for (const pair of pairs) add(pair, schoolYear);
  for (const sheet of earlier) for (const pair of sheet.pairs) add(pair, sheet.schoolYear ?? pair.schoolYear);
  return pupils;
}

/** The pupil in the latest year before this one; `null` where two classes or two births stand under the name. */
function latest(pupils: readonly EarlierPupil[], schoolYear: string): EarlierPupil | null {
  const before = pupils.filter((pupil) => pupil.schoolYear < schoolYear);
  const year = before
    .map((pupil) => pupil.schoolYear)
    .sort()
    .at(-1);
  const ofYear = before.filter((pupil) => pupil.schoolYear === year);
  const [first] = ofYear;
  const isOne = ofYear.every(({ grade, birth }) => grade === first?.grade && !differ(birth, first.birth));
  return first && isOne ? first : null;
}

/** A year alone and a full date may be of one birth. */
function differ(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) !== other.slice(0, length);
}
