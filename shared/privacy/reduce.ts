import type { Dictionary } from "../dictionary/schema.js";
import {
  FIELDS_KEPT_IN_WORKBOOK,
  FIELD_NAMES,
  type FieldName,
  type FieldValue,
  type PairFields,
  fieldType,
  pairFieldsSchema,
} from "../register/fields.js";
import { isAnyNamedIn, type SoughtName, soughtName } from "./named-in-text.js";
import { personPrints } from "./person-print.js";
import type { PairPersons, PrivacyPolicy } from "./policy.js";
import { reduceName } from "./reduce-name.js";
import { findSensitiveWord } from "./sensitive.js";

export interface ReducedPair {
  readonly fields: PairFields;
  readonly persons: PairPersons;
  /** Fields that hold a sensitive word or a pupil's name: they are not sent, and not carried (rule 5). */
  readonly heldFields: FieldName[];
}

/**
 * A pair as it leaves the workbook (design §14): only fields that may leave, minors' names as the policy says, births
 * as the year alone for everyone, no text with a sensitive word; beside it the persons' prints.
 */
export function reducePair(
  fields: PairFields,
  policy: PrivacyPolicy,
  dictionary: Dictionary,
  schoolYear?: string,
): ReducedPair {
  const persons = personPrints(fields, { fingerprintKey: policy.fingerprintKey, dictionary, schoolYear });
  return { ...reduceFields(fields, persons, policy, dictionary), persons };
}

/**
 * The same where the persons are known: brings values that were reduced under another policy under this one (rule 13).
 * Doing it twice changes nothing.
 */
export function reduceFields(
  fields: PairFields,
  persons: PairPersons,
  policy: PrivacyPolicy,
  dictionary: Dictionary,
): Omit<ReducedPair, "persons"> {
  const guarded = guardedNames(fields, persons, policy);
  const reduced: Partial<Record<FieldName, FieldValue>> = {};
  const heldFields: FieldName[] = [];
  for (const field of FIELD_NAMES) {
    const value = fields[field];
    if (value === undefined || !mayLeave(field, policy)) continue;
    if (typeof value !== "string") reduced[field] = value;
    else if (isHeldBack(field, value, dictionary, guarded)) heldFields.push(field);
    else reduced[field] = reduceText(field, value, persons, policy);
  }
  return { fields: withoutMisfits(reduced), heldFields };
}

/** Whether the district takes the field at all: contacts, requests, results and notes only where it has asked for them. */
export function mayLeave(field: FieldName, policy: PrivacyPolicy): boolean {
  return !FIELDS_KEPT_IN_WORKBOOK.includes(field) || policy.extraFields.includes(field);
}

/** Names that no other text may tell: those of minors, unless the district takes whole names. */
function guardedNames(fields: PairFields, persons: PairPersons, policy: PrivacyPolicy): SoughtName[] {
  if (policy.pupilNames === "full") return [];
  const names = [
    persons.mentor.minor ? fields.mentorName : undefined,
    persons.mentee.minor ? fields.menteeName : undefined,
  ];
  return names.filter((name) => name !== undefined).map(soughtName);
}

const SURNAME_IN_ORDINARY_CASE = /^\p{Lu}\p{Ll}+/u;

function isHeldBack(field: FieldName, text: string, dictionary: Dictionary, guarded: readonly SoughtName[]): boolean {
  // A surname may read like a sensitive word; what follows it may not.
  if (fieldType(field) === "name") {
    return findSensitiveWord(text.replace(SURNAME_IN_ORDINARY_CASE, ""), dictionary) !== null;
  }
  return findSensitiveWord(text, dictionary) !== null || isAnyNamedIn(text, guarded);
}

function reduceText(field: FieldName, text: string, persons: PairPersons, policy: PrivacyPolicy): string {
  if (field === "mentorName") return reduceName(text, persons.mentor, policy);
  if (field === "menteeName") return reduceName(text, persons.mentee, policy);
  return fieldType(field) === "birth" ? text.slice(0, 4) : text;
}

/** A value that the schema does not take (a text of pages, 1999 years of experience) must not stop the whole push. */
function withoutMisfits(reduced: Partial<Record<FieldName, FieldValue>>): PairFields {
  const parsed = pairFieldsSchema.safeParse(reduced);
  if (parsed.success) return parsed.data;
  const misfits = new Set(parsed.error.issues.map((issue) => issue.path[0]));
  const fitting = Object.entries(reduced).filter(([field]) => !misfits.has(field));
  return pairFieldsSchema.parse(Object.fromEntries(fitting));
}
