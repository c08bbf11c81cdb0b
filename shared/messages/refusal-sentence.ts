import type { MessageKey } from "./catalogue.js";
import { message } from "./message.js";
import { translationOf } from "./speaker.js";

/**
 * What a refusal of the server's says to a reader. The server speaks Russian; in another language its code is said, and
 * its own words only where the sentence has values that nobody but the server knows. So a page in Russian needs none of
 * the server's sentences.
 */
export function refusalSentence({ code, message: own }: { readonly code: string; readonly message: string }): string {
  const key = `api.${code}`;
  return isTranslated(key) && !translationOf(key)?.includes("{") ? message(key) : own;
}

function isTranslated(key: string): key is MessageKey {
  return translationOf(key) !== undefined;
}
