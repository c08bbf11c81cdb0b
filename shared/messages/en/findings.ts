import type { Translated } from "../catalogue.js";
import type { FINDING_MESSAGES as RUSSIAN } from "../findings.js";

export const FINDING_MESSAGES: Translated<typeof RUSSIAN> = {
  "finding.name.missing.mentor": "No mentor is named. Write the surname, given name and patronymic",
  "finding.name.missing.mentee": "No mentee is named. Write the surname, given name and patronymic",
  "finding.pair.self": "Mentor and mentee are one person: {name}. Correct one of the names",
  "finding.pair.duplicate": "The same pair already stands in row {row}. Delete one of the two or correct the dates",
  "finding.school.other": "The row names another school: “{school}”. Each school sends its own register",
  "finding.school.other.title":
    "The sheet’s title names another school: “{school}”. Before you send, check that this is the right workbook",
  "finding.form.missing": "The form of mentoring is missing. Choose it from the list",
  "finding.form.missing.deduced": "The form of mentoring is missing. By the rest of the row it is “{form}”",
  "finding.form.unknown": "The dictionary has no form “{raw}”. Choose the form from the list",
  "finding.form.ambiguous":
    "“{raw}” may stand for different forms. Write the form in full, for example «учитель – учитель»",
  "finding.date.unreadable":
    "Field “{field}” holds “{raw}”, which cannot be read as a date. Write the whole date, for example 01.09.2022",
  "finding.date.order": "The end, {end}, is before the start, {start}. Check both dates",
  "finding.cell.error": "Field “{field}” holds the Excel error {raw}. Write the value or correct the formula",
  "finding.roleModel.unknown":
    "The dictionary has no role model “{raw}”. The row is sent as it is; if this is a slip, choose the model from the list",
  "finding.roleModel.mismatch":
    "Role model “{roleModel}” belongs to another form: {forms}. Check the model or the form",
  "finding.form.mismatch.mentor":
    "Form “{form}” does not suit the mentor, who by this row is {shown, select, pupil {a pupil} other {an adult}}. Check the form",
  "finding.form.mismatch.mentee":
    "Form “{form}” does not suit the mentee, who by this row is {shown, select, pupil {a pupil} other {an adult}}. Check the form or the class",
  "finding.age.range":
    "{name} is {age, plural, one {# year} other {# years}} old on the start date; usual is {min} to {max}. Check the date of birth",
  "finding.grade.order":
    "The mentor is in class {mentor}, the mentee in class {mentee}. Check whether the columns are swapped",
  "finding.experience.range":
    "The mentee has {years, plural, one {# year} other {# years}} of service; a young specialist has no more than {max}. Check the years or the model",
  "finding.duration.range.short": "The pair works less than {min} months. Check the dates",
  "finding.duration.range.long": "The pair works more than {max} months. Check the dates",
  "finding.year.outside": "{date} is not in school year {year}. Check the date",
  "finding.mentor.overload":
    "Mentor {name} has {count, plural, one {# mentee} other {# mentees}}; no more than {max} is recommended. Check for rows that should not be there",
  "finding.consent.missing":
    "There is a minor in the pair and no consent is noted. Get the consent of the legal representative and write «да»",
  "finding.order.missing": "The order that assigns the mentor is missing. Write its number and date",
  "finding.organisation.missing": "The mentor’s place of work or study is missing. Write the organisation",
  "finding.pair.disagrees": "Two sheets say different things of this pair: {field} here is “{raw}”. Keep one of them",
  "finding.text.sensitive":
    "Field “{field}” holds confidential words (“{word}”). The row is sent without this field; better to take them out of the register",
  "finding.contact.kind.phone": "The e-mail column holds a phone number. Move it to its own column",
  "finding.contact.kind.email": "The phone column holds an e-mail address. Move it to its own column",
  "finding.column.missing":
    "The table has no column “{field}”. Add it or give these data to the district in another way",
  "finding.text.lookalike": "The name “{raw}” has Latin letters in place of Russian ones. Correct it?",
  "finding.text.spacing": "The name “{raw}” has extra spaces. Remove them?",
  "finding.name.case": "The name “{raw}” has its capital letters wrong. Correct it?",
  "finding.form.spelling": "The form is written “{raw}”; the dictionary has “{fix}”. Correct it?",
  "finding.roleModel.spelling": "The role model is written “{raw}”; the dictionary has “{fix}”. Correct it?",
  "finding.date.text": "The date in “{field}” is typed as text: “{raw}”. Put the real date {fix} instead?",
  "finding.date.text.grade": "Excel has turned a class into a date: “{raw}”. Put “{fix}” back?",
  "finding.person.bothRoles": "{name} is a mentee here and a mentor in row {row}",
  "finding.person.similar": "“{name}” and “{other}” may be one person. If so, correct one of the names",
  "finding.person.similar.self":
    "Mentor and mentee are written the same: “{name}”. If they are two people, write their names in full",
};
