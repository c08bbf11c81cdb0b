import type { PersonPrint, PrivacyPolicy } from "../privacy/policy.js";
import { reduceName } from "../privacy/reduce-name.js";
import { mayLeave, type ReducedPair } from "../privacy/reduce.js";
import { FIELD_NAMES, type FieldName, type PairFields } from "../register/fields.js";
import type { PairBase } from "../workbook/memory.js";
import { sameValue } from "./diff.js";
import { fieldHash } from "./fingerprint.js";
import { advanceBase, basesToSend } from "./pair-base.js";
import type { RegisterRow } from "./register-rows.js";
import type { KeptPair, OutgoingPair } from "./types.js";

export interface ReducedRow extends ReducedPair {
  readonly row: RegisterRow;
}

export interface ComparedPair {
  readonly outgoing: OutgoingPair;
  /** Whether the sheet has something to say that the district does not know, or the other way round. */
  readonly isChanged: boolean;
  /** The base as it is after the comparison: fields in which both agree have moved on (rule 13). */
  readonly base: PairBase | undefined;
}

/** One pair of the sheet beside the district's, and as it would be sent. */
export function comparePair(
  pair: ReducedRow,
  beside: { id: string; kept: KeptPair | undefined; base: PairBase | undefined; policy: PrivacyPolicy },
): ComparedPair {
  const carried = carriedFields(pair, beside.base, beside.policy);
  const kept = beside.kept && { ...beside.kept, fields: underPolicy(beside.kept, beside.policy) };
  const base = kept ? compareBases(pair, carried, kept, beside.base) : beside.base;
  const outgoing: OutgoingPair = {
    id: beside.id,
    ...basesToSend(base, carried),
    schoolYear: pair.row.schoolYear,
    fields: Object.fromEntries(Object.entries(pair.fields).filter(([field]) => carried.includes(field as FieldName))),
    carried,
    persons: pair.persons,
    where: { sheet: pair.row.pair.sheet.slice(0, LONGEST_SHEET_NAME), row: pair.row.pair.row },
  };
  return { outgoing, isChanged: !kept || isChanged(pair, carried, kept, beside.base), base };
}

const LONGEST_SHEET_NAME = 100;

/**
 * What a pair carries (rule 5): fields that the sheet shows and that may leave. A value that is not sent is not carried
 * either. A pair that was ended by striking its row through is active again without any column to say so.
 */
function carriedFields(pair: ReducedRow, base: PairBase | undefined, policy: PrivacyPolicy): FieldName[] {
  const wasMarked = Boolean(base?.fields.status);
  return FIELD_NAMES.filter((field) => {
    if (!pair.row.shown.includes(field) && !(field === "status" && wasMarked)) return false;
    const isLeft = pair.row.pair.fields[field] !== undefined && pair.fields[field] === undefined;
    return mayLeave(field, policy) && !isLeft;
  });
}

/** Kept values may have been reduced under an earlier policy: they are brought under this one first (rule 13). */
function underPolicy({ fields, persons }: KeptPair, policy: PrivacyPolicy): PairFields {
  const { mentorName, menteeName } = fields;
  return {
    ...fields,
    ...(mentorName === undefined ? {} : { mentorName: reduceName(mentorName, persons.mentor, policy) }),
    ...(menteeName === undefined ? {} : { menteeName: reduceName(menteeName, persons.mentee, policy) }),
  };
}

function compareBases(pair: ReducedRow, carried: readonly FieldName[], kept: KeptPair, old: PairBase | undefined) {
  // A list older than what the workbook already knows (a pull before the last push) has nothing to teach.
  if (old && kept.version < old.version) return old;
  // Nobody has told this sheet of the withdrawal: a base on the tombstone would make its next edit a return (rule 8).
  if (kept.state === "withdrawn") return old;
  const agreed = carried.filter((field) => sameValue(pair.fields[field], kept.fields[field]));
  return advanceBase(old, { version: kept.version, fields: pair.fields, agreed, open: [] });
}

function isChanged(
  pair: ReducedRow,
  carried: readonly FieldName[],
  kept: KeptPair,
  base: PairBase | undefined,
): boolean {
  return (
    carried.some((field) => isFieldChanged(pair.fields, field, kept.fields, base)) ||
    (carried.includes("mentorName") && isNewPrint(pair.persons.mentor, kept.persons.mentor)) ||
    (carried.includes("menteeName") && isNewPrint(pair.persons.mentee, kept.persons.mentee))
  );
}

function isFieldChanged(mine: PairFields, field: FieldName, theirs: PairFields, base: PairBase | undefined): boolean {
  if (sameValue(mine[field], theirs[field])) return false;
  const remembered = base?.fields[field];
  // Where nothing is remembered, a blank may never have been filled.
  if (remembered === undefined) return mine[field] !== undefined;
  if (remembered !== fieldHash(mine[field])) return true;
  // The district has moved on: a push brings its value, unless an earlier one has and the sheet could not take it.
  return base?.older?.[field] === undefined;
}

/** A reduced name hides a correction («Носова А.» is Анна and Алина); the print tells. */
function isNewPrint(mine: PersonPrint, theirs: PersonPrint): boolean {
  return (
    (mine.name !== undefined && mine.name !== theirs.name) ||
    (mine.nameAndBirth !== undefined && mine.nameAndBirth !== theirs.nameAndBirth)
  );
}
