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

/** Names that share all words but one are compared in that one: the surname, or the given name. */
function oneLetterApart(mentions: readonly Mention[]): [number, Verdict][] {
  const found: [number, Verdict][] = [];
  for (const place of [0, 1]) {
    for (const block of blocksBut(place, mentions)) {
      const byShortened = new Map<string, Mention>();
      for (const { word, mention } of block) {
        const keys = shortened(word);
        const other = keys.map((key) => byShortened.get(key)).find((candidate) => candidate !== undefined);
        if (other && other.index !== mention.index) found.push([mention.index, verdict(mention, other)]);
        for (const key of keys) if (!byShortened.has(key)) byShortened.set(key, mention);
      }
    }
  }
  return found;
}

/** Full names in groups of equal words outside `place`; a name alone in its group has no double. */
function blocksBut(place: number, mentions: readonly Mention[]): { word: string; mention: Mention }[][] {
  const blocks = new Map<string, { word: string; mention: Mention }[]>();
  for (const mention of mentions) {
    const words = mention.key.split(" ");
    const word = words[place];
    if (words.length < 3 || word === undefined || word.length < 4 || mention.key.includes(".")) continue;
    words.splice(place, 1);
    const rest = words.join(" ");
    const block = blocks.get(rest);
    if (block) block.push({ word, mention });
    else blocks.set(rest, [{ word, mention }]);
  }
  return [...blocks.values()].filter((block) => block.length > 1);
}

/** The word whole, and with each one of its letters left out: two words that share one are a letter apart. */
function shortened(word: string): string[] {
  const keys = [word];
  for (let index = 0; index < word.length; index += 1) keys.push(word.slice(0, index) + word.slice(index + 1));
  return keys;
}

function verdict(mention: Mention, other: Mention): Verdict {
  return { code: "person.similar", field: mention.field, values: { name: mention.name, other: other.name } };
}
