import { DEFAULT_ATTRIBUTES } from "./default-attributes.js";
import { DEFAULT_FORMS } from "./default-forms.js";
import { DEFAULT_KINDS } from "./default-kinds.js";
import { DEFAULT_SENSITIVE_WORDS, DEFAULT_THRESHOLDS } from "./default-limits.js";
import { DEFAULT_PAIR_HEADINGS } from "./default-pair-headings.js";
import { DEFAULT_PAPER_HEADINGS } from "./default-paper-headings.js";
import { DEFAULT_PARTY_WORDS } from "./default-party-words.js";
import { DEFAULT_PERSON_WORDS } from "./default-person-words.js";
import { DEFAULT_ROLE_MODELS } from "./default-role-models.js";
import { DEFAULT_SOURCES } from "./default-sources.js";
import { type Dictionary, DICTIONARY_SCHEMA, dictionarySchema } from "./schema.js";

/**
 * The vocabulary that every district begins with (domain §1.5, §2, §3.1). What no source confirms is tagged
 * `unverified`, so that a district knows what to look at.
 */
export const defaultDictionary: Dictionary = dictionarySchema.parse({
  schema: DICTIONARY_SCHEMA,
  version: "2022.2",
  ...DEFAULT_FORMS,
  roleModels: DEFAULT_ROLE_MODELS,
  kinds: DEFAULT_KINDS,
  partyWords: DEFAULT_PARTY_WORDS,
  attributes: DEFAULT_ATTRIBUTES,
  headings: [...DEFAULT_PAIR_HEADINGS, ...DEFAULT_PAPER_HEADINGS],
  personWords: DEFAULT_PERSON_WORDS,
  ...DEFAULT_THRESHOLDS,
  sensitiveWords: DEFAULT_SENSITIVE_WORDS,
  sources: DEFAULT_SOURCES,
});
