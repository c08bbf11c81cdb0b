import { keyedDigest } from "../../shared/privacy/keyed-digest.js";
import { isAnyNamedIn, soughtName } from "../../shared/privacy/named-in-text.js";
import type { PairPersons } from "../../shared/privacy/policy.js";
import type { PairFields, Party } from "../../shared/register/fields.js";
import { comparedName, personKey, personParts, surnameInitial } from "../../shared/register/person-name.js";

/** Who is to be erased, as an administrator types it. */
export interface PersonAsked {
  readonly name: string;
  /** `2010`: tells namesakes apart. */
  readonly birthYear: string | null;
  /** Records that know no more than fitting initials are taken for theirs as well. */
  readonly withInitials: boolean;
}

/** How sure it is that a side of a pair is the person. */
export type Match = "certain" | "perhaps" | "no";

export interface SoughtPerson {
  match(side: Side): Match;
  /** Whether a text speaks of the person; by surname and initial only where the person is known to be of that school. */
  isNamedIn(text: string, isOwnSchool: boolean): boolean;
}

/** One side of a version. */
export interface Side {
  readonly name: string;
  readonly print: PairPersons[Party];
}

export const PARTIES: readonly Party[] = ["mentor", "mentee"];

export function sideOf(version: { readonly fields: PairFields; readonly persons: PairPersons }, party: Party): Side {
  return { name: version.fields[`${party}Name`] ?? "", print: version.persons[party] };
}

/**
 * How the person is known in the district: a full name by its print, which stands beside a minor's reduced name too; a
 * name with initials only as it is written. A print whose birth is another one's is somebody else.
 */
export function seekPerson(asked: PersonAsked, fingerprintKey: string): SoughtPerson {
  const key = personKey(asked.name);
  const print = key === null ? null : keyedDigest(fingerprintKey, ["name", key]);
  const withBirth =
    key === null || asked.birthYear === null
      ? null
      : keyedDigest(fingerprintKey, ["name and birth", key, asked.birthYear]);
  const written = comparedName(asked.name);
  const reduced = comparedName(surnameInitial(asked.name));
  const named = [soughtName(asked.name)];
  const inShort = shortWriting(asked.name);
  return {
    match({ name, print: seen }) {
      if (name === "") return "no";
      if (key === null) return comparedName(name) === written ? "certain" : "no";
      if (seen.name === undefined) {
        if (personKey(name) === key) return "certain";
        if (comparedName(surnameInitial(name)) !== reduced || personKey(name) !== null) return "no";
        return asked.withInitials ? "certain" : "perhaps";
      }
      const isOther = withBirth !== null && seen.nameAndBirth !== undefined && seen.nameAndBirth !== withBirth;
      return seen.name === print && !isOther ? "certain" : "no";
    },
    isNamedIn: (text, isOwnSchool) => isAnyNamedIn(text, named) || (isOwnSchool && inShort.test(text)),
  };
}

/** «Беловой Г.», «Г. Белова», «Г.В. Белова». */
function shortWriting(name: string): RegExp {
  const { surname = name, given = "" } = personParts(name) ?? {};
  const literal = (text: string) =>
    text.replace(/[^\p{L}]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16) ?? ""}}`);
  const word = `${literal(surname.replace(/[аеиоуыэюяйь]$/u, ""))}\\p{L}{0,3}`;
  const initial = literal(given.charAt(0));
  const before = `(?<!\\p{L})${initial}\\.\\s*(?:\\p{L}\\.\\s*)?${word}(?!\\p{L})`;
  return new RegExp(`(?<!\\p{L})${word}\\s+${initial}\\.|${before}`, "iu");
}
