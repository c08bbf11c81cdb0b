import type { Dictionary, FormEntry } from "./schema.js";

const formsOf = new WeakMap<Dictionary, ReadonlyMap<string, FormEntry>>();

/** The entry of a form's code; `null` for a code that the dictionary does not have. */
export function formEntry(dictionary: Dictionary, code: string | undefined): FormEntry | null {
  let forms = formsOf.get(dictionary);
  // The first entry of a code counts.
  if (!forms)
    formsOf.set(dictionary, (forms = new Map(dictionary.forms.map((form) => [form.code, form] as const).reverse())));
  return code === undefined ? null : (forms.get(code) ?? null);
}

/** The wording of a form for people: `teacher-teacher` is «учитель – учитель». An unknown code is shown as it is. */
export function formName(dictionary: Dictionary, code: string): string {
  return formEntry(dictionary, code)?.name ?? code;
}
