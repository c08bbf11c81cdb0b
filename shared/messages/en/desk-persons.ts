import type { Translated } from "../catalogue.js";
import type { DESK_PERSON_MESSAGES as RUSSIAN } from "../desk-persons.js";

export const DESK_PERSON_MESSAGES: Translated<typeof RUSSIAN> = {
  "desk.nav.persons": "Persons",
  "desk.persons.title": "Persons",
  "desk.persons.count":
    "{count, plural, =0 {No similar records: nothing to decide.} one {#\u00a0question waits for an answer.} other {#\u00a0questions wait for an answer.}}",

  "desk.persons.doubles": "One person or two?",
  "desk.persons.doubles.note":
    "Estafeta joins nobody by itself. Your answer only changes how persons and mentors’ loads are counted: pairs stay as the schools sent them, and the answer can be undone.",
  "desk.persons.keys": "By keyboard: 1 – one person, 2 – different persons, 3 leaves it for later and goes on.",
  "desk.persons.more": "The first {shown} of {total} are shown, those most surely one person first.",
  "desk.persons.card": "{one} and {other}: {why}",
  "desk.persons.why.sameName": "Full names are equal, schools are not",
  "desk.persons.why.letters": "Names are {letters, plural, one {one letter} other {two letters}} apart",
  "desk.persons.why.initials": "Initials fit the full name",
  "desk.persons.why.noPatronymic": "One has no patronymic",
  "desk.persons.why.surname": "A shared part of the surname: a double, an earlier or a missing one",
  "desk.persons.confidence.high": "almost surely one person",
  "desk.persons.confidence.medium": "probably one person",
  "desk.persons.confidence.low": "possibly one person",
  "desk.persons.role.mentor": "mentor",
  "desk.persons.role.mentee": "mentee",
  "desk.persons.role.both": "mentor and mentee",
  "desk.persons.minor": "pupil",
  "desk.persons.birth": "born {year}",
  "desk.persons.pairs": "{count, plural, one {#\u00a0pair} other {#\u00a0pairs}}",
  "desk.persons.same": "One person",
  "desk.persons.different": "Different persons",
  "desk.persons.addNote": "Explain",
  "desk.persons.note": "Why it was decided so",
  "desk.persons.noteHint": "Only the district’s coordinators see it. Write no pupil’s full name.",
  "desk.persons.saved": "Saved: {answer, select, same {one person} other {different persons}} – {one} and {other}.",
  "desk.persons.undo": "Undo",
  "desk.persons.undoOf": "Undo: {one} and {other}",
  "desk.persons.undone": "The decision is undone.",

  "desk.persons.mentors": "Mentors’ loads",
  "desk.persons.mentors.note":
    "Who has pairs in several schools, or more than {limit} mentees at a time. Ended pairs are not counted.",
  "desk.persons.mentors.none": "There are no such mentors.",
  "desk.persons.mentors.mentees": "{count, plural, one {#\u00a0mentee} other {#\u00a0mentees}}",
  "desk.persons.mentors.over": "more than {limit}",
  "desk.persons.mentors.presumed": "names are equal, decide above",

  "desk.persons.decided": "Decided",
  "desk.persons.decided.gone": "no record of this year",
};
