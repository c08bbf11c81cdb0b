import type { Translated } from "../catalogue.js";
import type { PANE_SENDING_MESSAGES as RUSSIAN } from "../pane-sending.js";

export const PANE_SENDING_MESSAGES: Translated<typeof RUSSIAN> = {
  // What leaves the workbook.
  "pane.leaving.title": "What leaves the workbook",
  "pane.leaving.lead":
    "{count, plural, one {#\u00a0pair goes} other {#\u00a0pairs go}} to the district, exactly as shown here.",
  "pane.leaving.signIn": "Sign in with the code from the district’s letter to see what exactly will be sent.",
  "pane.leaving.stays": "Stays in the workbook",
  "pane.leaving.reason.policy": "the district does not collect it",
  "pane.leaving.reason.sensitive": "some cells hold words that must not leave the school",
  "pane.leaving.otherColumns": "Columns that are not read, and everything outside the register.",
  "pane.leaving.held":
    "{count, plural, one {#\u00a0row with an error is not sent} other {#\u00a0rows with errors are not sent}}",

  // Pairs gone from the workbook.
  "pane.gone.title": "No longer in the workbook",
  "pane.gone.lead":
    "The district has these pairs, the workbook does not. If a pair no longer works, tick it: the next time you send, the district withdraws it. If the row was deleted by accident, put it back.",

  // The receipt.
  "pane.receipt.title": "Receipt no.\u00a0{number}",
  "pane.receipt.lead": "The district has accepted {count, plural, one {#\u00a0pair} other {#\u00a0pairs}}.",
  "pane.receipt.print": "Print",
  "pane.receipt.ready": "Done",
  "pane.receipt.fixHeld": "Correct {count, plural, one {#\u00a0row} other {#\u00a0rows}}",
  "pane.receipt.alreadyThere": "Already there, unchanged",
  "pane.receipt.heldBack": "Not sent because of errors",
  "pane.receipt.heldTitle": "Not sent",
  "pane.receipt.refusedTitle": "Not accepted by the district",
  "pane.receipt.mergedTitle": "Changed in the district",
  "pane.receipt.unkept":
    "The district has accepted everything, but it could not be noted in the workbook. {why} Until then pairs are known by their names.",
  "pane.receipt.takeOver": "Write {count, plural, one {#\u00a0change} other {#\u00a0changes}} into the workbook",
  "pane.receipt.conflictTitle": "Disagreements",
  "pane.receipt.conflictNote":
    "You and the district have changed the same thing. For now the district’s value stands and yours is kept beside it. Choose yourself or leave it to the coordinator.",
  "pane.receipt.choose": "Choose",
  "pane.receipt.differs": "{field}: yours {mine}, district’s {theirs}",
  "pane.outcome.created": "New",
  "pane.outcome.updated": "Changed",
  "pane.outcome.merged": "Merged with the district’s changes",
  "pane.outcome.conflict": "With disagreements",
  "pane.outcome.unchanged": "Unchanged",
  "pane.outcome.withdrawn": "Withdrawn",
  "pane.outcome.refused": "Not accepted",

  // Signing in.
  "pane.signIn.title": "Sign in",
  "pane.signIn.label": "Code from the district’s letter",
  "pane.signIn.hint": "Spaces and hyphens do not matter.",
  "pane.signIn.missing": "Type the code: 12 characters from the letter.",
  "pane.signIn.button": "Sign in",
  "pane.signIn.letterCaption": "School code",
  "pane.signIn.lost": "No code, or it does not work",
  "pane.signIn.lostHelp":
    "Call the district’s coordinator: a new code takes a minute. Each code works once, so a second computer needs another.",
  "pane.signIn.notCurator":
    "This is a coordinator’s code. The pane needs the school’s code: it is in the curator’s letter.",
};
