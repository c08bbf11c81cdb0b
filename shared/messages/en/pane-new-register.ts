import type { Translated } from "../catalogue.js";
import type { PANE_NEW_REGISTER_MESSAGES as RUSSIAN } from "../pane-new-register.js";

export const PANE_NEW_REGISTER_MESSAGES: Translated<typeof RUSSIAN> = {
  "pane.new.title": "New register",
  "pane.new.leadSheet":
    "A register by the template, with its columns and lists ready, comes as a new sheet behind the last one. Nothing else in the workbook changes.",
  "pane.new.leadFile":
    "A register by the template, with its columns and lists ready, comes as a new workbook. This one does not change.",
  "pane.new.year": "School year",
  "pane.new.goOn": "Going on",
  "pane.new.goOnNote":
    "Classes and years of service become one more. Dates, orders and consents are left for you: they are new in a new year.",
  "pane.new.all": "Carry over all",
  "pane.new.chosen": "{chosen} of\u00a0{count}",
  "pane.new.grade": "class {grade}",
  "pane.new.unsure": "Yours to decide",
  "pane.new.unsureNote": "Somebody was in the 9th class last year. Tick those who have stayed at the school.",
  "pane.new.left": "Not carried over",
  "pane.new.none": "The workbook has no pairs of earlier years: there is nothing to carry over.",
  "pane.new.inDistrict":
    "The district has {count, plural, one {#\u00a0earlier pair} other {#\u00a0earlier pairs}} of yours, but pupils’ names are shortened there. Take them from your own workbook of last year.",
  "pane.new.otherFile": "Take pairs from another workbook",
  "pane.new.from": "Pairs from workbook “{name}”",
  "pane.new.fromThis": "Back to this workbook",
  "pane.new.makeBlank": "Create a blank register",
  "pane.new.make": "Create the register · {count, plural, one {#\u00a0pair} other {#\u00a0pairs}}",
  "pane.new.made":
    "{count, plural, =0 {Sheet “{sheet}” is ready: write the pairs in.} one {#\u00a0pair carried over to sheet “{sheet}”.} other {#\u00a0pairs carried over to sheet “{sheet}”.}}",
  "pane.new.opened":
    "{count, plural, one {#\u00a0pair carried over.} other {#\u00a0pairs carried over.}} This is a new workbook: download it, add dates and orders, and open it here again.",
  "pane.new.saved": "File “{name}” is downloaded: write the pairs in and open it here.",
  "pane.new.undone": "Sheet “{sheet}” is gone.",
  "pane.new.touched":
    "Something is already written on sheet “{sheet}”, so it has stayed. Where it is not needed, delete it in Excel: right-click the sheet’s tab, then Delete.",
  "pane.new.file": "Register {year}.xlsx",
  "pane.new.create": "Create a register by the template",
  "pane.new.download": "Download a blank register",
  "pane.home.carry":
    "{count, plural, one {Carry over #\u00a0pair of last year} other {Carry over #\u00a0pairs of last year}}",
  "pane.menu.newRegister": "New register",
};
