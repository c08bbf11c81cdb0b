import type { Root } from "react-dom/client";
import { v7 } from "uuid";
import type { Locale } from "../shared/messages/locale.js";
import { apiClient } from "./api/client.js";
import type { KeptStore } from "./api/kept-store.js";
import { associateCommands } from "./commands.js";
import { excelRibbon } from "./excel/ribbon.js";
import { excelWorkbook } from "./excel/excel-workbook.js";
import { hostFacts } from "./excel/host-facts.js";
import { isOfficeDark } from "./excel/office-theme.js";
import { openToRead } from "./file/read-later.js";
import { speakOnPage } from "./language.js";
import { network } from "./network.js";
import { createPane } from "./state/pane.js";
import { initialState } from "./state/pane-state.js";
import { createStore } from "./state/store.js";
import { openAndWatch } from "./state/watch-workbook.js";
import { fetchLaterViews } from "./views/later-views.js";
import { Opening } from "./views/opening.js";
import { PaneApp, PaneColumn } from "./views/pane-app.js";
import { VERSION } from "./version.js";

/** The pane over the workbook in Excel, once Excel has answered. */
export async function startInExcel(root: Root, kept: KeptStore, locale: Locale): Promise<void> {
  const port = excelWorkbook();
  const pane = createPane({
    store: createStore(initialState("excel", locale)),
    client: apiClient(window.location.origin),
    kept,
    now: () => new Date(),
    newId: () => v7(),
    speak: speakOnPage,
    openFile: openToRead,
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
  pane.sendWhenAnswered(network);
  const opened = pane.resume().then(() => openAndWatch(pane, port));
  associateCommands(pane, excelRibbon(), opened);
  await opened;
}
