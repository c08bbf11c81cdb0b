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

/** The papers that a table should have a column for, and the pairs that need them (`column.missing`). */
export const NEEDED_COLUMNS: readonly { readonly field: FieldName; readonly needs: typeof needsConsent }[] = [
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

const TEXT_FIELDS = FIELD_NAMES.filter((field) => fieldType(field) === "text");

/** `text.sensitive`: words of police records, health and need; the row is sent without that field. */
export const textSensitive: PairRule = ({ fields }, { sensitiveWordIn }) => {
  let verdicts: Verdict[] | null = null;
  for (const field of TEXT_FIELDS) {
    const value = fields[field];
    const word = typeof value === "string" ? sensitiveWordIn(value) : null;
    if (word !== null) (verdicts ??= []).push({ code: "text.sensitive", field, values: { word } });
  }
  return verdicts;
};

/** `school.other`: the row names a school that is not the sender's. */
export const schoolOther: PairRule = ({ fields }, { senderSpellings }) => {
  if (!senderSpellings || fields.school === undefined) return null;
  const isOwn = senderSpellings.some((spelling) => isSameSchool(spelling, fields.school ?? ""));
  return isOwn ? null : { code: "school.other", field: "school", values: { school: fields.school } };
};

const EMAIL = /\S+@\S+\.\S+/;
const PHONE = /(?:\+7|8)[\s(-]*\d{3}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}/;

/** `contact.kind`: a phone under «почта», or an e-mail under «телефон» (domain §1.3, V5). Needs the column's heading. */
export function contactKind(heading: string, value: string): "phone" | "email" | null {
  const wantsMail = /почт|mail/i.test(heading) && !/тел/i.test(heading);
  const wantsPhone = /тел/i.test(heading) && !/почт|mail/i.test(heading);
  if (wantsMail && PHONE.test(value) && !EMAIL.test(value)) return "phone";
  return wantsPhone && EMAIL.test(value) && !PHONE.test(value) ? "email" : null;
}
