import type { Translated } from "../catalogue.js";
import type { PANE_MESSAGES as RUSSIAN } from "../pane.js";

export const PANE_MESSAGES: Translated<typeof RUSSIAN> = {
  // Common words.
  "pane.name": "Estafeta",
  "pane.title": "Estafeta: register of mentoring pairs",
  "pane.quoted": "“{text}”",
  "pane.back": "Back",
  "pane.menu": "More actions",
  "pane.more": "Show\u00a0{count} more",
  "pane.cancel": "Cancel",
  "pane.dismiss": "Close",
  "pane.undo": "Undo",
  "pane.pairs": "{count, plural, one {#\u00a0pair} other {#\u00a0pairs}}",
  "pane.place.row": "row\u00a0{row}",
  "pane.value.yes": "yes",
  "pane.value.no": "no",
  "pane.value.active": "active",
  "pane.value.ended": "ended",
  "pane.change.blank": "blank",
  "pane.change.becomes": "becomes",
  "pane.severity.error": "Error",
  "pane.severity.warning": "To check",
  "pane.severity.hint": "Can be fixed",
  "pane.severity.info": "For information",

  // The menu.
  "pane.menu.recheck": "Check the workbook again",
  "pane.menu.otherFile": "Open another file",
  "pane.menu.mark": "Mark issues on the sheet",
  "pane.menu.unmark": "Remove marks from the sheet",
  "pane.menu.columns": "Columns",
  "pane.menu.settings": "Settings and details",
  "pane.menu.signIn": "Sign in",
  "pane.menu.signOut": "Sign out on this computer",

  // What is going on.
  "pane.work.starting": "Getting ready",
  "pane.work.reading": "Reading the workbook",
  "pane.work.writing": "Writing to the workbook",
  "pane.work.signingIn": "Checking the code",
  "pane.work.asking": "Comparing with the district",
  "pane.work.sending": "Sending {count, plural, one {#\u00a0pair} other {#\u00a0pairs}}",
  "pane.work.keeping": "Noting the district’s answer in the workbook",
  "pane.work.copying": "Making the corrected copy",
  "pane.work.making": "Getting the new register ready",
  "pane.work.marking": "Marking cells",
  "pane.work.showing": "Finding the cell",
  "pane.done.wrote": "Corrected: {count, plural, one {#\u00a0cell} other {#\u00a0cells}}.",
  "pane.done.listed":
    "{count, plural, =0 {The register has no columns that are chosen from a list.} one {A list was added to #\u00a0column.} other {Lists were added to #\u00a0columns.}}",
  "pane.done.undone": "As it was again: {count, plural, one {#\u00a0cell} other {#\u00a0cells}}.",
  "pane.done.marked":
    "{count, plural, =0 {Nothing to mark: no issues with cells} one {#\u00a0cell marked} other {#\u00a0cells marked}}.",
  "pane.done.unmarked": "The marks are gone, your formatting is as it was.",
  "pane.problem.marksProtected":
    "Protected sheets have no marks: {sheets}. Unprotect them (Review → Unprotect Sheet) or see the issues in the pane.",
  "pane.problem.language": "The other language has not loaded: no connection. Try again when it is back.",
  "pane.problem.ours":
    "The pane has failed; the action was not finished. Reload the pane and try again. If it fails again, tell the district.",

  // The first view.
  "pane.home.due": "due\u00a0{date}",
  "pane.home.sent": "sent {date}",
  "pane.home.neverSent": "not sent yet",
  "pane.home.signedOut": "You are not signed in: the workbook can be checked, but not sent.",
  "pane.home.sheet": "Sheet “{name}”",
  "pane.home.openSheet": ": open the sheet",
  "pane.home.form": "{form}\u00a0{count}",
  "pane.home.moreForms": "{count, plural, one {#\u00a0more form} other {#\u00a0more forms}}",
  "pane.home.otherYear":
    "{year}: {count, plural, one {#\u00a0pair} other {#\u00a0pairs}}. Not sent: the district collects another year.",
  "pane.home.otherSheets":
    "{count, plural, one {#\u00a0more sheet has no register} other {#\u00a0more sheets have no register}}",
  "pane.home.questions":
    "{count, plural, one {#\u00a0question about the workbook} other {#\u00a0questions about the workbook}}",
  "pane.home.columns": "{count, plural, one {#\u00a0column recognised} other {#\u00a0columns recognised}}",
  "pane.home.columnsDoubtful":
    "{known, plural, one {#\u00a0column recognised} other {#\u00a0columns recognised}}, {count}\u00a0to check",
  "pane.home.clean": "No issues",
  "pane.home.held": "{count, plural, one {#\u00a0row is not sent} other {#\u00a0rows are not sent}}",
  "pane.home.flagged": "{count, plural, one {#\u00a0row is sent with a flag} other {#\u00a0rows are sent with a flag}}",
  "pane.home.ofTables":
    "{count, plural, one {#\u00a0issue with a whole table} other {#\u00a0issues with a whole table}}",
  "pane.home.fixes":
    "{count, plural, one {#\u00a0small thing can be fixed at once} other {#\u00a0small things can be fixed at once}}",
  "pane.home.notes": "{count, plural, one {#\u00a0note for information} other {#\u00a0notes for information}}",
  "pane.home.fill": "{count, plural, one {#\u00a0cell can be filled in} other {#\u00a0cells can be filled in}}",
  "pane.home.gone":
    "{count, plural, one {#\u00a0pair is no longer in the workbook} other {#\u00a0pairs are no longer in the workbook}}",
  "pane.home.leaving": "What leaves the workbook",
  "pane.step.sheet": "Sheet",
  "pane.step.check": "Check",
  "pane.step.fill": "Fill in",
  "pane.step.send": "Send",
  "pane.step.left": "{count, plural, =0 {: done} other {: # left}}",

  // Sending.
  "pane.send.button": "Send to the district · {count, plural, one {#\u00a0pair} other {#\u00a0pairs}}",
  "pane.send.withdraw": "Withdraw {count, plural, one {#\u00a0pair} other {#\u00a0pairs}}",
  "pane.send.both": "Send {count, plural, one {#\u00a0pair} other {#\u00a0pairs}}, withdraw\u00a0{withdrawn}",
  "pane.send.signIn": "Sign in to send",
  "pane.send.reconnect": "Connect to the district again",
  "pane.send.upToDate":
    "The district has everything: {count, plural, one {#\u00a0pair} other {#\u00a0pairs}} unchanged.",
  "pane.send.allHeld": "There is nothing to send yet: correct the rows with errors, and they go.",
  "pane.send.nothing": "There is nothing to send yet.",
  "pane.send.notCurator": "This code is not a school’s; it cannot send. Sign in with a curator’s code.",
  "pane.outbox.waiting":
    "{count, plural, one {#\u00a0pair waits} other {#\u00a0pairs wait}} in the workbook: the district has not answered yet. Last attempt: {at}.",
  "pane.outbox.byItself": "They go by themselves as soon as the district answers; nothing goes twice.",
  "pane.outbox.byHand": "Send them with the button when you are online again; nothing goes twice.",
  "pane.outbox.retry": "Send now",
};
