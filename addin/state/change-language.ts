import type { Locale } from "../../shared/messages/locale.js";
import { message } from "../../shared/messages/message.js";
import { act, type PaneContext, working } from "./context.js";
import { reanalyse } from "./open-book.js";
import { resume } from "./session.js";

/** Speaks another language, and goes on with it on this computer: whatever was said of the workbook is said anew. */
export async function changeLanguage(context: PaneContext, locale: Locale): Promise<void> {
  const { store, kept } = context;
  await act(context, working("starting"), async () => {
    if ((await context.speak(locale)) !== locale) {
      store.dispatch({ type: "failed", sentence: message("pane.problem.language") });
      return;
    }
    kept.keepLanguage(locale);
    reanalyse(context);
    store.dispatch({ type: "spoke", locale });
  });
  // Its sentence, why the district does not answer, is in the language of before.
  if (store.state().session.kind === "unreachable") await resume(context);
}
