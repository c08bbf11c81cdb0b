import type { Translated } from "../catalogue.js";
import type { DICTIONARY_MESSAGES as RUSSIAN } from "../dictionary.js";

export const DICTIONARY_MESSAGES: Translated<typeof RUSSIAN> = {
  "dictionary.notObject": "A JSON object is needed: braces, and in them the sections “forms”, “headings” and others.",
  "dictionary.unknownKey":
    "There is no key “{key}” here{nearest, select, none {. Remove it} other {. Did you mean “{nearest}”?}}",
  "dictionary.schema": 'This program understands additions of schema {known}. Write “"schema": {known}”.',
  "dictionary.type.string": "A text in quotation marks is needed here.",
  "dictionary.type.number": "A number without quotation marks is needed here.",
  "dictionary.type.int": "A whole number is needed here.",
  "dictionary.type.boolean": "Here goes true or false, without quotation marks.",
  "dictionary.type.array": "A list in square brackets is needed here.",
  "dictionary.type.object": "An object in braces is needed here.",
  "dictionary.type.other": "This value cannot be understood. Compare it with the example in the guide.",
  "dictionary.tooLong": "Too long: more than {most} characters. Shorten it.",
  "dictionary.tooShort": "Too short: at least {least} characters are needed.",
  "dictionary.tooMany": "Too many entries: more than {most}. Keep only those that are needed.",
  "dictionary.tooFew": "The list is empty: at least {least} are needed.",
  "dictionary.tooLarge": "The number is too large: {most} at most.",
  "dictionary.tooSmall": "The number is too small: {least} at least.",
  "dictionary.code": "A form’s code is two Latin words with a hyphen, such as “volunteer-pupil”.",
  "dictionary.choice": "There is no such value. Possible: {allowed}.",
  "dictionary.form.unknown":
    "The dictionary has no form with the code “{code}”{nearest, select, none {.} other {. Did you mean “{nearest}”?}}",
  "dictionary.form.incomplete":
    "There is no form with the code “{code}” yet, and a new one needs “name”, “mentor” and “mentee”. Missing: {missing}.",
  "dictionary.form.inUse":
    "Form “{code}” cannot be removed: “{entry}” refers to it. Remove that entry too or give it other forms.",
  "dictionary.form.last": "All forms cannot be removed: without them no pair can be accepted.",
  "dictionary.form.twice": "The forms in this list have to differ, and “{code}” stands twice.",
  "dictionary.roleModel.incomplete":
    "There is no role model “{name}” yet, and a new one needs the list of its “forms”.",
  "dictionary.entry.twice": "“{name}” stands twice in this section. Keep one of them.",
  "dictionary.entry.both": "“{name}” is both added and removed. Keep one of the two.",
  "dictionary.wording.taken":
    "“{word}” means {owner} already. Write it differently, or first remove its old meaning in “remove”.",
  "dictionary.wording.unreadable":
    "In a cell the program would read “{word}” as something else: a blank mark, a sign or another form. Write it in full.",
  "dictionary.owner.form": "the form “{name}”",
  "dictionary.owner.roleModel": "the role model “{name}”",
  "dictionary.owner.kind": "the kind “{name}”",
  "dictionary.owner.ambiguous": "several forms at once",
  "dictionary.heading.taken":
    "The heading “{word}” already means: {fields}. Write it differently, or first remove its old meaning in “remove.headings”.",
  "dictionary.heading.repeated":
    "The heading “{word}” stands under several fields: {fields}. Keep it under one, or under the twin fields of mentor and mentee.",
  "dictionary.heading.party":
    "The heading “{word}” names one side of the pair and stands under fields of both. Take the word «наставник» or «наставляемый» out of it.",
  "dictionary.heading.unreadable":
    "The program would read the heading “{word}” as something else all the same. Write it as it stands in the table, without brackets and remarks.",
  "dictionary.party.taken":
    "The word “{word}” already names the other side of the pair ({other}). First remove it in “remove.partyWords”.",
  "dictionary.party.last": "All words of a side cannot be removed: the program would no longer find its column.",
  "dictionary.word.short":
    "The word “{word}” is too short and would catch too much. At least {least} letters are needed.",
  "dictionary.threshold.order": "The least ({min}) is greater than the greatest ({max}). Swap them.",
  "dictionary.remove.absent":
    "There is nothing to remove: the dictionary has no “{word}”{nearest, select, none {.} other {. Did you mean “{nearest}”?}}",
};
