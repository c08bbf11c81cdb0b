import { createRoot } from "react-dom/client";
import { localeFor } from "../shared/messages/locale.js";
import { message } from "../shared/messages/message.js";
import { browserStorage, keptStore } from "./api/kept-store.js";
import { speakOnPage } from "./language.js";
import { office } from "./office.js";
import { Arriving } from "./views/arriving.js";
import { OfficeTrouble } from "./views/office-trouble.js";
import { Themed } from "./views/themed.js";
import "./pane.css";

const root = createRoot(document.querySelector("#pane") ?? document.body);

/** Everything beyond the first look: on its way while that is drawn and Excel has not answered yet. */
const rest = import("./taskpane-in-excel.js").catch(() => null);

/** What Excel would say of language and theme is not known yet: the browser's own mostly agree with it. */
async function showFirstLook(): Promise<void> {
  await speakOnPage(localeFor(null, navigator.languages));
  root.render(
    <Themed dark={window.matchMedia("(prefers-color-scheme: dark)").matches}>
      <main className="pane" aria-label={message("pane.name")}>
        <Arriving>
          <progress className="notice-progress" aria-label={message("pane.work.reading")} />
        </Arriving>
      </main>
    </Themed>,
  );
}

async function start(): Promise<void> {
  await showFirstLook();
  const loaded = await office;
  const kept = keptStore(loaded === "ready" ? (Office.context.partitionKey ?? "") : "", browserStorage());
  const preferred = loaded === "ready" ? [Office.context.displayLanguage] : navigator.languages;
  const locale = await speakOnPage(localeFor(kept.language(), preferred));
  if (loaded !== "ready") return root.render(<OfficeTrouble trouble={loaded} />);
  const arrived = await rest;
  if (!arrived) return root.render(<OfficeTrouble trouble="incomplete" />);
  await arrived.startInExcel(root, kept, locale);
}

void start();
