import type { Translated } from "../catalogue.js";
import type { DESK_MESSAGES as RUSSIAN } from "../desk.js";

export const DESK_MESSAGES: Translated<typeof RUSSIAN> = {
  "desk.product": "Estafeta",
  "desk.title": "{page} – Estafeta",
  "desk.loading": "Loading…",
  "desk.skip": "Skip to the content",
  "desk.nav": "Sections",
  "desk.nav.board": "Board",
  "desk.nowhere": "There is no such page",
  "desk.nowhere.board": "Open the list of schools",
  "desk.fault": "The page did not open. Estafeta may have been updated: reload the page.",
  "desk.fault.reload": "Reload",

  "desk.signIn.title": "The district’s board",
  "desk.signIn.about":
    "Mentoring pairs of all schools: who has sent a register, what to check, which forms are missing.",
  "desk.signIn.code": "Code from the letter",
  "desk.signIn.codeHint": "Paste it as it is, with spaces and hyphens. A code works once.",
  "desk.signIn.button": "Sign in",
  "desk.signIn.busy": "Checking the code…",
  "desk.signIn.empty": "Type the code from the letter.",
  "desk.signIn.lost": "No code at hand, or it does not work? Estafeta’s administrator issues a new one.",
  "desk.signIn.expired": "The session has ended. Sign in with a new code.",
  "desk.signIn.wrongRole":
    "This page is for the district’s coordinator. A school sends its register from Excel or from a browser: open Estafeta’s front page.",
  "desk.signIn.toBrowserDoor": "Open the front page",
  "desk.signOut": "Sign out",

  "desk.problem.offline": "The server cannot be reached. Check the internet connection and try again.",
  "desk.problem.unreadable":
    "The server’s answer was not what was expected. Try again in a minute; if that does not help, tell the administrator.",
  "desk.problem.stale": "No connection. These data are of {at}; they are updated as soon as the connection is back.",
  "desk.problem.staleServer": "The board was not updated: {reason} These data are of {at}.",
  "desk.problem.retry": "Try again",

  "desk.heading": "{district} · {years}",
  "desk.years": "{from}\u2060–\u2060{to}",
  "desk.figure.reportedOf": "{reported}\u00a0of\u00a0{total}",
  "desk.figure.reported":
    "{total, plural, one {school} other {schools}} {reported, plural, one {has} other {have}} sent a register",
  "desk.figure.pairs": "{count, plural, one {pair} other {pairs}}",
  "desk.figure.mentors": "{count, plural, one {mentor} other {mentors}}",
  "desk.figure.mentees": "{count, plural, one {mentee} other {mentees}}",
  "desk.figure.before": "{count} a year ago",
  "desk.figure.emptyForms": "{count, plural, one {form without a single pair} other {forms without a single pair}}",
  "desk.figure.allForms": "each of the five forms is there",

  "desk.download": "Download the merged register · {count, plural, one {#\u00a0pair} other {#\u00a0pairs}}",
  "desk.download.short": "Merged register",
  "desk.download.busy": "Making the merged register…",
  "desk.download.done": "The merged register was downloaded at {at}.",
  "desk.dataAt": "data of {at}",

  "desk.search": "Find a school",
  "desk.filters": "Show schools",
  "desk.filter.all": "all",
  "desk.filter.silent": "silent",
  "desk.filter.returned": "returned",
  "desk.filter.none": "no pairs",
  "desk.filter.accepted": "accepted",
  "desk.filter.conflicts": "with disagreements",
  "desk.filter.findings": "with issues",
  "desk.filter.done": "done",
  "desk.shown": "{count, plural, =0 {No such schools} one {#\u00a0school} other {#\u00a0schools}}",
  "desk.showAll": "Show all schools",
  "desk.noSchools": "The district has no schools yet.",
  "desk.noSchools.next":
    "Add the schools as a list under Schools and letters, and print letters with codes for their curators.",

  "desk.state.silent": "silent",
  "desk.state.returned": "returned",
  "desk.state.none": "no pairs",
  "desk.state.accepted": "accepted",
  "desk.state.conflicts": "disagreements",
  "desk.state.findings": "with issues",
  "desk.state.done": "done",

  "desk.table": "The district’s schools",
  "desk.table.scroll": "Table of schools, scrolls sideways",
  "desk.column.school": "School",
  "desk.column.state": "State",
  "desk.column.pairs": "Pairs",
  "desk.column.mentors": "Mentors",
  "desk.column.mentees": "Mentees",
  "desk.column.forms": "Pairs by form: mentor – mentee",
  "desk.column.findings": "Issues",
  "desk.column.lastPush": "Last sent",
  "desk.row.total": "Whole district",
  "desk.forms.other": "other",
  "desk.forms.list": "Pairs by form",

  "desk.party.teacher": "teacher",
  "desk.party.pupil": "pupil",
  "desk.party.student": "student",
  "desk.party.employer": "employer",

  "desk.finding.refused": "{count}\u00a0not accepted",
  "desk.finding.warnings": "{count}\u00a0to check",
  "desk.finding.conflicts": "{count, plural, one {#\u00a0disagreement} other {#\u00a0disagreements}}",
  "desk.finding.heldBack": "{count}\u00a0kept back by errors",
  "desk.finding.answered": "{count, plural, one {#\u00a0answer} other {#\u00a0answers}} to returns",
  "desk.finding.none": "no findings",

  "desk.push.never": "never sent",
  "desk.push.today": "today",
  "desk.push.yesterday": "yesterday",
  "desk.push.daysAgo": "{days, plural, one {#\u00a0day ago} other {#\u00a0days ago}}",

  "desk.card.people":
    "{mentors, plural, one {#\u00a0mentor} other {#\u00a0mentors}} · {mentees, plural, one {#\u00a0mentee} other {#\u00a0mentees}}",
  "desk.card.pairs": "{count, plural, one {#\u00a0pair} other {#\u00a0pairs}}",
};
