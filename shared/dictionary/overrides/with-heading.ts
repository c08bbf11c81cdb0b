import { namesParty } from "../../recognise/heading-party.js";
import { learntPath } from "../../recognise/learnt-heading.js";
import type { ColumnField } from "../../register/fields.js";
import type { Dictionary } from "../schema.js";
import type { Overrides } from "./schema.js";

/**
 * A district's additions with one heading more, as it was corrected in a school: «наставник / выслуга» for
 * `mentorExperience`. Under a parent that names a side, or naming none itself, the heading serves the same field of the
 * other side too; under any other parent it is known together with it, for «дата» alone would say too little.
 */
export function withHeading(
  overrides: Overrides,
  { heading, field }: { readonly heading: string; readonly field: ColumnField },
  dictionary: Dictionary,
): Overrides {
  const path = learntPath(heading);
  const parents = path.slice(0, -1).join(" ");
  const isUnderParty = parents !== "" && namesParty(parents, dictionary, true);
  const word = isUnderParty ? (path.at(-1) ?? heading) : path.join(" ");
  const fields = namesParty(word, dictionary, true) ? [field] : twinsOf(field, dictionary, isUnderParty);
  const headings = { ...overrides.headings };
  for (const each of fields) headings[each] = [...new Set([...(headings[each] ?? []), word])];
  return { ...overrides, headings };
}

const PERSON = /(?:Name|Surname|Patronymic)$/;

/** The field, and the field that tells the same of the other side. A person without a side could be anybody's. */
function twinsOf(field: ColumnField, dictionary: Dictionary, isUnderParty: boolean): ColumnField[] {
  const entry = dictionary.attributes.find(({ mentor, mentee }) => mentor === field || mentee === field);
  const isSafe = isUnderParty || !PERSON.test(field);
  return isSafe && entry?.mentor && entry.mentee ? [entry.mentor, entry.mentee] : [field];
}
