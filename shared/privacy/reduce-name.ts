import { comparedName, surnameInitial } from "../register/person-name.js";
import { keyedDigest } from "./keyed-digest.js";
import type { PersonPrint, PrivacyPolicy } from "./policy.js";

const CODE_WORD = "Ученик";
const CODE_DIGITS = 6;
const CODE = new RegExp(`^${CODE_WORD} [0-9A-F]{${CODE_DIGITS}}$`);

/** Whether the text is a code that stands for a name («Ученик 3F9A1C»), so that it is never read as a name. */
export function isPersonCode(name: string): boolean {
  return CODE.test(name);
}

/**
 * A person's name as it leaves the workbook: an adult's whole, a minor's as the district's policy says. A name that
 * is reduced already stays as it is, or is reduced further: `surname-initial` to `code`.
 */
export function reduceName(name: string, person: PersonPrint, policy: PrivacyPolicy): string {
  if (!person.minor || policy.pupilNames === "full" || isPersonCode(name)) return name;
  return policy.pupilNames === "code" ? personCode(name, person, policy) : surnameInitial(name);
}

/** One person has one code at every school: from the print, or, where initials give none, from what is known. */
function personCode(name: string, person: PersonPrint, policy: PrivacyPolicy): string {
  const digest = person.name ?? keyedDigest(policy.fingerprintKey, ["code", comparedName(name)]);
  return `${CODE_WORD} ${digest.slice(0, CODE_DIGITS).toUpperCase()}`;
}
