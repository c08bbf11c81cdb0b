import type { Dictionary } from "../../dictionary/schema.js";
import { findDoublesAmong, type LikelyDouble } from "../../persons/find-likely-doubles.js";
import { isFullName, type KnownName } from "../../persons/known-name.js";
import { isMinor } from "../../register/minor.js";
import { contradicts, sideField } from "../person-sides.js";
import type { JudgedPair } from "../judged-pair.js";
import type { RegisterRule, Verdict } from "../rule.js";

const PARTIES = ["mentor", "mentee"] as const;

/** A name where it first stands, and what the rows that have it say of the person. */
interface Mention {
  readonly index: number;
  readonly field: "mentorName" | "menteeName";
  readonly name: string;
  readonly known: KnownName;
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
  const doubles = findDoublesAmong(
    mentions.map(({ known }) => known),
    { mayBeOne: (one, other) => mayBeOne(mentions[one], mentions[other]) },
  );
  return [...sameInitials(pairs), ...askOnce(mentions, doubles)];
};

function distinctMentions(pairs: readonly JudgedPair[], dictionary: Dictionary): Mention[] {
  const mentions: Mention[] = [];
  const [minors, adults] = [new Map<string, Mention>(), new Map<string, Mention>()];
  for (const [index, pair] of pairs.entries()) {
    for (const party of PARTIES) {
      const field = sideField(party, "Name");
      const name = pair.fields[field];
      const { known } = pair[party];
      if (name === undefined || known === null) continue;
      const birthYear = pair.fields[sideField(party, "Birth")]?.slice(0, 4);
      const minor = isMinor(party, pair.fields, dictionary);
      const seen = minor ? minors : adults;
      const before = seen.get(known.written);
      if (before) {
        before.birthYear ??= birthYear;
        continue;
      }
      const mention = { index, field, name, known, minor, birthYear };
      seen.set(known.written, mention);
      mentions.push(mention);
    }
  }
  return mentions;
}

function mayBeOne(one: Mention | undefined, other: Mention | undefined): boolean {
  const [year, otherYear] = [one?.birthYear, other?.birthYear];
  return one?.minor === other?.minor && (year === otherYear || year === undefined || otherYear === undefined);
}

/** Initials on both sides of one pair: a full name would be `pair.self`. */
function sameInitials(pairs: readonly JudgedPair[]): [number, Verdict][] {
  const verdicts: [number, Verdict][] = [];
  for (const [index, { fields, mentor, mentee }] of pairs.entries()) {
    if (!mentor.known || mentor.known.written !== mentee.known?.written || isFullName(mentor.known)) continue;
    if (contradicts(fields, "mentor", fields, "mentee")) continue;
    const values = { name: fields.menteeName ?? "" };
    verdicts.push([index, { code: "person.similar", field: "menteeName", variant: "person.similar.self", values }]);
  }
  return verdicts;
}

/** The finding stands where less of the name is known, or further down. */
function askOnce(mentions: readonly Mention[], doubles: readonly LikelyDouble[]): [number, Verdict][] {
  const asked = new Set<Mention>();
  return doubles.flatMap(({ one, other }): [number, Verdict][] => {
    const [first, second] = [mentions[one], mentions[other]];
    if (!first || !second) return [];
    const [mention, like] = knownParts(first.known) < knownParts(second.known) ? [first, second] : [second, first];
    if (asked.has(mention)) return [];
    asked.add(mention);
    const values = { name: mention.name, other: like.name };
    return [[mention.index, { code: "person.similar", field: mention.field, values }]];
  });
}

function knownParts(name: KnownName): number {
  if (name.surname === "" || name.given === "") return 0;
  return (name.givenExtent === "initial" ? 1 : 2) + (name.patronymic === "" ? 0 : 1);
}
