import type { Translated } from "../catalogue.js";
import type { DESK_SETTING_MESSAGES as RUSSIAN } from "../desk-settings.js";

export const DESK_SETTING_MESSAGES: Translated<typeof RUSSIAN> = {
  "desk.nav.settings": "Settings",
  "desk.settings.title": "The district’s settings",
  "desk.settings.note": "Changes hold for what schools send from now on. What was taken in stays as it is.",
  "desk.settings.collection": "Collection of the school year {years}",
  "desk.settings.open": "The collection is open: schools send their registers.",
  "desk.settings.closed": "The collection was closed on {at}: nothing new is taken in, what was taken in is kept.",
  "desk.settings.due": "Due by",
  "desk.settings.dueHint": "Curators see the date, and letters bear it. Sending is possible after it too.",
  "desk.settings.saveDue": "Save the date",
  "desk.settings.dueSaved": "The date is saved.",
  "desk.settings.close": "Close the collection",
  "desk.settings.reopen": "Open the collection again",
  "desk.settings.nowClosed": "The collection is closed. It can be opened again.",
  "desk.settings.nowOpen": "The collection is open again.",
  "desk.settings.year": "School year",
  "desk.settings.yearNote":
    "Schools send the current year. When another one becomes current, the collection of the former is closed; its pairs, returns and receipts stay. A curator carries last year’s pairs over in the pane.",
  "desk.settings.startYear": "Begin the school year {years}",
  "desk.settings.backToYear": "Go back to {years}",
  "desk.settings.yearStarted": "The current year is {years} now.",
  "desk.settings.privacy": "What leaves the schools’ workbooks",
  "desk.settings.privacyNote":
    "The workbook itself reduces and selects the data before they are sent. Curators meet the new rule when they open Estafeta again.",
  "desk.settings.names": "Pupils’ names",
  "desk.settings.names.surname-initial": "Surname and initial",
  "desk.settings.names.surname-initial.means":
    "«Носова А.» The usual rule: school and class are seen, the district has no full name.",
  "desk.settings.names.full": "In full",
  "desk.settings.names.full.means":
    "«Носова Анна Петровна». Parents’ consents to full names leaving the school are needed.",
  "desk.settings.names.code": "A code instead of the name",
  "desk.settings.names.code.means":
    "Neither name nor surname. The most careful rule, but a row can be compared with the school only by its number.",
  "desk.settings.extra": "Extra fields",
  "desk.settings.extraNote":
    "They usually stay in the school’s workbook. Tick only what the district cannot do without.",
  "desk.settings.save": "Save the rules",
  "desk.settings.saved": "The rules are saved.",
  "desk.settings.proposals": "Headings that schools have corrected",
  "desk.settings.proposalsNote": "An accepted heading is understood in every school of the district.",
  "desk.settings.proposalSchools": "{count, plural, one {#\u00a0school} other {#\u00a0schools}}",
  "desk.settings.accept": "Accept",
  "desk.settings.decline": "Decline",
  "desk.settings.composite": "several fields",
  "desk.settings.readAgain": "Read the new version",
  "desk.settings.notJson": "The text breaks off near line {line}: check commas, quotes and brackets.",
};
