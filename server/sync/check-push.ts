import type { PushRequest } from "../../shared/api/push.js";
import { checkPairs } from "../../shared/check/check-pairs.js";
import type { Finding } from "../../shared/check/finding.js";
import { findingOf } from "../../shared/check/finding-text.js";
import { formEntry } from "../../shared/dictionary/forms.js";
import type { Dictionary } from "../../shared/dictionary/schema.js";
import type { PairFields } from "../../shared/register/fields.js";
import type { OutgoingPair } from "../../shared/sync/types.js";
import { spellingsOf } from "../auth/me.js";
import type { DistrictDictionary } from "../dictionary/district-dictionary.js";
import type { DistrictRow, SchoolRow } from "../store/rows.js";
import { withoutSensitive } from "./push-door.js";

/** A push that has passed the door, with what was found in its rows. */
export interface CheckedPush {
  readonly request: PushRequest;
  readonly pairs: readonly OutgoingPair[];
  readonly findings: readonly (readonly Finding[])[];
  /** Which version of the district's additions to the dictionary it was judged by. */
  readonly dictionaryVersion: number;
}

export interface Sender {
  readonly district: DistrictRow;
  readonly school: SchoolRow;
}

/** What is wrong with the rows follows from them and the dictionary, never from the time: a repetition finds the same. */
export function checkPush(
  request: PushRequest,
  { district, school }: Sender,
  { dictionary, version }: Pick<DistrictDictionary, "dictionary" | "version">,
): CheckedPush {
  const pairs = request.pairs.map((pair) => withoutSensitive(pair, dictionary));
  const checked = pairs.map(({ where, fields, schoolYear, persons }) => ({
    row: where.row,
    fields,
    schoolYear,
    persons,
  }));
  const findings = checkPairs(checked, {
    dictionary,
    schoolYear: district.school_year,
    withoutInfo: true,
    senderSpellings: [school.name, ...spellingsOf(school)],
  });
  return {
    request,
    pairs,
    findings: findings.map((found, index) => {
      const pair = pairs[index];
      return pair ? [...found, ...unknownForms(pair.fields, dictionary, pair.where.row)] : found;
    }),
    dictionaryVersion: version,
  };
}

/** A sheet's cell is read by the pane; a code that the district does not have comes from a pane that is out of date. */
export function unknownForms({ form }: PairFields, dictionary: Dictionary, row: number | null): Finding[] {
  if (form === undefined || formEntry(dictionary, form) !== null) return [];
  const verdict = { code: "form.unknown", field: "form", values: { raw: form } } as const;
  return [findingOf(verdict, { row, cell: null })];
}
