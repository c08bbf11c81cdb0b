import { createRoot } from "react-dom/client";
import { v7 } from "uuid";
import { localeFor } from "../shared/messages/locale.js";
import { apiClient } from "./api/client.js";
import { browserStorage, keptStore } from "./api/kept-store.js";
import { associateCommands } from "./commands.js";
import { excelRibbon } from "./excel/ribbon.js";
import { excelWorkbook } from "./excel/excel-workbook.js";
import { hostFacts } from "./excel/host-facts.js";
import { loadOffice } from "./excel/load-office.js";
import { isOfficeDark } from "./excel/office-theme.js";
import { speakOnPage } from "./language.js";
import { openFile } from "./file/open-later.js";
import { createPane } from "./state/pane.js";
import { initialState } from "./state/pane-state.js";
import { createStore } from "./state/store.js";
import { openAndWatch } from "./state/watch-workbook.js";
import { Opening } from "./views/opening.js";
import { fetchLaterViews } from "./views/later-views.js";
import { OfficeTrouble } from "./views/office-trouble.js";
import { PaneApp, PaneColumn } from "./views/pane-app.js";
import { VERSION } from "./version.js";
import "./pane.css";

const root = createRoot(document.querySelector("#pane") ?? document.body);

async function start(): Promise<void> {
  const office = await loadOffice();
  const kept = keptStore(office === "ready" ? (Office.context.partitionKey ?? "") : "", browserStorage());
  const preferred = office === "ready" ? [Office.context.displayLanguage] : navigator.languages;
  const locale = await speakOnPage(localeFor(kept.language(), preferred));
  if (office !== "ready") return root.render(<OfficeTrouble trouble={office} />);

  const port = excelWorkbook();
  const pane = createPane({
    store: createStore(initialState("excel", locale)),
    client: apiClient(window.location.origin),
    kept,
    now: () => new Date(),
    newId: () => v7(),
    speak: speakOnPage,
    openFile,
    version: VERSION,
    host: hostFacts,
    port,
    live: null,
    cancel: null,
  });
  root.render(
    <PaneApp pane={pane} dark={isOfficeDark()}>
      <PaneColumn empty={<Opening onOpen={() => void openAndWatch(pane, port)} />} />
    </PaneApp>,
  );
  fetchLaterViews();
  const opened = pane.resume().then(() => openAndWatch(pane, port));
  associateCommands(pane, excelRibbon(), opened);
  await opened;
}

void start();
