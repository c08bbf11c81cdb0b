import type { Translated } from "../catalogue.js";
import type { DESK_VIEW_MESSAGES as RUSSIAN } from "../desk-views.js";

export const DESK_VIEW_MESSAGES: Translated<typeof RUSSIAN> = {
  "desk.nav.forms": "Forms",
  "desk.nav.reminders": "Not reported",
  "desk.value.blank": "blank",
  "desk.value.yes": "yes",
  "desk.value.no": "no",
  "desk.value.active": "active",
  "desk.value.ended": "ended",
  "desk.value.withdrawn": "withdrawn by the school",
  "desk.progress.title": "How the collection goes",
  "desk.progress.due": "Due by {due}.",
  "desk.progress.table": "The same as a table",
  "desk.progress.day": "Day",
  "desk.progress.reported": "Schools reported, of {total}",
  "desk.progress.label": "Plot: {reported} of {total} have reported. The table below says the same.",
  "desk.progress.line": "due",

  "desk.formsPage.title": "Forms and schools",
  "desk.formsPage.rule":
    "A form is neglected when it is one of the five federal forms and a school has reported without a single pair of it.",
  "desk.formsPage.allPresent": "At least one school has each of the five federal forms.",
  "desk.formsPage.neglected": "No school has: {forms}.",
  "desk.formsPage.scroll": "Table of forms, scrolls sideways",
  "desk.formsPage.total": "Total",
  "desk.formsPage.schoolsWith": "Schools with this form",
  "desk.formsPage.was": "was {pairs}",
  "desk.formsPage.open": "{pairs}: {form}, {school}. Open the pairs",
  "desk.formsPage.lack": "neglected form",
  "desk.formsPage.unknown": "no data",
  "desk.formsPage.legend":
    "A broken outline is a neglected form. A dash is a school that has sent nothing yet. A figure opens its pairs.",
  "desk.formsPage.before": "“was” is the school year {years}.",
  "desk.formsPage.noBefore": "There are no data of {years}.",
  "desk.reminders.title": "Who has not reported",
  "desk.reminders.due": "{due, select, none {No due date is set.} other {Due by {due}.}}",
  "desk.reminders.none": "All schools of the district have sent their registers.",
  "desk.reminders.silent":
    "{count, plural, one {#\u00a0school of\u00a0{total} has not reported} other {#\u00a0schools of\u00a0{total} have not reported}}",
  "desk.reminders.text": "Text for a letter",
  "desk.reminders.copy": "Copy",
  "desk.reminders.copied": "Copied.",
  "desk.reminders.selected": "The text is selected: press Ctrl+C.",
  "desk.reminders.letters": "Issue new codes to them",
};
