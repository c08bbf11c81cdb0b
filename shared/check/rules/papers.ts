import { formEntry } from "../../dictionary/forms.js";
import { FIELD_NAMES, type FieldName, fieldType } from "../../register/fields.js";
import { isMinor } from "../../register/minor.js";
import { isSameSchool } from "../../register/school-name.js";
import type { CheckedPair } from "../checked-pair.js";
import type { PairRule, RuleOptions, Verdict } from "../rule.js";

/** Whether a pair has a minor on either side: the consent of a representative is needed. */
export function needsConsent(pair: CheckedPair, { dictionary }: RuleOptions): boolean {
  if (pair.persons) return pair.persons.mentor.minor || pair.persons.mentee.minor;
  return isMinor("mentee", pair.fields, dictionary) || isMinor("mentor", pair.fields, dictionary);
}

export function needsOrder(pair: CheckedPair, { dictionary }: RuleOptions): boolean {
  const form = formEntry(dictionary, pair.fields.form);
  return form?.mentor === "teacher" && form.mentee === "teacher";
}

/** A student or an employer comes from outside the school: the register must say from where. */
export function needsOrganisation(pair: CheckedPair, { dictionary }: RuleOptions): boolean {
  const form = formEntry(dictionary, pair.fields.form);
  return form?.mentor === "employer" || (form?.mentor === "student" && form.mentee === "pupil");
}

export interface NeededColumn {
  readonly field: FieldName;
  readonly needs: (pair: CheckedPair, options: RuleOptions) => boolean;
}

/** The papers that a table should have a column for, and the pairs that need them (`column.missing`). */
export const NEEDED_COLUMNS: readonly NeededColumn[] = [
  { field: "consentMentee", needs: needsConsent },
  { field: "order", needs: needsOrder },
  { field: "mentorOrganisation", needs: needsOrganisation },
];

function hasColumn(pair: CheckedPair, field: FieldName): boolean {
  return pair.columns?.has(field) ?? true;
}

/** `consent.missing`: a minor without a mark of consent. */
export const consentMissing: PairRule = (pair, options) => {
  const isAsked =
    pair.fields.menteeName !== undefined && hasColumn(pair, "consentMentee") && needsConsent(pair, options);
  return isAsked && pair.fields.consentMentee !== true ? { code: "consent.missing", field: "consentMentee" } : null;
};

/** `order.missing`: a teacher–teacher pair without an order (Labour Code, art. 351.8, since 01.03.2025: domain §3.1). */
export const orderMissing: PairRule = (pair, options) => {
  const isAsked = pair.fields.order === undefined && hasColumn(pair, "order") && needsOrder(pair, options);
  return isAsked ? { code: "order.missing", field: "order" } : null;
};

/** `organisation.missing`: a mentor from outside without an organisation. */
export const organisationMissing: PairRule = (pair, options) => {
  const isAsked =
    pair.fields.mentorOrganisation === undefined &&
    hasColumn(pair, "mentorOrganisation") &&
    needsOrganisation(pair, options);
  return isAsked ? { code: "organisation.missing", field: "mentorOrganisation" } : null;
};

/** By name, the places of the fields that hold texts: what is said of a row stands in the order of fields. */
const TEXT_FIELDS: ReadonlyMap<string, number> = new Map(
  FIELD_NAMES.filter((field) => fieldType(field) === "text").map((field, place) => [field, place]),
);

/** `text.sensitive`: words of police records, health and need; the row is sent without that field. */
export const textSensitive: PairRule = ({ fields }, { sensitiveWordIn }) => {
  let found: { field: FieldName; word: string }[] | null = null;
  // The fields that a row has are few beside all that it may have.
  for (const name in fields) {
    if (!TEXT_FIELDS.has(name)) continue;
    const field = name as FieldName;
    const value = fields[field];
    const word = typeof value === "string" ? sensitiveWordIn(value) : null;
    if (word !== null) (found ??= []).push({ field, word });
  }
  if (found === null) return null;
  found.sort((one, other) => (TEXT_FIELDS.get(one.field) ?? 0) - (TEXT_FIELDS.get(other.field) ?? 0));
  return found.map(({ field, word }): Verdict => ({ code: "text.sensitive", field, values: { word } }));
};

/** `school.other`: the row names a school that is not the sender's. */
export const schoolOther: PairRule = ({ fields }, { senderSpellings }) => {
  const { school } = fields;
  if (!senderSpellings || school === undefined) return null;
  for (const spelling of senderSpellings) if (isSameSchool(spelling, school)) return null;
  return { code: "school.other", field: "school", values: { school } };
};

const EMAIL = /\S+@\S+\.\S+/;
/** Ten digits with or without the 8, however they are grouped («8 (35342) 2-14-55»), or a local number. */
const PHONE = /(?:^|[^\d])(?:(?:\+?7|8)?[\s(-]{0,4}(?:\d[\s()-]{0,4}){10}|\d{1,3}-\d\d-\d\d)(?!\d)/;

/** `contact.kind`: a phone under «почта», or an e-mail under «телефон» (domain §1.3, V5). Needs the column's heading. */
export function contactKind(heading: string, value: string): "phone" | "email" | null {
  const wantsMail = /почт|mail/i.test(heading) && !/тел/i.test(heading);
  const wantsPhone = /тел/i.test(heading) && !/почт|mail/i.test(heading);
  if (wantsMail && PHONE.test(value) && !EMAIL.test(value)) return "phone";
  return wantsPhone && EMAIL.test(value) && !PHONE.test(value) ? "email" : null;
}
