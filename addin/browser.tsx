import { createRoot } from "react-dom/client";
import { v7 } from "uuid";
import { localeFor } from "../shared/messages/locale.js";
import { apiClient } from "./api/client.js";
import { browserStorage, keptStore } from "./api/kept-store.js";
import { speakOnPage } from "./language.js";
import { network } from "./network.js";
import { browserFacts } from "./file/browser-facts.js";
import { openFile } from "./file/open-later.js";
import { createPane } from "./state/pane.js";
import { initialState } from "./state/pane-state.js";
import { createStore } from "./state/store.js";
import { BrowserDoor } from "./views/browser/browser-door.js";
import { fetchLaterViews } from "./views/later-views.js";
import { PaneApp } from "./views/pane-app.js";
import { VERSION } from "./version.js";
import "./pane.css";
import "./views/browser/browser-door.css";

async function start(): Promise<void> {
  const kept = keptStore("", browserStorage());
  const locale = await speakOnPage(localeFor(kept.language(), navigator.languages));
  const pane = createPane({
    store: createStore(initialState("file", locale)),
    client: apiClient(window.location.origin),
    kept,
    now: () => new Date(),
    newId: () => v7(),
    speak: speakOnPage,
    openFile,
    version: VERSION,
    host: browserFacts,
    port: null,
    live: null,
    cancel: null,
  });

  const root = createRoot(document.querySelector("#pane") ?? document.body);
  const darkness = window.matchMedia("(prefers-color-scheme: dark)");
  const show = (): void => {
    root.render(
      <PaneApp pane={pane} dark={darkness.matches}>
        <BrowserDoor />
      </PaneApp>,
    );
  };

  darkness.addEventListener("change", show);
  show();
  void pane.resume();
  pane.sendWhenAnswered(network);
  fetchLaterViews();
}

void start();
