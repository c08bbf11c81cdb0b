import type { Translated } from "../catalogue.js";
import type { PANE_COLLECTION_MESSAGES as RUSSIAN } from "../pane-collection.js";

export const PANE_COLLECTION_MESSAGES: Translated<typeof RUSSIAN> = {
  "pane.home.overdue": "was due\u00a0{date}",
  "pane.home.closed": "the collection is closed",
  "pane.home.accepted": "accepted by the district",
  "pane.home.returned": "The district returned {count, plural, one {#\u00a0row} other {#\u00a0rows}}",
  "pane.home.returnedSchool": "The district returned the whole register",
  "pane.menu.receipts": "Receipts",
  "pane.menu.noPairs": "The school has no pairs",
  "pane.send.closed":
    "The collection of {year} is closed; nothing can be sent now. To correct something, write to the coordinator.",

  "pane.returned.title": "Returned by the district",
  "pane.returned.none": "No rows are returned.",
  "pane.returned.lead":
    "Correct the row and send the register: the return closes by itself. If there is nothing to correct, answer the coordinator.",
  "pane.returned.school": "The whole register",
  "pane.returned.notInBook": "this workbook has no such row",
  "pane.returned.answer": "Nothing to correct",
  "pane.returned.why": "Why there is nothing to correct",
  "pane.returned.whyHint": "Only the coordinator sees it. No full names of pupils.",
  "pane.returned.tell": "Answer",
  "pane.done.answered": "The answer was sent to the coordinator.",

  "pane.noPairs.title": "The school has no pairs",
  "pane.noPairs.lead":
    "The district learns that the school has no mentoring pairs in {year}: the school counts as reported, and you get a receipt. When there are pairs, just send the register.",
  "pane.noPairs.inBook":
    "But this workbook has {count, plural, one {#\u00a0pair} other {#\u00a0pairs}}. If they are real, send the register. Report that there are none?",
  "pane.noPairs.inDistrict":
    "The district already has {count, plural, one {#\u00a0pair} other {#\u00a0pairs}} of your school. Withdraw them first: delete the rows, tick the pairs under “No longer in the workbook” and send.",
  "pane.noPairs.signIn": "Sign in with the code from the district’s letter to report it.",
  "pane.noPairs.declare": "Report: no pairs",
  "pane.noPairs.declareAnyway": "Report anyway: no pairs",

  "pane.receipts.title": "Receipts",
  "pane.receipts.none": "No receipts yet: the register has not been sent.",
  "pane.receipts.push": "The register was sent",
  "pane.receipts.noPairs": "Reported: the school has no pairs",
  "pane.receipts.choose": "Show the receipt",
  "pane.receipts.option": "No.\u00a0{number} of {at}",
};
