import type { Dictionary, FormEntry } from "./schema.js";

/** The entry of a form's code; `null` for a code that the dictionary does not have. */
export function formEntry(dictionary: Dictionary, code: string | undefined): FormEntry | null {
  return dictionary.forms.find((form) => form.code === code) ?? null;
}

/** The wording of a form for people: `teacher-teacher` is «учитель – учитель». An unknown code is shown as it is. */
export function formName(dictionary: Dictionary, code: string): string {
  return formEntry(dictionary, code)?.name ?? code;
}
