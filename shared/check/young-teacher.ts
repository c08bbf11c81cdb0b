import type { Dictionary } from "../dictionary/schema.js";
import type { Table } from "../register/register.js";
import type { CheckedPair } from "./checked-pair.js";

/** «Молодой специалист», «молодому педагогу»; the boundary is written out, for `\b` knows Latin letters only. */
const YOUNG = /(?:^|[^\p{L}])молод\p{L}*\s+(?:специалист|педагог|учител)/iu;

/** Whether a table is about young teachers by the heading of its mentees: «ФИО молодого специалиста» (domain §1.4, F8). */
export function isOfYoungTeachers({ columns }: Pick<Table, "columns">): boolean {
  return columns.some(
    ({ field, header }) => (field === "menteeName" || field === "menteeSurname") && YOUNG.test(header),
  );
}

/**
 * Whether anything says that a pair's mentee is a teacher in the first years: the role model, the heading, the post or
 * the reason why a mentor is needed.
 */
export function isYoungTeacher({ fields, ofYoungTeachers }: CheckedPair, dictionary: Dictionary): boolean {
  const model = dictionary.roleModels.find((entry) => entry.name === fields.roleModel);
  if (model?.youngMentee || ofYoungTeachers) return true;
  return [fields.menteePosition, fields.menteeReason].some((text) => text !== undefined && YOUNG.test(text));
}
