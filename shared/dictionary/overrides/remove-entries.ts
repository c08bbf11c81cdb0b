import type { Dictionary } from "../schema.js";
import { nearest } from "./problem.js";
import { placed, type Placed, type Report } from "./report.js";
import type { Overrides } from "./schema.js";
import { headingKeyOf, type KeyOf, plainKey, withoutWords, wordingKey } from "./word-lists.js";

/** Takes out what the document names in `remove`; what is not there is noted, so that a slip of the hand is seen. */
export function removeEntries(base: Dictionary, { remove = {} }: Overrides, report: Report): Dictionary {
  const of = (part: keyof typeof remove, key: KeyOf, known: readonly string[]): Removal =>
    removal(placed(remove[part], ["remove", part]), key, known, report);
  const forms = of(
    "forms",
    plainKey,
    base.forms.map(({ code }) => code),
  );
  const models = of("roleModels", wordingKey, namesOf(base.roleModels));
  const kinds = of("kinds", wordingKey, namesOf(base.kinds));
  const ambiguous = of(
    "ambiguousForms",
    wordingKey,
    base.ambiguousForms.map(({ spelling }) => spelling),
  );
  const entries = [...base.forms, ...base.roleModels, ...base.kinds];
  const spellings = of(
    "spellings",
    wordingKey,
    entries.flatMap((entry) => entry.spellings),
  );
  const headings = of(
    "headings",
    headingKeyOf,
    [...base.attributes, ...base.headings].flatMap((each) => each.synonyms),
  );
  const { mentor, mentee, menteeIfAlone } = base.partyWords;
  const parties = of("partyWords", headingKeyOf, [...mentor, ...mentee, ...menteeIfAlone]);
  const sensitive = of(
    "sensitiveWords",
    plainKey,
    base.sensitiveWords.map(({ word }) => word),
  );
  const spelled = <Entry extends { spellings: string[]; seen?: Record<string, string> | undefined }>(
    entry: Entry,
  ): Entry => {
    const left = entry.spellings.filter(spellings);
    return { ...withoutWords(entry, left), spellings: left };
  };
  return {
    ...base,
    forms: base.forms.filter(({ code }) => forms(code)).map(spelled),
    roleModels: base.roleModels.filter(({ name }) => models(name)).map(spelled),
    kinds: base.kinds.filter(({ name }) => kinds(name)).map(spelled),
    ambiguousForms: base.ambiguousForms.filter(({ spelling }) => ambiguous(spelling)),
    attributes: base.attributes.flatMap((entry) => withoutSynonyms(entry, headings)),
    headings: base.headings.flatMap((entry) => withoutSynonyms(entry, headings)),
    partyWords: withoutWords(
      {
        ...base.partyWords,
        mentor: mentor.filter(parties),
        mentee: mentee.filter(parties),
        menteeIfAlone: menteeIfAlone.filter(parties),
      },
      [...mentor, ...mentee, ...menteeIfAlone].filter(parties),
    ),
    sensitiveWords: base.sensitiveWords.filter(({ word }) => sensitive(word)),
  };
}

/** Whether a word stays. */
type Removal = (word: string) => boolean;

function removal(asked: readonly Placed[], key: KeyOf, known: readonly string[], report: Report): Removal {
  const keys = new Set(known.map(key));
  for (const { word, path } of asked) {
    if (!keys.has(key(word))) report.note(path, "remove.absent", { word, nearest: nearest(word, known) });
  }
  const gone = new Set(asked.map(({ word }) => key(word)));
  return (word) => !gone.has(key(word));
}

/** An entry without words says nothing and is dropped. */
export function withoutSynonyms<Entry extends { synonyms: string[]; seen?: Record<string, string> | undefined }>(
  entry: Entry,
  stays: Removal,
): Entry[] {
  const synonyms = entry.synonyms.filter(stays);
  return synonyms.length > 0 ? [{ ...withoutWords(entry, synonyms), synonyms }] : [];
}

function namesOf(entries: readonly { readonly name: string }[]): string[] {
  return entries.map(({ name }) => name);
}
