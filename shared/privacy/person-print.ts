import type { Dictionary } from "../dictionary/schema.js";
import type { PairFields, Party } from "../register/fields.js";
import { isMinor } from "../register/minor.js";
import { personKey } from "../register/person-name.js";
import { schoolYearSpan } from "../register/school-year.js";
import { keyedDigest } from "./keyed-digest.js";
import type { PairPersons, PersonPrint } from "./policy.js";
import { isPersonCode } from "./reduce-name.js";

/**
 * What goes beside the two names so that the server can tell persons apart without knowing them (design §14).
 * Takes the sheet's own fields, before any reduction; a name with initials only, or a code, gives no print.
 * Ages are reckoned on the start date, or on the school year's first day where the pair has none.
 */
export function personPrints(
  fields: PairFields,
  from: { fingerprintKey: string; dictionary: Dictionary; schoolYear?: string | undefined },
): PairPersons {
  const startDate =
    fields.startDate ?? (from.schoolYear === undefined ? undefined : schoolYearSpan(from.schoolYear).start);
  const dated = startDate === undefined ? fields : { ...fields, startDate };
  const print = (party: Party): PersonPrint => ({
    ...digests(fields[`${party}Name`], fields[`${party}Birth`], from.fingerprintKey),
    minor: isMinor(party, dated, from.dictionary),
  });
  return { mentor: print("mentor"), mentee: print("mentee") };
}

function digests(
  name: string | undefined,
  birth: string | undefined,
  fingerprintKey: string,
): Omit<PersonPrint, "minor"> {
  const key = name === undefined || isPersonCode(name) ? null : personKey(name);
  if (key === null) return {};
  const ofName = keyedDigest(fingerprintKey, ["name", key]);
  if (birth === undefined) return { name: ofName };
  return { name: ofName, nameAndBirth: keyedDigest(fingerprintKey, ["name and birth", key, birth.slice(0, 4)]) };
}
