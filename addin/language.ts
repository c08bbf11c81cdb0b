import type { Locale } from "../shared/messages/locale.js";
import { message } from "../shared/messages/message.js";
import { speakIn, spokenLocale } from "../shared/messages/speaker.js";

/**
 * Speaks a language on this page, and gives the one that is spoken from now on: English comes as a file of its own, and
 * where that does not arrive the page goes on in the language it had.
 */
export async function speakOnPage(locale: Locale): Promise<Locale> {
  await speakIn(locale).catch(() => undefined);
  const spoken = spokenLocale();
  document.documentElement.lang = spoken;
  document.title = message("pane.title");
  return spoken;
}
