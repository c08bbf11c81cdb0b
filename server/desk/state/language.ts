import { localeFor, type Locale } from "../../../shared/messages/locale.js";
import { message } from "../../../shared/messages/message.js";
import { speakIn, spokenLocale } from "../../../shared/messages/speaker.js";

/** Kept under the name that the browser door uses, on the same server: chosen there, chosen here. */
const KEPT = "estafeta.language";

/**
 * Speaks the language chosen on this computer, else the first that the browser prefers. English comes as a file of its
 * own; where that does not arrive the page speaks Russian.
 */
export async function speakOnPage(): Promise<void> {
  await speakIn(localeFor(keptLanguage(), navigator.languages)).catch(() => undefined);
  document.documentElement.lang = spokenLocale();
  document.title = message("desk.title", { page: message("desk.signIn.title") });
}

/** Keeps the language on this computer and opens the page in it. */
export function changeLanguage(locale: Locale): void {
  localStorage.setItem(KEPT, locale);
  location.reload();
}

/** Nothing where a policy or a private window forbids storage. */
function keptLanguage(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}
