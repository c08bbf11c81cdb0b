import type { Translated } from "../catalogue.js";
import type { PANE_DOOR_MESSAGES as RUSSIAN } from "../pane-doors.js";

export const PANE_DOOR_MESSAGES: Translated<typeof RUSSIAN> = {
  // No register here.
  "pane.empty.title": "No register of pairs in sight",
  "pane.empty.needs":
    "A table is needed that has both a mentor and a mentee in each row. It can be created by the template.",
  "pane.empty.lastYear": "Carry over last year’s pairs",
  "pane.empty.recheck": "Check again",
  "pane.empty.otherFile": "Open another file",

  // The sheet beside the pane.
  "pane.sheet.label": "Workbook",
  "pane.sheet.row": "Row",
  "pane.sheet.tabs": "Sheets of the workbook",
  "pane.sheet.hidden": "{name} (hidden)",
  "pane.sheet.close": "Close the sheet",

  // The browser door.
  "pane.landing.lead": "Checks a register of mentoring pairs and sends it to the district.",
  "pane.landing.stays":
    "The file stays on this computer: only pairs go to the district, and only when you press the button.",
  "pane.landing.copy": "The original file is not changed: corrections go into a copy.",
  "pane.landing.reduced":
    "Children’s names leave as the district has decided; contacts and notes stay in the workbook.",
  "pane.landing.haveCode": "Have a code from the district’s letter?",
  "pane.landing.noRegister": "No register yet?",
  "pane.landing.signedIn": "You are signed in: {school}.",
  "pane.drop.title": "Drop a file with a register here",
  "pane.drop.choose": "Choose a file",
  "pane.drop.types": "Excel or LibreOffice: .xlsx, .xlsm, .xls, .xlsb, .ods",
  "pane.drop.over": "Let go of the file to open it",
  "pane.drop.loses":
    "{count, plural, one {#\u00a0correction has not been downloaded and will be lost} other {#\u00a0corrections have not been downloaded and will be lost}}. Open another file?",
  "pane.drop.unreadable":
    "The file could not be read: it may be open in another program or deleted. Close it there and choose it again.",
  "pane.bar.unsaved":
    "{count, plural, one {#\u00a0correction not downloaded} other {#\u00a0corrections not downloaded}}",
  "pane.bar.signed":
    "The workbook bears a digital signature. The corrected copy will be without it: it holds for the original file only. If a signature is needed, sign the copy anew.",
  "pane.bar.macros": "The workbook has macros. They are not run here, and stay as they are in the corrected copy.",
  "pane.bar.readOnly": "Read only: a corrected copy is made of .xlsx",
  "pane.bar.copy": "Download the corrected copy",
  "pane.bar.copyShort": "Download copy",

  // Excel does not let us.
  "pane.view.failed":
    "This part of the pane has not loaded: no connection. The workbook and all its corrections are safe.",
  "pane.view.again": "Load again",
  "pane.opening.again": "Read the workbook again",
  "pane.office.not-in-office":
    "This page works inside Excel: tab “Estafeta”, button “Pane”. Without Excel, open the register in a browser.",
  "pane.office.unreachable":
    "Excel did not answer the pane: its library has not loaded. Check the internet connection, close the pane and open it again. If that does not help, open the register in a browser.",
  "pane.office.too-old":
    "This version of Excel is too old for the pane: Excel 2021 or newer is needed. A browser can do the same.",
  "pane.office.incomplete":
    "The pane has not loaded completely: the connection broke off. Check the internet, close the pane and open it again.",
  "pane.office.browserDoor": "Open the register in a browser",
  "pane.door.editing": "A cell of the workbook is being edited. Press Enter or Esc in it and try again.",
  "pane.door.protected":
    "The sheet is protected and cannot be written to. Unprotect it (Review → Unprotect Sheet) and try again.",
  "pane.door.structure":
    "Sheets cannot be added to this workbook: its structure is protected. Unprotect it (Review → Protect Workbook) and try again.",
  "pane.door.read-only":
    "The workbook is open for reading only. Save it under a name of your own or enable editing, and try again.",
  "pane.door.filtered": "A filter is in the way. Clear it (Data → Clear) and try again.",
  "pane.door.merged": "Merged cells are in the way. Unmerge them or correct the value yourself.",
  "pane.door.too-large":
    "The workbook is too large to be read at once. Delete sheets that are not needed and blank rows at the bottom, and try again.",
  "pane.door.stopped":
    "Reading was stopped; nothing in the workbook has changed. “Check the workbook again” reads it anew.",
  "pane.door.busy": "Excel is busy. Wait a few seconds and try again.",
  "pane.door.behind": "Another workbook is in front. Go to the window of the workbook with the register and try again.",
  "pane.door.closed":
    "The link to the workbook is broken: it seems to have been closed. Open the workbook and the pane again: what the district has accepted is not recorded twice.",
  "pane.door.gone": "A sheet or a cell is gone: the workbook seems to have changed. Press “Check the workbook again”.",
  "pane.door.unsupported": "This version of Excel cannot do that. Update Excel or open the register in a browser.",
  "pane.door.format":
    "Files of this kind are only read: they can be checked and sent, but not corrected. Save it as .xlsx (File → Save As) and open it again.",
  "pane.door.unknown": "Excel did not do what was asked. Save the workbook, close the pane, open it again and repeat.",

  // The district does not answer.
  "pane.api.offline":
    "The district cannot be reached. Everything stays in the workbook; try again when the connection is back.",
  "pane.api.timeout":
    "The district takes long to answer. Try again later: what has been accepted already is not written twice.",
  "pane.api.cancelled": "Sending was stopped. If a part has arrived, sending again doubles nothing.",
  "pane.api.foreign":
    "Something else answered in the district’s place, such as the sign-in page of a Wi-Fi network. Open a browser, sign in to the network and try again.",
};
