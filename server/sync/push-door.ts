import type { PushRequest } from "../../shared/api/push.js";
import type { Dictionary } from "../../shared/dictionary/schema.js";
import type { PrivacyPolicy } from "../../shared/privacy/policy.js";
import { message } from "../../shared/messages/message.js";
import { reduceName } from "../../shared/privacy/reduce-name.js";
import { findSensitiveWord } from "../../shared/privacy/sensitive.js";
import { type FieldName, FIELDS_KEPT_IN_WORKBOOK, fieldType, type Party } from "../../shared/register/fields.js";
import { partyKind } from "../../shared/register/minor.js";
import type { OutgoingPair } from "../../shared/sync/types.js";
import { AppError } from "../errors.js";

const PARTIES: readonly Party[] = ["mentor", "mentee"];
const MOST_ROWS_NAMED = 5;
const YEAR_LENGTH = "2008".length;

/**
 * What the server makes sure of by itself, whatever sent the push: no field that the district does not collect, no
 * pupil's full name and nobody's whole birth date comes in (design §14). Such a push does not come from our pane, so nothing of it is taken.
 */
export function refuseAtTheDoor(request: PushRequest, policy: PrivacyPolicy, dictionary: Dictionary): void {
  refuseOtherFields(request.pairs, policy);
  refuseFullNames(request.pairs, policy, dictionary);
  refuseWholeBirths(request.pairs);
}

/** A field with a sensitive word counts as not carried (rule 5), as the pane would have held it back. */
export function withoutSensitive(pair: OutgoingPair, dictionary: Dictionary): OutgoingPair {
  const held = new Set(
    (Object.keys(pair.fields) as FieldName[]).filter((field) => {
      const value = pair.fields[field];
      return fieldType(field) === "text" && typeof value === "string" && findSensitiveWord(value, dictionary) !== null;
    }),
  );
  if (held.size === 0) return pair;
  const fields = Object.fromEntries(Object.entries(pair.fields).filter(([field]) => !held.has(field as FieldName)));
  return { ...pair, fields, carried: pair.carried.filter((field) => !held.has(field)) };
}

function refuseOtherFields(pairs: readonly OutgoingPair[], policy: PrivacyPolicy): void {
  const kept = new Set(FIELDS_KEPT_IN_WORKBOOK.filter((field) => !policy.extraFields.includes(field)));
  const refused = new Set<FieldName>();
  for (const pair of pairs) {
    const carried = new Set(pair.carried);
    for (const field of pair.carried) if (kept.has(field)) refused.add(field);
    for (const field of Object.keys(pair.fields) as FieldName[]) if (!carried.has(field)) refused.add(field);
  }
  if (refused.size === 0) return;
  const fields = [...refused].sort();
  throw new AppError(
    "field-not-allowed",
    { fields: fields.map((field) => message(`field.${field}`)).join(", ") },
    { fields },
  );
}

function refuseFullNames(pairs: readonly OutgoingPair[], policy: PrivacyPolicy, dictionary: Dictionary): void {
  const rows = pairs.filter((pair) => PARTIES.some((party) => isFullName(party, pair, policy, dictionary)));
  refuseRows("name-not-reduced", rows);
}

/** A birth leaves as its year, whoever was born and whatever the district's policy for names (design §14). */
function refuseWholeBirths(pairs: readonly OutgoingPair[]): void {
  const isWhole = (birth: string | undefined): boolean => (birth?.length ?? 0) > YEAR_LENGTH;
  const rows = pairs.filter(({ fields }) => PARTIES.some((party) => isWhole(fields[`${party}Birth`])));
  refuseRows("birth-not-reduced", rows);
}

function refuseRows(code: "name-not-reduced" | "birth-not-reduced", rows: readonly OutgoingPair[]): void {
  if (rows.length === 0) return;
  const numbers = rows.map((pair) => pair.where.row);
  const named = numbers.slice(0, MOST_ROWS_NAMED).join(", ") + (numbers.length > MOST_ROWS_NAMED ? "…" : "");
  throw new AppError(code, { rows: named }, { rows: numbers });
}

/** The sender's word that a person is a minor is taken; their word that a pupil is none is not. */
function isFullName(party: Party, pair: OutgoingPair, policy: PrivacyPolicy, dictionary: Dictionary): boolean {
  const name = pair.fields[`${party}Name`];
  if (name === undefined) return false;
  const print = pair.persons[party];
  const minor = print.minor || partyKind(party, pair.fields, dictionary) === "pupil";
  return reduceName(name, { ...print, minor }, policy) !== name;
}
