import type { Dictionary } from "../../dictionary/schema.js";
import { findDoublesAmong, type LikelyDouble } from "../../persons/find-likely-doubles.js";
import { isFullName, type KnownName } from "../../persons/known-name.js";
import type { Party } from "../../register/fields.js";
import { isMinor } from "../../register/minor.js";
import { birthOf, contradicts, nameOf, sideField } from "../person-sides.js";
import type { JudgedPair } from "../judged-pair.js";
import type { RegisterRule, Verdict } from "../rule.js";

export const PARTIES = ["mentor", "mentee"] as const;

/** A name where it first stands, and what the rows that have it say of the person. */
export interface Mention {
  readonly index: number;
  readonly field: "mentorName" | "menteeName";
  readonly name: string;
  readonly known: KnownName;
  /** The number of its writing. */
  readonly writing: number;
  readonly minor: boolean;
  readonly birth: string | undefined;
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
  const mentions: Mutable[] = [];
  // Numbers are small and dense, so that a list serves as a map.
  const [minors, adults]: [Mutable[], Mutable[]] = [[], []];
  const add = (mention: Mutable | null): void => {
    if (!mention) return;
    const seen = mention.minor ? minors : adults;
    const before = seen[mention.writing];
    if (before) before.birth ??= mention.birth;
    else {
      seen[mention.writing] = mention;
      mentions.push(mention);
    }
  };
  pairs.forEach((pair, index) => {
    add(mentionOf(pair, index, "mentor", dictionary));
    add(mentionOf(pair, index, "mentee", dictionary));
  });
  return mentions;
}

type Mutable = { -readonly [Key in keyof Mention]: Mention[Key] };

/** How a pair names one of its persons; `null` when it does not, or by a reduced name. */
export function mentionOf(pair: JudgedPair, index: number, party: Party, dictionary: Dictionary): Mention | null {
  const name = nameOf(party, pair.fields);
  const { known, writing } = pair[party];
  if (name === undefined || known === null || writing === null) return null;
  const [field, birth] = [sideField(party, "Name"), birthOf(party, pair.fields)];
  return { index, field, name, known, writing, minor: isMinor(party, pair.fields, dictionary), birth };
}

/** Whether nothing but the names speaks against it. */
export function mayBeOne(
  one: Pick<Mention, "minor" | "birth"> | undefined,
  other: Pick<Mention, "minor" | "birth"> | undefined,
): boolean {
  return one?.minor === other?.minor && mayBeOneBirth(one?.birth, other?.birth);
}

/** Of one of them only the year may be known. */
function mayBeOneBirth(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one.slice(0, 4) === other.slice(0, 4);
}

function sameInitials(pairs: readonly JudgedPair[]): [number, Verdict][] {
  const verdicts: [number, Verdict][] = [];
  pairs.forEach((pair, index) => {
    const verdict = initialsVerdict(pair);
    if (verdict) verdicts.push([index, verdict]);
  });
  return verdicts;
}

/** Initials on both sides of one pair: a full name would be `pair.self`. */
export function initialsVerdict({ fields, mentor, mentee }: JudgedPair): Verdict | null {
  if (!mentor.known || mentor.writing !== mentee.writing || isFullName(mentor.known)) return null;
  if (contradicts(fields, "mentor", fields, "mentee")) return null;
  const values = { name: fields.menteeName ?? "" };
  return { code: "person.similar", field: "menteeName", variant: "person.similar.self", values };
}

function askOnce(mentions: readonly Mention[], doubles: readonly LikelyDouble[]): [number, Verdict][] {
  const asked = new Set<Mention>();
  const verdicts: [number, Verdict][] = [];
  for (const { one, other } of doubles) {
    const [first, second] = [mentions[one], mentions[other]];
    if (!first || !second) continue;
    const mention = askedOf(first, second);
    if (asked.has(mention)) continue;
    asked.add(mention);
    verdicts.push([mention.index, similarVerdict(mention, mention === first ? second : first)]);
  }
  return verdicts;
}

/** The finding stands where less of the name is known, or further down; `first` stands first. */
export function askedOf<Named extends Pick<Mention, "known">>(first: Named, second: Named): Named {
  return knownParts(first.known) < knownParts(second.known) ? first : second;
}

export function similarVerdict({ field, name }: Mention, like: Mention): Verdict {
  return { code: "person.similar", field, values: { name, other: like.name } };
}

function knownParts(name: KnownName): number {
  if (name.surname === "" || name.given === "") return 0;
  return (name.givenExtent === "initial" ? 1 : 2) + (name.patronymic === "" ? 0 : 1);
}
