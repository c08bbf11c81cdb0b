/** The languages that the pane and the desk speak. */
export const LOCALES = ["ru", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** What each is called by those who speak it. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { ru: "Русский", en: "English" };

/**
 * The language to speak: the one kept on this computer, else the first of the preferred ones (BCP 47, «en-US») that we
 * know, else Russian.
 */
export function localeFor(kept: string | null, preferred: readonly string[]): Locale {
  const asked = [kept ?? "", ...preferred].map((tag) => tag.toLowerCase().split("-")[0]);
  return asked.map((language) => LOCALES.find((locale) => locale === language)).find(Boolean) ?? "ru";
}
