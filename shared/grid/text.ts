import { repairLookalikes } from "./lookalikes.js";
import { type CellValue, isCellError } from "./grid.js";

/** Text as written, trimmed, line breaks and runs of spaces made one space (design §5). */
export function cleanText(text: string): string {
  return UNCLEAN.test(text) ? cleaned(text) : text;
}

/** Most cells are clean, and a look is cheaper than a rewrite. */
const UNCLEAN = /^\s|\s$|\s\s|[^\S ]|[\u200b\ufeff]/;

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
