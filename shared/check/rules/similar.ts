import type { Dictionary } from "../../dictionary/schema.js";
import { findLikelyDoubles, type LikelyDouble } from "../../persons/find-likely-doubles.js";
import { isMinor } from "../../register/minor.js";
import { comparedName, personKey, personParts } from "../../register/person-name.js";
import { contradicts, sideField } from "../person-sides.js";
import type { CheckedPair } from "../checked-pair.js";
import type { RegisterRule, Verdict } from "../rule.js";

/** A name where it first stands, and what the rows that have it say of the person. */
interface Mention {
  readonly index: number;
  readonly field: "mentorName" | "menteeName";
  readonly name: string;
  readonly minor: boolean;
  birthYear: string | undefined;
}

/**
 * `person.similar`: a probable double, or initials that are the same on both sides of a pair. It asks and never
 * merges. What is alike is said by shared/persons; a child and a grown-up, or two births, are never alike. Each
 * mention is asked about once.
 */
export const personSimilar: RegisterRule = (pairs, { dictionary }) => {
  const mentions = distinctMentions(pairs, dictionary);
  const doubles = findLikelyDoubles(
    mentions.map(({ name }) => name),
    { mayBeOne: (one, other) => mayBeOne(mentions[one], mentions[other]) },
  );
  return [...sameInitials(pairs), ...askOnce(mentions, doubles)];
};

function distinctMentions(pairs: readonly CheckedPair[], dictionary: Dictionary): Mention[] {
  const seen = new Map<string, Mention>();
  for (const [index, pair] of pairs.entries()) {
    for (const party of ["mentor", "mentee"] as const) {
      const field = sideField(party, "Name");
      const name = pair.fields[field];
      if (name === undefined || pair.persons?.[party].minor) continue;
      const birthYear = pair.fields[sideField(party, "Birth")]?.slice(0, 4);
      const minor = isMinor(party, pair.fields, dictionary);
      const key = `${minor} ${comparedName(name)}`;
      const mention = seen.get(key);
      if (mention) mention.birthYear ??= birthYear;
      else seen.set(key, { index, field, name, minor, birthYear });
    }
  }
  return [...seen.values()];
}

function mayBeOne(one: Mention | undefined, other: Mention | undefined): boolean {
  const [year, otherYear] = [one?.birthYear, other?.birthYear];
  return one?.minor === other?.minor && (year === otherYear || year === undefined || otherYear === undefined);
}

/** Initials on both sides of one pair: a full name would be `pair.self`. */
function sameInitials(pairs: readonly CheckedPair[]): [number, Verdict][] {
  return pairs.flatMap(({ fields, persons }, index): [number, Verdict][] => {
    const { mentorName, menteeName } = fields;
    if (mentorName === undefined || menteeName === undefined || persons?.mentor.minor || persons?.mentee.minor)
      return [];
    if (comparedName(mentorName) !== comparedName(menteeName) || personKey(mentorName) !== null) return [];
    if (contradicts(fields, "mentor", fields, "mentee")) return [];
    const values = { name: menteeName };
    return [[index, { code: "person.similar", field: "menteeName", variant: "person.similar.self", values }]];
  });
}

/** The finding stands where less of the name is known, or further down. */
function askOnce(mentions: readonly Mention[], doubles: readonly LikelyDouble[]): [number, Verdict][] {
  const asked = new Set<Mention>();
  return doubles.flatMap(({ one, other }): [number, Verdict][] => {
    const [first, second] = [mentions[one], mentions[other]];
    if (!first || !second) return [];
    const [mention, like] = knownParts(first.name) < knownParts(second.name) ? [first, second] : [second, first];
    if (asked.has(mention)) return [];
    asked.add(mention);
    const values = { name: mention.name, other: like.name };
    return [[mention.index, { code: "person.similar", field: mention.field, values }]];
  });
}

function knownParts(name: string): number {
  const parts = personParts(name);
  if (!parts) return 0;
  return (parts.initials ? 1 : 2) + (parts.patronymic === "" ? 0 : 1);
}
