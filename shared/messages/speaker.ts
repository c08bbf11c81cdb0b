import type { IntlMessageFormat } from "intl-messageformat";
import { CATALOGUE, type MessageKey } from "./catalogue.js";
import type { Locale } from "./locale.js";

type ParsedText = ReturnType<IntlMessageFormat["getAst"]>;

/** The pattern of a sentence, and whose plural rules it follows. The build of the pane's pages has parsed some already. */
export interface Pattern {
  readonly text: string | ParsedText;
  readonly locale: Locale;
}

/**
 * The one thing in shared code that outlives a call: which language `message` speaks. A page has one reader, and a
 * locale handed through every rule and check would buy nothing. Only the entry of a page may set it (the architecture
 * test knows them); nobody else does, so that the server, which serves everybody from one process, speaks Russian always.
 */
let translation: Readonly<Record<string, string>> | null = null;

/** Speaks this language from now on. English comes as a file of its own; rejects where that does not arrive. */
export async function speakIn(locale: Locale): Promise<void> {
  translation = locale === "en" ? (await import("./en/catalogue.js")).ENGLISH : null;
}

/** The language that is spoken now. */
export function spokenLocale(): Locale {
  return translation ? "en" : "ru";
}

/** The same for `Intl`, of dates and numbers that stand beside sentences. */
export function formatLocale(): string {
  return translation ? "en-GB" : "ru-RU";
}

/** The pattern of a key in the language that is spoken, if that is not Russian and has the key. */
export function translationOf(key: string): string | undefined {
  return translation && Object.hasOwn(translation, key) ? translation[key] : undefined;
}

/** What is said for a key. What has no translation belongs to a Russian document and is Russian for everybody. */
export function patternOf(key: MessageKey): Pattern {
  const translated = translationOf(key);
  return translated === undefined ? { text: CATALOGUE[key], locale: "ru" } : { text: translated, locale: "en" };
}
