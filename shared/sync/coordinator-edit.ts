import type { Dictionary } from "../dictionary/schema.js";
import { personPrints } from "../privacy/person-print.js";
import type { PairPersons, PersonPrint, PrivacyPolicy } from "../privacy/policy.js";
import { mayLeave, reduceFields } from "../privacy/reduce.js";
import { FIELD_NAMES, type FieldName, type FieldValue, type PairFields, type Party } from "../register/fields.js";
import type { KeptPair, OutgoingPair } from "./types.js";

/** What a coordinator changes in one pair (rule 10): values, fields to blank, or whether the pair is there at all. */
export interface PairEdit {
  readonly id: string;
  /** The version that the coordinator saw. */
  readonly baseVersion: number;
  readonly fields: PairFields;
  readonly erased: readonly FieldName[];
  readonly state?: KeptPair["state"] | undefined;
}

/**
 * Why a field is not edited in the district: its value is reduced there (`reduced` a minor's name, `birth` a date of
 * which only the year came), it says whose the pair is (`school`), the district does not take it (`not-collected`), or
 * the new value holds a word that may not be kept (`sensitive`).
 */
export type EditRefusal = "reduced" | "birth" | "school" | "not-collected" | "sensitive";

export interface RefusedField {
  readonly field: FieldName;
  readonly reason: EditRefusal;
}

/** Fields of a pair that are not edited in the district, each with its reason; the others may be. */
export function fieldsNotEdited({ persons }: Pick<KeptPair, "persons">, policy: PrivacyPolicy): RefusedField[] {
  return FIELD_NAMES.flatMap((field) => {
    const reason = refusalOf(field, persons, policy);
    return reason === null ? [] : [{ field, reason }];
  });
}

function refusalOf(field: FieldName, persons: PairPersons, policy: PrivacyPolicy): EditRefusal | null {
  if (field === "school") return "school";
  if (field === "mentorBirth" || field === "menteeBirth") return "birth";
  if (!mayLeave(field, policy)) return "not-collected";
  const party = partyOfName(field);
  return party !== null && persons[party].minor && policy.pupilNames !== "full" ? "reduced" : null;
}

function partyOfName(field: FieldName): Party | null {
  if (field === "mentorName") return "mentor";
  return field === "menteeName" ? "mentee" : null;
}

export type PreparedEdit =
  | {
      readonly ok: true;
      /** As a sheet would have sent it. */
      readonly outgoing: OutgoingPair;
      /** The whole pair as it would stand after the edit, for the checks. */
      readonly after: PairFields;
    }
  | { readonly ok: false; readonly refused: readonly RefusedField[] };

/**
 * A coordinator's edit as a change like any other: carried fields under the district's name policy, with the prints of
 * persons whose names were changed. Who becomes a minor by the edit (a form that makes a pupil of a mentee) is reduced;
 * nobody ceases to be one by it: the whole name is in the school's workbook only.
 */
export function prepareEdit(
  edit: PairEdit,
  kept: KeptPair,
  by: { readonly policy: PrivacyPolicy; readonly dictionary: Dictionary },
): PreparedEdit {
  const carried = FIELD_NAMES.filter((field) => edit.fields[field] !== undefined || edit.erased.includes(field));
  const notEdited = fieldsNotEdited(kept, by.policy).filter(({ field }) => carried.includes(field));
  if (notEdited.length > 0) return { ok: false, refused: notEdited };

  const edited = editedFields(kept.fields, edit);
  const persons = personsAfter(edited, carried, kept, by);
  const { fields: after, heldFields } = reduceFields(edited, persons, by.policy, by.dictionary);
  const held = heldFields.filter((field) => carried.includes(field));
  if (held.length > 0) return { ok: false, refused: held.map((field) => ({ field, reason: "sensitive" })) };

  const renamed = (["mentorName", "menteeName"] as const).filter(
    (name) => !carried.includes(name) && after[name] !== kept.fields[name],
  );
  const sent = [...carried, ...renamed];
  const fields = Object.fromEntries(Object.entries(after).filter(([field]) => sent.includes(field as FieldName)));
  const { id, baseVersion } = edit;
  const outgoing = { id, baseVersion, schoolYear: kept.schoolYear, fields, carried: sent, persons, where: NOWHERE };
  return { ok: true, outgoing, after };
}

/** An edit stands in no sheet. */
const NOWHERE = { sheet: "", row: 1 };

function editedFields(kept: PairFields, { fields, erased }: PairEdit): PairFields {
  const edited: Partial<Record<FieldName, FieldValue | undefined>> = { ...kept, ...fields };
  for (const field of erased) if (fields[field] === undefined) delete edited[field];
  return edited as PairFields;
}

function personsAfter(
  edited: PairFields,
  carried: readonly FieldName[],
  { persons, schoolYear }: KeptPair,
  { policy, dictionary }: { policy: PrivacyPolicy; dictionary: Dictionary },
): PairPersons {
  const read = personPrints(edited, { fingerprintKey: policy.fingerprintKey, dictionary, schoolYear });
  const of = (party: Party): PersonPrint => {
    const known = carried.includes(`${party}Name`) ? read[party] : persons[party];
    return { ...known, minor: persons[party].minor || read[party].minor };
  };
  return { mentor: of("mentor"), mentee: of("mentee") };
}
