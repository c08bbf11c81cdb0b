import { API_MESSAGES } from "./api.js";
import { message } from "./message.js";
import { spokenLocale } from "./speaker.js";

type ApiKey = keyof typeof API_MESSAGES;

/**
 * What a refusal of the server's says to a reader. The server speaks Russian; in another language its code is said, and
 * its own words only where the sentence has values that nobody but the server knows.
 */
export function refusalSentence({ code, message: own }: { readonly code: string; readonly message: string }): string {
  const key = `api.${code}`;
  return spokenLocale() !== "ru" && isApiKey(key) && !API_MESSAGES[key].includes("{") ? message(key) : own;
}

function isApiKey(key: string): key is ApiKey {
  return Object.hasOwn(API_MESSAGES, key);
}
