import type { Translated } from "../catalogue.js";
import type { FILL_MESSAGES as RUSSIAN } from "../fill.js";

export const FILL_MESSAGES: Translated<typeof RUSSIAN> = {
  "fill.fromSection": "from the section",
  "fill.fromSheet": "from the sheet’s name",
  "fill.fromTitle": "from the title",
  "fill.fromHeader": "from the column’s heading",
  "fill.fromAbove": "from the row above",
  "fill.fromRoleModel": "by the role model",
  "fill.fromPersons": "by who is in the pair",
  "fill.fromRow": "from row {row}",
  "fill.fromSheetRow": "from row {row} of sheet “{sheet}”",
  "fill.fromYearRow": "from row {row} of sheet “{sheet}”, school year {year}",
  "fill.otherWriting": ", where it says “{name}”",
  "fill.fromDirectory": "from the district’s dictionary",
  "fill.fromLastYear": "{grade} in school year {year}: row {row} of sheet “{sheet}”",
  "fill.onlyRoleModel": "this form has one role model only",
  "fill.calledYoung": "the mentee is called a young specialist",
  "fill.youngByYears": "the mentee has {years, plural, =0 {less than a year} one {# year} other {# years}} of service",
  "fill.onlySchool": "the only school named in the table",
  "fill.signedInSchool": "your school’s name",
  "fill.endOfOthers": "this year’s other pairs end so",
  "fill.endOfYear": "the last day of school year {year}",

  // Why a pair of last year does not go on.
  "fill.left.nameMissing": "a name is missing",
  "fill.left.onePerson": "mentor and mentee are one person",
  "fill.left.ended": "the pair has ended",
  "fill.left.completed": "the programme is completed",
  "fill.left.graduated": "the 11th class is finished",
  "fill.left.afterNinth": "the 9th class is finished: where the pupil has stayed, write the pair in yourself",
};
