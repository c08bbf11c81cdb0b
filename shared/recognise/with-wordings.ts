import type { Dictionary } from "../dictionary/schema.js";
import { comparedWording } from "../grid/text.js";

const made = new WeakMap<Dictionary, Map<string, Dictionary>>();

/** The dictionary with some ambiguous wordings decided: «У-У» is one form throughout a workbook, as its curator says. */
export function withWordings(dictionary: Dictionary, wordings: Readonly<Record<string, string>> = {}): Dictionary {
  const key = JSON.stringify(wordings);
  if (key === "{}") return dictionary;
  const known = made.get(dictionary) ?? new Map<string, Dictionary>();
  made.set(dictionary, known);
  const decided = known.get(key) ?? decide(dictionary, wordings);
  known.set(key, decided);
  return decided;
}

function decide(dictionary: Dictionary, wordings: Readonly<Record<string, string>>): Dictionary {
  const spellingsOf = (code: string) => Object.keys(wordings).filter((wording) => wordings[wording] === code);
  const isDecided = (spelling: string) =>
    Object.keys(wordings).some((wording) => comparedWording(wording) === comparedWording(spelling));
  return {
    ...dictionary,
    forms: dictionary.forms.map((form) => ({ ...form, spellings: [...form.spellings, ...spellingsOf(form.code)] })),
    ambiguousForms: dictionary.ambiguousForms.filter(({ spelling }) => !isDecided(spelling)),
  };
}
