import { defaultDictionary } from "../../../shared/dictionary/default-dictionary.js";
import { applyOverrides } from "../../../shared/dictionary/overrides/apply-overrides.js";
import { DICTIONARY_SCHEMA, dictionarySchema } from "../../../shared/dictionary/schema.js";

const { forms, roleModels, kinds, ambiguousForms, sensitiveWords, attributes, headings, personWords, partyWords } =
  defaultDictionary;
const entries = [...forms, ...roleModels, ...kinds];

describe("the default dictionary", () => {
  it("is of the current schema", () => {
    expect(dictionarySchema.parse(defaultDictionary)).toEqual(defaultDictionary);
    expect(defaultDictionary.schema).toBe(DICTIONARY_SCHEMA);
  });

  it("names a source for what is seen, and only for that", () => {
    const tagged = [
      ...entries,
      ...ambiguousForms,
      ...sensitiveWords,
      ...Object.values(defaultDictionary.thresholdEvidence),
    ];
    for (const entry of tagged) expect(entry.source === undefined).toBe(entry.evidence !== "seen");
  });

  it("quotes only sources that it lists, and lists none in vain", () => {
    const quoted = new Set([
      ...[...entries, ...Object.values(defaultDictionary.thresholdEvidence)].flatMap(({ source }) => source ?? []),
      ...[...entries, ...attributes, ...headings, ...personWords, partyWords].flatMap(({ seen }) =>
        Object.values(seen ?? {}),
      ),
    ]);
    expect([...quoted].sort()).toEqual(Object.keys(defaultDictionary.sources).sort());
  });

  it("tags words that it has", () => {
    for (const { spellings, seen } of entries)
      expect(spellings).toEqual(expect.arrayContaining(Object.keys(seen ?? {})));
    for (const { synonyms, seen } of [...attributes, ...headings])
      expect(synonyms).toEqual(expect.arrayContaining(Object.keys(seen ?? {})));
    for (const { words, seen } of personWords) expect(words).toEqual(expect.arrayContaining(Object.keys(seen ?? {})));
    const words = [...partyWords.mentor, ...partyWords.mentee, ...partyWords.menteeIfAlone];
    expect(words).toEqual(expect.arrayContaining(Object.keys(partyWords.seen ?? {})));
  });

  it("has entries of headings that are seen where a word of theirs is", () => {
    for (const { evidence, seen } of [...attributes, ...headings, ...personWords])
      expect(evidence).toBe(seen === undefined ? "unverified" : "seen");
  });

  it("passes the checks that a district's additions pass", () => {
    const same = {
      forms: forms.map(({ code, name, spellings }) => ({ code, name, spellings })),
      roleModels: roleModels.map(({ name, spellings }) => ({ name, spellings })),
      kinds: kinds.map(({ name, spellings }) => ({ name, spellings })),
      ambiguousForms: ambiguousForms.map(({ spelling, forms: codes }) => ({ spelling, forms: codes })),
    };
    expect(applyOverrides(defaultDictionary, same)).toMatchObject({ ok: true, notes: [] });
  });
});
