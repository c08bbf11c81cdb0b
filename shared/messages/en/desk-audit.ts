import type { Translated } from "../catalogue.js";
import type { DESK_AUDIT_MESSAGES as RUSSIAN } from "../desk-audit.js";

export const DESK_AUDIT_MESSAGES: Translated<typeof RUSSIAN> = {
  "desk.nav.audit": "Log",
  "desk.audit.title": "Log",
  "desk.audit.note": "Who did what with the district’s data. It holds no names; entries are never changed nor deleted.",
  "desk.audit.school": "School",
  "desk.audit.anySchool": "all schools",
  "desk.audit.kind": "What to show",
  "desk.audit.kind.any": "everything",
  "desk.audit.kind.pushes": "pushes",
  "desk.audit.kind.reads": "readings and downloads",
  "desk.audit.kind.decisions": "edits and choices",
  "desk.audit.kind.schools": "schools and codes",
  "desk.audit.kind.settings": "settings",
  "desk.audit.kind.sign-ins": "signing in and out",
  "desk.audit.none": "There are no such entries.",
  "desk.audit.pages": "Pages of the log",
  "desk.audit.page": "Entries {from}–{to} of {total}",
  "desk.audit.newer": "Newer",
  "desk.audit.older": "Older",
  "desk.audit.list": "Entries of the log",
  "desk.audit.who.coordinator": "The district’s coordinator",
  "desk.audit.who.region": "The regional coordinator",
  "desk.audit.who.administrator": "The administrator",
  "desk.audit.who.server": "The server",
  "desk.audit.who.curator": "A curator",
  "desk.audit.who.unknown": "Somebody unknown",
  "desk.audit.said.push":
    "{who}: {rows, plural, one {#\u00a0pair} other {#\u00a0pairs}} sent, receipt No.\u00a0{receipt}",
  "desk.audit.said.pull": "{who}: {pairs, plural, one {#\u00a0pair} other {#\u00a0pairs}} received from the district",
  "desk.audit.said.sign-in": "{who}: signed in with a code",
  "desk.audit.said.sign-out": "{who}: signed out",
  "desk.audit.said.district.create": "{who}: the district was made",
  "desk.audit.said.district.change": "{who}: the district’s settings were changed",
  "desk.audit.said.school.create": "{who}: the school {school} was made",
  "desk.audit.said.school.change": "{who}: the school {school} was changed",
  "desk.audit.said.school.read":
    "{who}: the page of {school} was opened, {pairs, plural, one {#\u00a0pair} other {#\u00a0pairs}} with names",
  "desk.audit.said.invite.create":
    "{who}: a code was issued {role, select, region {to the regional coordinator} other {{school, select, none {to a coordinator} other {to {school}}}}}",
  "desk.audit.said.conflicts.read":
    "{who}: conflicts were looked at ({conflicts}){school, select, none {} other {, {school}}}",
  "desk.audit.said.conflicts.decide":
    "{who}: conflicts were decided: {taken} taken from schools, {refused} left as they were",
  "desk.audit.said.merged-workbook.read":
    "{who}: the merged register of {schoolYear} was downloaded, {pairs, plural, one {#\u00a0pair} other {#\u00a0pairs}}",
  "desk.audit.said.persons.read": "{who}: looked at similar persons ({doubles}) and mentors’ loads",
  "desk.audit.said.persons.decide": "{who}: called two records {answer, select, same {one person} other {two persons}}",
  "desk.audit.said.persons.undo":
    "{who}: undid the decision that two records are {answer, select, same {one person} other {two persons}}",
  "desk.audit.said.import.read": "{who}: looked at an import of workbooks",
  "desk.audit.said.import.dry-run": "{who}: checked an import of workbooks ({files})",
  "desk.audit.said.import.accept": "{who}: accepted imported workbooks ({files})",
  "desk.audit.said.import.source": "{who}: downloaded an imported workbook",
  "desk.audit.said.import.erase": "{who}: erased imported workbooks ({files})",
  "desk.audit.said.erase.person": "{who}: a person’s data were erased (pairs: {pairs}), with an act",
  "desk.audit.said.erase.year": "{who}: the data of {schoolYear} were erased (pairs: {pairs}), with an act",
  "desk.audit.said.dictionary.change": "{who}: the district’s dictionary was changed, version {version}",
  "desk.audit.said.mapping.learn": "{who}: a correction of columns was kept ({columns})",
  "desk.audit.said.mapping.decide":
    "{who}: a proposed heading was {decision, select, accepted {put into the dictionary} other {declined}}",
  "desk.audit.said.pairs.read": "{who}: the list of pairs was looked at",
  "desk.audit.said.pair-history.read": "{who}: the history of a pair was looked at",
  "desk.audit.said.pairs.edit": "{who}: pairs were edited",
  "desk.audit.said.collection.change":
    "{who}: the collection of {schoolYear} is {closed, select, true {closed} other {open}}, {due, select, none {without a due date} other {due by {due}}}",
  "desk.audit.said.school.accept":
    "{who}: accepted from {school} for {schoolYear}{receipt, select, none {} other {, receipt No.\u00a0{receipt}}}",
  "desk.audit.said.school.unaccept": "{who}: the acceptance of {school} for {schoolYear} was withdrawn",
  "desk.audit.said.return.create":
    "{who}: {pair, select, none {the whole register} other {a row}} was returned to {school} for {schoolYear}",
  "desk.audit.said.return.answer": "{who}: a return was answered: nothing to correct",
  "desk.audit.said.return.take-back": "{who}: a return to {school} for {schoolYear} was taken back",
  "desk.audit.said.no-pairs.declare": "{who}: no pairs in {schoolYear}, receipt No.\u00a0{receipt}",
  "desk.audit.said.monitoring.change": "{who}: the figures of an indicator of {schoolYear} were changed",
  "desk.audit.said.monitoring.freeze": "{who}: the indicators of {schoolYear} were frozen",
  "desk.audit.said.monitoring.unfreeze": "{who}: the indicators of {schoolYear} were unfrozen",
  "desk.audit.said.papers.read": "{who}: curators and papers of schools in {schoolYear} were looked at",
  "desk.audit.said.papers.change": "{who}: curator and papers of {school} in {schoolYear} were changed",
  "desk.audit.said.other": "{who}: {action}",
};
