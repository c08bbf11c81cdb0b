import { defaultDictionary } from "../../shared/dictionary/default-dictionary.js";
import type { Dictionary } from "../../shared/dictionary/schema.js";

/** The default dictionary with what matters to the case put in. */
export function aDictionary(changes: Partial<Dictionary> = {}): Dictionary {
  return { ...defaultDictionary, ...changes };
}
