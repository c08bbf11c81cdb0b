import type { ColumnField } from "../register/fields.js";
import type { AttributeEntry, HeadingEntry } from "./schema.js";

type Seen = Readonly<Record<string, string>>;

/** What can be told of a mentor and of a mentee alike. */
export type Attribute =
  | "Name"
  | "Surname"
  | "GivenName"
  | "Patronymic"
  | "Position"
  | "Organisation"
  | "Experience"
  | "Subject"
  | "Grade"
  | "Birth"
  | "Contact";

/** A heading that says a field whole; `seen` names the source of those of its synonyms that stood in one. */
export function heading(field: ColumnField, synonyms: string[], seen?: Seen): HeadingEntry {
  return { field, synonyms, ...tagOf(seen) };
}

/** A heading that serves mentor and mentee alike. */
export function eitherSide(attribute: Attribute, synonyms: string[], seen?: Seen): AttributeEntry {
  return oneSide({ mentor: `mentor${attribute}`, mentee: `mentee${attribute}` }, synonyms, seen);
}

/** A heading that is told of a side in that side's own field, or of one side only. */
export function oneSide(
  fields: Pick<AttributeEntry, "mentor" | "mentee">,
  synonyms: string[],
  seen?: Seen,
): AttributeEntry {
  return { ...fields, synonyms, ...tagOf(seen) };
}

/** An entry is seen when some of its words are; those that are not named stay unverified. */
function tagOf(seen: Seen | undefined): Pick<HeadingEntry, "evidence" | "seen"> {
  return seen ? { evidence: "seen", seen } : { evidence: "unverified" };
}
