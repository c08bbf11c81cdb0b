import type { Translated } from "../catalogue.js";
import type { PANE_DISTRICT_MESSAGES as RUSSIAN } from "../pane-district.js";

export const PANE_DISTRICT_MESSAGES: Translated<typeof RUSSIAN> = {
  "pane.district.title": "From the district",
  "pane.district.none": "Everything agrees: the district has changed nothing, and there are no disagreements.",
  "pane.district.changes": "Changed in the district",
  "pane.district.changesNote":
    "The workbook still has the old values. Write the new ones, or correct them and send your own.",
  "pane.district.takeAll": "Write {count, plural, one {#\u00a0change} other {#\u00a0changes}} into the workbook",
  "pane.district.take": "Write",
  "pane.district.noCell": "The workbook has no cell of its own for this: the value comes from a heading or a formula.",
  "pane.district.conflicts": "Disagreements",
  "pane.district.conflictsNote":
    "You and the district wrote different things. Until somebody chooses, the district’s value stands and yours is kept beside it.",
  "pane.district.mine": "yours",
  "pane.district.theirs": "district’s",
  "pane.district.proposed": "proposed by the district",
  "pane.district.by.coordinator": "coordinator, {at}",
  "pane.district.by.curator": "your school from another computer, {at}",
  "pane.district.keepMine": "Keep ours",
  "pane.district.takeTheirs": "Take the district’s",
  "pane.district.allMine": "Ours everywhere",
  "pane.district.allTheirs": "District’s everywhere",
  "pane.district.withdrawn": "withdrawn",
  "pane.district.notInBook": "this pair is not in the workbook",
  "pane.done.decided":
    "{count, plural, =0 {Nothing was settled} one {#\u00a0disagreement was settled} other {#\u00a0disagreements were settled}}{later, plural, =0 {.} one {; meanwhile the district has changed #\u00a0field, look again.} other {; meanwhile the district has changed #\u00a0fields, look again.}}",
  "pane.home.changes":
    "{count, plural, one {#\u00a0field changed in the district} other {#\u00a0fields changed in the district}}",
  "pane.home.conflicts":
    "{count, plural, one {#\u00a0disagreement with the district} other {#\u00a0disagreements with the district}}",
};
