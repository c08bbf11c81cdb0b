import { readGrade } from "./cells/read-plain.js";
import { cleanText } from "../grid/text.js";
import type { FieldSource } from "../register/register.js";

/** The class of all mentees below a section («5А класс») or on a sheet of that name. */
export interface SaidGrade {
  readonly value: string;
  readonly source: FieldSource;
}

/** A class in normal form. */
const ONE_CLASS = /^(?:[1-9]|1[01])\p{Lu}?$/u;
/** A bare number may be anything. */
const LETTER_OR_WORD = /\d\s*[-–—]?\s*["«“„]?\s*\p{L}/u;

/** The class that a section's or a sheet's name says and nothing else; `null` where it says more, or no class. */
export function gradeInText(text: string, source: FieldSource): SaidGrade | null {
  const bare = cleanText(text).replace(/^(?:обучающиеся|учащиеся|ученики|класс)\s+(?=\d)/iu, "");
  if (bare.length > MAX_LENGTH || !LETTER_OR_WORD.test(bare)) return null;
  const { value = "" } = readGrade(bare.replace(/(?<=\s)(?:класса|классы|кл\.?)$/iu, "класс"), "General", false);
  return ONE_CLASS.test(value) ? { value, source } : null;
}

/** «11 «Б» класс», a little longer. */
const MAX_LENGTH = 20;
