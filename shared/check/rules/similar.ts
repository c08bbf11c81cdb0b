import { findDoublesAmong, type LikelyDouble } from "../../persons/find-likely-doubles.js";
import { isFullName, type KnownName } from "../../persons/known-name.js";
import type { PairFields } from "../../register/fields.js";
import { type JudgedRegister, UNKNOWN } from "../judged-register.js";
import { contradicts } from "../person-sides.js";
import type { RegisterRule, Verdict } from "../rule.js";
import { DistinctMentions, type Mention } from "./mentions.js";

/**
 * `person.similar`: a probable double, or initials that are the same on both sides of a pair. It asks and never
 * merges. What is alike is said by shared/persons; a child and a grown-up, or two births, are never alike. Each
 * mention is asked about once.
 */
export const personSimilar: RegisterRule = (register, { dictionary }) => {
  const mentions = new DistinctMentions(register, dictionary);
  const doubles = findDoublesAmong(mentions.known, {
    mayBeOne: (one, other) => mayBeOne(mentions.at(one), mentions.at(other)),
  });
  return [...sameInitials(register), ...askOnce(mentions, doubles)];
};

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

function sameInitials({ rows, mentors, mentees }: JudgedRegister): [number, Verdict][] {
  const verdicts: [number, Verdict][] = [];
  mentors.writing.forEach((writing, index) => {
    const row = writing !== UNKNOWN && writing === mentees.writing[index] ? rows[index] : undefined;
    const verdict = row ? initialsVerdict(row.fields, mentors.known[index] ?? null) : null;
    if (verdict) verdicts.push([index, verdict]);
  });
  return verdicts;
}

/** One writing on both sides of a pair, by initials: a full name would be `pair.self`. */
export function initialsVerdict(fields: PairFields, known: KnownName | null): Verdict | null {
  if (!known || isFullName(known) || contradicts(fields, "mentor", fields, "mentee")) return null;
  const values = { name: fields.menteeName ?? "" };
  return { code: "person.similar", field: "menteeName", variant: "person.similar.self", values };
}

function askOnce(mentions: DistinctMentions, doubles: readonly LikelyDouble[]): [number, Verdict][] {
  const asked = new Uint8Array(mentions.known.length);
  const verdicts: [number, Verdict][] = [];
  for (const { one, other } of doubles) {
    const [first, second] = [mentions.at(one), mentions.at(other)];
    if (!first || !second) continue;
    const isFirst = askedOf(first, second) === first;
    const place = isFirst ? one : other;
    if (asked[place] === 1) continue;
    asked[place] = 1;
    const mention = isFirst ? first : second;
    verdicts.push([mention.index, similarVerdict(mention, isFirst ? second : first)]);
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
