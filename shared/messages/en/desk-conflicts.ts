import type { Translated } from "../catalogue.js";
import type { DESK_CONFLICT_MESSAGES as RUSSIAN } from "../desk-conflicts.js";

export const DESK_CONFLICT_MESSAGES: Translated<typeof RUSSIAN> = {
  "desk.nav.conflicts": "Conflicts",
  "desk.conflicts.title": "Conflicts",
  "desk.conflicts.count":
    "{count, plural, =0 {Nothing to decide: there are no conflicts.} one {#\u00a0field waits for a choice.} other {#\u00a0fields wait for a choice.}}",
  "desk.conflicts.keys":
    "By keyboard: 1 keeps the district’s value, 2 takes the school’s, 3 leaves it for later and goes on.",
  "desk.conflicts.pair": "{mentor} – {mentee}",
  "desk.conflicts.current": "In the district now",
  "desk.conflicts.incoming": "Sent by the school",
  "desk.conflicts.by.curator": "curator, {at}",
  "desk.conflicts.by.coordinator": "coordinator, {at}",
  "desk.conflicts.by.school": "{at}",
  "desk.conflicts.keep": "Keep",
  "desk.conflicts.take": "Take",
  "desk.conflicts.all.current": "Keep the district’s everywhere ({count})",
  "desk.conflicts.all.incoming": "Take the school’s everywhere ({count})",
  "desk.conflicts.save": "Save · {count, plural, one {#\u00a0choice} other {#\u00a0choices}}",
  "desk.conflicts.undo": "Undo the last one",
  "desk.conflicts.notYet": "Not saved yet: any choice can be taken back.",
  "desk.conflicts.saved":
    "{count, plural, =0 {No choices were saved.} one {#\u00a0choice was saved.} other {#\u00a0choices were saved.}}{moved, plural, =0 {} one { #\u00a0field has changed meanwhile: look at it again.} other { #\u00a0fields have changed meanwhile: look at them again.}}",
};
