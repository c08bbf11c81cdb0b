import type { Dictionary } from "../../dictionary/schema.js";
import { cleanText, comparedWording } from "../../grid/text.js";
import { formOfPersons } from "./form-of-persons.js";
import { nearWording } from "./near-wording.js";
import { type CellReading, reading, type Remark, saysNothing } from "./cell-reading.js";

/** What a form's wording may mean. */
export interface FormReading {
  /** Absent when the wording is unknown or fits several forms. */
  readonly code?: string;
  /** Codes of the forms that an ambiguous wording («У-У») fits. */
  readonly ambiguous?: readonly string[];
}

/** Texts are few in one register, but a server reads many: no more than these are kept. */
const MAX_REMEMBERED = 5000;

interface Wordings {
  readonly forms: ReadonlyMap<string, string>;
  readonly ambiguous: ReadonlyMap<string, readonly string[]>;
  readonly roleModels: ReadonlyMap<string, string>;
  readonly kinds: ReadonlyMap<string, string>;
  /** What texts were read as: a register repeats a few wordings thousands of times. */
  readonly readForms: Map<string, FormReading | null>;
  readonly formCells: Map<string, FormCell | null>;
  readonly roleModelCells: Map<string, CellReading<string> | null>;
}

/** A form's cell, read; `ambiguous` are the codes that «У-У» fits. */
export type FormCell = CellReading<string> & { readonly ambiguous?: readonly string[] };

const wordingsOf = new WeakMap<Dictionary, Wordings>();

function wordings(dictionary: Dictionary): Wordings {
  let made = wordingsOf.get(dictionary);
  if (!made) {
    const spelled = (
      entries: readonly { name: string; spellings: readonly string[] }[],
      key: (entry: never) => string,
    ) =>
      new Map(
        entries.flatMap((entry) =>
          [entry.name, ...entry.spellings].map((wording) => [comparedWording(wording), key(entry as never)] as const),
        ),
      );
    made = {
      forms: spelled(dictionary.forms, (form: { code: string }) => form.code),
      ambiguous: new Map(dictionary.ambiguousForms.map((entry) => [comparedWording(entry.spelling), entry.forms])),
      roleModels: spelled(dictionary.roleModels, (model: { name: string }) => model.name),
      kinds: spelled(dictionary.kinds, (kind: { name: string }) => kind.name),
      readForms: new Map(),
      formCells: new Map(),
      roleModelCells: new Map(),
    };
    wordingsOf.set(dictionary, made);
  }
  return made;
}

/** The form that a whole text says: by the dictionary's wordings, else by the words for two persons. `null`: none. */
export function readForm(text: string, dictionary: Dictionary): FormReading | null {
  const { forms, ambiguous, readForms } = wordings(dictionary);
  let found = readForms.get(text);
  if (found === undefined) {
    const written = comparedWording(text);
    const compared = written.replace(/\.(?=–|$)/g, "");
    const code = forms.get(written) ?? forms.get(compared) ?? formOfPersons(compared, dictionary);
    const several = ambiguous.get(written) ?? ambiguous.get(compared);
    found = code ? { code } : several ? { ambiguous: several } : null;
    if (readForms.size < MAX_REMEMBERED) readForms.set(text, found);
  }
  return found;
}

/** Reads a form's cell: the code, and the spelling hint for any difference but a capital first letter. `null`: «-». */
export function readFormCell(text: string, dictionary: Dictionary): FormCell | null {
  return remembered(wordings(dictionary).formCells, text, dictionary, newFormCell);
}

function newFormCell(text: string, dictionary: Dictionary): FormCell | null {
  if (saysNothing(cleanText(text))) return null;
  const found = readForm(text, dictionary) ?? nearForm(text, dictionary);
  if (!found) return { remarks: [{ code: "form.unknown" }] };
  if (!found.code) return { remarks: [{ code: "form.ambiguous" }], ambiguous: found.ambiguous ?? [] };
  const name = dictionary.forms.find((form) => form.code === found.code)?.name ?? text;
  return reading(found.code, spellingRemark(text, name, "form.spelling"));
}

function nearForm(text: string, dictionary: Dictionary): FormReading | null {
  const code = nearWording(text, wordings(dictionary).forms);
  return code === null ? null : { code };
}

/** Reads a role model's cell: the dictionary's wording, or the text itself with a warning. `null`: «-». */
export function readRoleModelCell(text: string, dictionary: Dictionary): CellReading<string> | null {
  return remembered(wordings(dictionary).roleModelCells, text, dictionary, newRoleModelCell);
}

function remembered<Reading>(
  known: Map<string, Reading>,
  text: string,
  dictionary: Dictionary,
  read: (text: string, dictionary: Dictionary) => Reading,
): Reading {
  const before = known.get(text);
  if (before !== undefined) return before;
  const made = read(text, dictionary);
  if (known.size < MAX_REMEMBERED) known.set(text, made);
  return made;
}

function newRoleModelCell(text: string, dictionary: Dictionary): CellReading<string> | null {
  if (saysNothing(cleanText(text))) return null;
  const name = findRoleModel(text, dictionary) ?? nearWording(text, wordings(dictionary).roleModels);
  return name
    ? reading(name, spellingRemark(text, name, "roleModel.spelling"))
    : reading(cleanText(text), [{ code: "roleModel.unknown" }]);
}

/** The dictionary's wording of a role model, or `null`. */
export function findRoleModel(text: string, dictionary: Dictionary): string | null {
  return wordings(dictionary).roleModels.get(comparedWording(text)) ?? null;
}

/** The dictionary's name of a kind of mentoring, or `null`. */
export function findKind(text: string, dictionary: Dictionary): string | null {
  return wordings(dictionary).kinds.get(comparedWording(text)) ?? null;
}

function spellingRemark(text: string, name: string, code: "form.spelling" | "roleModel.spelling"): Remark[] {
  const written = text.charAt(0).toLowerCase() + text.slice(1);
  return written === name ? [] : [{ code, fix: name }];
}
