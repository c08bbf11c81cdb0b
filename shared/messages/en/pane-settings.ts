import type { Translated } from "../catalogue.js";
import type { PANE_SETTINGS_MESSAGES as RUSSIAN } from "../pane-settings.js";

export const PANE_SETTINGS_MESSAGES: Translated<typeof RUSSIAN> = {
  "pane.settings.title": "Settings and details",
  "pane.settings.who": "Who is signed in",
  "pane.settings.school": "School",
  "pane.settings.district": "District",
  "pane.settings.until": "Signed in until",
  "pane.settings.nobody": "You are not signed in. The workbook can be checked and corrected, but not sent.",
  "pane.settings.shared": "On a shared computer, sign out when you are done.",
  "pane.settings.book": "This workbook",
  "pane.settings.mappings": "Columns that you corrected",
  "pane.settings.keys": "Pairs known to be in the district",
  "pane.settings.waiting": "Pairs waiting to be sent",
  "pane.settings.nothing": "The workbook remembers nothing of the pane yet.",
  "pane.settings.forget": "Forget",
  "pane.settings.forgetNote":
    "The workbook forgets your corrections of columns and the hidden keys of pairs. The pairs themselves change neither here nor in the district, which knows them again by name at the next sending.",
  "pane.settings.forgotten": "The workbook has forgotten all it knew of the pane.",
  "pane.settings.remembered": "The workbook remembers everything again.",
  "pane.settings.support": "For support",
  "pane.settings.supportNote":
    "When something does not work, send these lines to the coordinator. They name no person and no school.",
  "pane.settings.pane": "Pane {version}",
  "pane.settings.workbook": "Workbook {id}",
  "pane.settings.lastPush": "Last sending No.\u00a0{number}, {at}",
  "pane.settings.counts": "Sheets {sheets}, pairs {pairs}, with errors {held}",
  "pane.settings.copy": "Copy",
  "pane.settings.copied": "Copied.",
  "pane.settings.select": "Copying did not work: the lines are selected, press Ctrl+C.",
};
