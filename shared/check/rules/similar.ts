import { comparedName, personParts } from "../../register/person-name.js";
import { sideField } from "../person-sides.js";
import type { CheckedPair } from "../checked-pair.js";
import type { RegisterRule, Verdict } from "../rule.js";

interface Mention {
  readonly index: number;
  readonly field: "mentorName" | "menteeName";
  readonly name: string;
  readonly key: string;
}

/**
 * `person.similar`: a probable double: the same surname with initials that fit a full name, or full names a letter
 * apart. It asks and never merges; different patronymics are different persons. Near-linear: names are looked up by
 * keys with one letter left out.
 */
export const personSimilar: RegisterRule = (pairs) => {
  const mentions = distinctMentions(pairs);
  return [...initialsOfFull(mentions), ...oneLetterApart(mentions)];
};

function distinctMentions(pairs: readonly CheckedPair[]): Mention[] {
  const seen = new Map<string, Mention>();
  for (const [index, pair] of pairs.entries()) {
    for (const party of ["mentor", "mentee"] as const) {
      const field = sideField(party, "Name");
      const name = pair.fields[field];
      if (name === undefined || pair.persons?.[party].minor) continue;
      const key = comparedName(name);
      if (!seen.has(key)) seen.set(key, { index, field, name, key });
    }
  }
  return [...seen.values()];
}

function initialsOfFull(mentions: readonly Mention[]): [number, Verdict][] {
  const full = new Map<string, Mention>();
  for (const mention of mentions) {
    const parts = personParts(mention.name);
    if (!parts || parts.initials) continue;
    const surname = comparedName(parts.surname);
    const given = comparedName(parts.given.charAt(0));
    full.set(`${surname} ${given}`, mention);
    if (parts.patronymic) full.set(`${surname} ${given} ${comparedName(parts.patronymic.charAt(0))}`, mention);
  }
  return mentions.flatMap((mention): [number, Verdict][] => {
    const parts = personParts(mention.name);
    if (!parts?.initials) return [];
    const other = full.get(comparedName(`${parts.surname} ${parts.given} ${parts.patronymic}`.replace(/\./g, " ")));
    return other ? [[mention.index, verdict(mention, other)]] : [];
  });
}

function oneLetterApart(mentions: readonly Mention[]): [number, Verdict][] {
  const byKey = new Map<string, Mention>();
  const found: [number, Verdict][] = [];
  for (const mention of mentions) {
    const words = mention.key.split(" ");
    if (words.length < 2 || personParts(mention.name)?.initials) continue;
    const keys = words
      .slice(0, 2)
      .flatMap((word, place) =>
        shortened(word).map((short) =>
          [...words.slice(0, place), `${place}:${short}`, ...words.slice(place + 1)].join(" "),
        ),
      );
    const other = keys
      .map((key) => byKey.get(key))
      .find((candidate) => candidate !== undefined && candidate.index !== mention.index);
    if (other) found.push([mention.index, verdict(mention, other)]);
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, mention);
  }
  return found;
}

/** The word with each one of its letters left out, and whole. */
function shortened(word: string): string[] {
  if (word.length < 4) return [word];
  return [word, ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))];
}

function verdict(mention: Mention, other: Mention): Verdict {
  return { code: "person.similar", field: mention.field, values: { name: mention.name, other: other.name } };
}
