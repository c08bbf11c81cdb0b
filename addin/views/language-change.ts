import { LANGUAGE_NAMES, type Locale } from "../../shared/messages/locale.js";
import { usePane, usePaneState } from "./pane-context.js";

/** Marks the button behind which the language is changed. */
export const LANGUAGE_MARK = "data-language";

export interface LanguageChange {
  readonly locale: Locale;
  /** What the other language is called by those who speak it. */
  readonly name: string;
  readonly change: () => void;
}

/** The language that the pane does not speak, and how it comes to. */
export function useLanguageChange(): LanguageChange {
  const pane = usePane();
  const locale = usePaneState().locale === "ru" ? "en" : "ru";
  return { locale, name: LANGUAGE_NAMES[locale], change: () => void pane.speak(locale) };
}
