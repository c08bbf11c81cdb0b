import { distance } from "fastest-levenshtein";
import { z } from "zod";
import type { DICTIONARY_MESSAGES } from "../../messages/dictionary.js";
import { message, type MessageValues } from "../../messages/message.js";

/** What is wrong in a document of additions, and where: `roleModels[3].forms[0]`. */
export const overrideProblemSchema = z.object({ path: z.string(), message: z.string() });
export type OverrideProblem = z.infer<typeof overrideProblemSchema>;

export type Path = readonly PropertyKey[];

type DictionaryMessage = keyof typeof DICTIONARY_MESSAGES extends `dictionary.${infer Key}` ? Key : never;

export function problem(path: Path, key: DictionaryMessage, values: MessageValues = {}): OverrideProblem {
  return { path: writtenPath(path), message: message(`dictionary.${key}`, values) };
}

/** The place as people write it; the document as a whole is an empty text. */
function writtenPath(path: Path): string {
  return path
    .map((step) => (typeof step === "number" ? `[${String(step)}]` : `.${String(step)}`))
    .join("")
    .replace(/^\./, "");
}

const FARTHEST = 0.5;

/** The known word most like the one given, for a hint; `none` when all are far from it. */
export function nearest(given: string, known: readonly string[]): string {
  let best = "none";
  let least = Math.max(2, given.length * FARTHEST);
  for (const word of known) {
    const apart = distance(given.toLowerCase(), word.toLowerCase());
    if (apart < least) [best, least] = [word, apart];
  }
  return best;
}
