import { spokenLocale } from "./speaker.js";

/**
 * The language to mark a text with, for those who have pages read aloud: "ru" where a page in another language shows
 * what came from the server as it came; `undefined` where the text is in the page's own.
 */
export function languageOf(text: string): "ru" | undefined {
  if (spokenLocale() === "ru") return undefined;
  const russian = text.match(/[а-яё]/gi)?.length ?? 0;
  const latin = text.match(/[a-z]/gi)?.length ?? 0;
  // A Russian sentence may name «JSON»; an English one has more of its own than the names in it.
  return russian > 4 * latin ? "ru" : undefined;
}
