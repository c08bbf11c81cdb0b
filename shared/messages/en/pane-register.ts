import type { Translated } from "../catalogue.js";
import type { PANE_REGISTER_MESSAGES as RUSSIAN } from "../pane-register.js";

export const PANE_REGISTER_MESSAGES: Translated<typeof RUSSIAN> = {
  // Checking.
  "pane.check.title": "Check",
  "pane.check.held": "{count}\u00a0not sent",
  "pane.check.flagged": "{count}\u00a0to check",
  "pane.check.ofTables": "{count}\u00a0on\u00a0tables",
  "pane.check.fixes": "{count}\u00a0to fix",
  "pane.check.onlyErrors": "Errors only",
  "pane.check.noErrors": "No errors",
  "pane.check.next": "Next error",
  "pane.fix.all": "Fix\u00a0{count}",
  "pane.fix.one": "Fix",
  "pane.fix.write": "Make {count, plural, one {#\u00a0correction} other {#\u00a0corrections}}",
  "pane.fix.title": "Corrections",
  "pane.fix.lead": "This is what changes in the workbook. You can undo it all at once.",
  "pane.fix.none": "There is nothing to correct.",

  // Columns.
  "pane.columns.title": "Columns",
  "pane.columns.lead":
    "This is how the columns were understood. Where that is wrong, choose: the workbook remembers it.",
  "pane.columns.leadDoubtful": "The columns at the top are uncertain. Check them: the workbook remembers your answer.",
  "pane.columns.doubtful": "{count, plural, one {#\u00a0column to check} other {#\u00a0columns to check}}",
  "pane.columns.known": "{count, plural, one {#\u00a0column recognised} other {#\u00a0columns recognised}}",
  "pane.columns.unused": "{count, plural, one {#\u00a0column not read} other {#\u00a0columns not read}}",
  "pane.columns.confirm": "All correct, ask no more about such workbooks",
  "pane.columns.confirmed": "Noted: such columns are not asked about again. The answer can be changed here.",
  "pane.columns.none": "Not read",
  "pane.columns.noHeading": "no heading",
  "pane.columns.by.header": "by\u00a0heading",
  "pane.columns.by.values": "by\u00a0values",
  "pane.columns.by.saved": "your choice",
  "pane.columns.change": "Change",
  "pane.columns.changeOf": " column\u00a0{letter}",
  "pane.columns.samples": "For example: {list}",
  "pane.columns.blank": "The column is blank.",
  "pane.columns.pick": "What column\u00a0{letter} holds",
  "pane.columns.search": "Start typing a name",
  "pane.columns.ignore": "Do not read this column",

  // What a column may hold besides a field; fields themselves are named by `field.…`.
  "pane.column.rowNo": "row number",
  "pane.column.pair": "mentor and mentee in one cell",
  "pane.column.period": "period: both dates in one cell",
  "pane.column.mentorSurname": "mentor’s surname",
  "pane.column.mentorGivenName": "mentor’s given name",
  "pane.column.mentorPatronymic": "mentor’s patronymic",
  "pane.column.menteeSurname": "mentee’s surname",
  "pane.column.menteeGivenName": "mentee’s given name",
  "pane.column.menteePatronymic": "mentee’s patronymic",

  // Filling in.
  "pane.fix.foretold":
    "The correction brings up {count, plural, one {#\u00a0issue that is not visible yet} other {#\u00a0issues that are not visible yet}}:",
  "pane.fix.anyway": "Correct and show",
  "pane.fill.title": "Fill in",
  "pane.fill.lead": "This can be known from the workbook itself. Only what you accept is written.",
  "pane.fill.lists": "Drop-down lists",
  "pane.fill.listsLead":
    "Form, role model, kind and status can be chosen from a list instead of typed. Lists are added to columns that have none of their own. In Excel you can remove them with Data → Data Validation.",
  "pane.fill.putLists": "Add the lists",
  "pane.fill.none": "There is nothing to fill in: all that the workbook can tell is in it already.",
  "pane.fill.all": "Fill in {count, plural, one {#\u00a0cell} other {#\u00a0cells}}",
  "pane.fill.kind": "Fill in\u00a0{count}",
  "pane.fill.one": "Fill in",
};
