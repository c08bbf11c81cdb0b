import { repairLookalikes } from "./lookalikes.js";
import { type CellValue, isCellError } from "./grid.js";

/** Text as written, trimmed, line breaks and runs of spaces made one space (design §5). */
export function cleanText(text: string): string {
  return isClean(text) ? text : cleaned(text);
}

const SPACE = 0x20;
const FIRST_CYRILLIC = 0x400;
const LAST_CYRILLIC = 0x4ff;
const LAST_ASCII = 0x7e;
/** Outside ASCII and Cyrillic: anything that is, or hides as, a space. */
const OTHER_SPACE = /[\s\u00a0\u200b\ufeff]/;

/** Most cells are clean, and a look at the letters is cheaper than a rewrite, or than asking a pattern. */
function isClean(text: string): boolean {
  let before = SPACE;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code <= SPACE ? code < SPACE || before === SPACE : isOddSpace(code)) return false;
    before = code;
  }
  return text === "" || before !== SPACE;
}

function isOddSpace(code: number): boolean {
  const isPlain = code <= LAST_ASCII || (code >= FIRST_CYRILLIC && code <= LAST_CYRILLIC);
  return !isPlain && OTHER_SPACE.test(String.fromCharCode(code));
}

function cleaned(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/g, " ").trim();
}

/** What a person would read in a cell, raw: numbers with a decimal comma are not formatted. */
export function textOf(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "ИСТИНА" : "ЛОЖЬ";
  return String(value);
}

/** One kind of dash with spaces around, for comparing: «учитель-учитель» and «Учитель — учитель» are equal. */
export function comparedWording(text: string): string {
  return repairLookalikes(cleanText(text))
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/[«»"“”„'’]/g, "")
    .replace(/\s*[-‐‑‒–—−]+\s*/g, "–")
    .replace(/[.;,:]+$/, "")
    .trim();
}

/**
 * A heading reduced for matching (domain §1.6): look-alikes repaired, ё as е, «Ф.И.О.» as «фио», dashes unified,
 * quotes and punctuation dropped, a hyphenated line break joined.
 */
export function headingKey(text: string): string {
  return repairLookalikes(text.normalize("NFKC"))
    .replace(/-\s*\n\s*/g, "-")
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/[«»"“”„'’`*:;,!?]/g, " ")
    .replace(/\b/g, "")
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/ф\s*\.\s*и\s*\.\s*о\s*\.?/g, "фио ")
    .replace(/\./g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
