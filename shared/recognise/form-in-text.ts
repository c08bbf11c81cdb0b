import type { Dictionary } from "../dictionary/schema.js";
import { cleanText } from "../grid/text.js";
import { findRoleModel, type FormReading, readForm } from "./cells/read-form.js";

/** A form, and perhaps a role model, said somewhere in a longer text: a section, a title, a sheet's name. */
export interface FormInText extends FormReading {
  readonly roleModel?: string;
}

const known = new WeakMap<Dictionary, Map<string, FormInText | null>>();

/** «Форма «Ученик – ученик» (равный – равному)» says `pupil-pupil` and the role model. `null` when it says no form. */
export function formInText(text: string, dictionary: Dictionary): FormInText | null {
  let cache = known.get(dictionary);
  if (!cache) known.set(dictionary, (cache = new Map<string, FormInText | null>()));
  let found = cache.get(text);
  if (found === undefined) cache.set(text, (found = find(cleanText(text), dictionary)));
  return found;
}

function find(text: string, dictionary: Dictionary): FormInText | null {
  const pieces = candidates(text);
  const form = pieces.map((piece) => readForm(piece, dictionary)).find((reading) => reading !== null);
  if (!form) return null;
  const roleModel = pieces.map((piece) => findRoleModel(piece, dictionary)).find((name) => name !== null);
  return { ...form, ...(roleModel ? { roleModel } : {}) };
}

const FORM_WORD = /^(?:форма|модель|раздел|направление|трек)(?:\s+наставничества)?[\s:.–—-]*/i;

/** The whole text, what stands in quotes and brackets, what follows a colon, and two words around each dash. */
function candidates(text: string): string[] {
  const quoted = [...text.matchAll(/[«"“„]([^«»"“”„]+)[»"”“]|\(([^()]+)\)/g)].map(
    (match) => match[1] ?? match[2] ?? "",
  );
  const outside = text.replace(/\([^()]*\)/g, " ");
  const parted = outside.split(/\s*[/;]\s*/);
  const afterColon = outside.split(":").slice(1);
  const numbered = outside.replace(/^[\dIVX]+[.)]\s*/, "");
  const withoutWord = [numbered, ...quoted].map((piece) => piece.replace(FORM_WORD, ""));
  const dashed = [...outside.matchAll(/[\p{L}]+(?:-[кль]+)?\.?\s*[-–—−]\s*[\p{L}]+(?:-[кль]+)?/gu)].map(
    (match) => match[0],
  );
  return [text, ...quoted, ...withoutWord, ...parted, ...afterColon, ...dashed]
    .map(cleanText)
    .filter((piece) => piece !== "");
}
