import type { Translated } from "../catalogue.js";
import type { RECOGNISE_MESSAGES as RUSSIAN } from "../recognise.js";

export const RECOGNISE_MESSAGES: Translated<typeof RUSSIAN> = {
  "recognise.register":
    "Columns of mentors and mentees found: {tables, plural, one {# table} other {# tables}}, {pairs, plural, one {# pair} other {# pairs}}",
  "recognise.empty": "The sheet is blank",
  "recognise.prevention":
    "This is a record of minors under preventive supervision («КДН», «ПДН», «ВШУ»). Such data are no part of the register and are sent nowhere",
  "recognise.contest":
    "This is a list of a contest’s participants: it has mentors, but its rows have no form of mentoring, no dates and no order",
  "recognise.plan": "This is a plan of events (road map): its rows are tasks and deadlines, not pairs",
  "recognise.timetable": "This is a timetable: its columns are days of the week or hours",
  "recognise.budget": "This is a budget: its columns hold sums and expenses, not pairs",
  "recognise.contacts": "This is a list of contacts: phones and e-mails, but no mentors with mentees",
  "recognise.summary": "This is a summary: its columns hold counts, not names",
  "recognise.indicators": "This is a table of indicators (monitoring): its rows are indicators, not pairs",
  "recognise.questionnaire": "These are answers to a questionnaire: its rows are questions and scores, not pairs",
  "recognise.journal":
    "This is a journal of meetings: each row has a meeting's date and topic. A register has one row for each pair",
  "recognise.card":
    "This is the card of a pair: field names stand to the left of the values. To send the pair, write it as a row of the register",
  "recognise.transposed":
    "Pairs stand in columns: field names on the left, each pair in a column of its own. To have the sheet read, copy the table and paste it with Paste Special → Transpose",
  "recognise.duty": "This is a duty roster: the people in a row are on duty, they are no pair",
  "recognise.tutors":
    "This is a list of pupils with tutors, and nothing in it says that a tutor is a mentor. If these are pairs, head the columns «ФИО наставника» and «ФИО наставляемого»",
  "recognise.text": "The sheet holds text, no table",
  "recognise.oneColumn":
    "People stand in one column: who mentors whom cannot be told. Move them into a table where each pair has a row with the mentor and the mentee",
  "recognise.lists": "These are lists of values to choose from",
  "recognise.instruction": "This is an instruction: it describes the columns, and holds no pairs",
  "recognise.people": "This is a list of people: the headings do not say who is a mentor and who is a mentee",
  "recognise.roles":
    "This is a list of people with roles: who is paired with whom cannot be told. Add a column «№ пары» and give the mentor and their mentees one number in it",
  "recognise.onlyMentors": "There is a column of mentors, but none of mentees: a list of one side, not of pairs",
  "recognise.onlyMentees": "There is a column of mentees, but none of mentors: a list of one side, not of pairs",
  "recognise.noHeader": "The sheet has no row of headings that names both mentor and mentee",

  "recognise.ask.parties": "Which of them are the mentors: the people in column {mentor} or in column {mentee}?",
  "recognise.ask.parties.right": "Mentors are in column {mentor}, mentees in column {mentee}",
  "recognise.ask.parties.swapped": "The other way round: mentors in column {mentor}, mentees in column {mentee}",
  "recognise.ask.parties.none": "Neither: this is no register of pairs",
  "recognise.ask.mentor": "Column {column}: are these the mentors?",
  "recognise.ask.mentor.yes": "Yes, these are the mentors",
  "recognise.ask.mentee": "Column {column}: are these the mentees?",
  "recognise.ask.mentee.yes": "Yes, these are the mentees",
  "recognise.ask.person.no": "No, these are other people",
  "recognise.ask.pair": "Column {column}: does each cell hold first the mentor, then the mentee?",
  "recognise.ask.pair.yes": "Yes, these are pairs",
  "recognise.ask.pair.no": "No, these are no pairs",
  "recognise.ask.twice": "Columns {first} and {second} have similar headings. Which of them holds this: {field}?",
  "recognise.ask.form": "Column {column}: what does it hold?",
  "recognise.ask.category":
    "Column {column}: is it the mentor’s qualification category, or who the mentee is (a pupil, a student)?",
  "recognise.ask.category.mentee": "Who the mentee is: a pupil, a student",
  "recognise.ask.date": "Column {column}: what date is this?",
  "recognise.ask.dates": "Columns {start} and {end}: are these the start and end dates?",
  "recognise.ask.column": "Column {column}: does it hold this: {field}?",
  "recognise.ask.period": "period: start and end",
  "recognise.ask.wording":
    "What does «{wording}» mean? {count, plural, one {# pair depends} other {# pairs depend}} on the answer",
  "recognise.ask.yes": "Yes",
  "recognise.ask.other": "Something else: the column is not needed",
};
