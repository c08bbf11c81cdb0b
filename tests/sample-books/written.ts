import { day, type Written } from "./paper.js";

/**
 * Cells written as text, a row a line: `1 | Пак Олег Чансович | @2024-09-01 | 12`. Numbers are numbers, `@` begins a
 * date, `'` a text that would be something else, `=` a formula with `⇒` before its result, `#` an error; an empty
 * place is a blank cell, `~` one left alone (merged, or written before). `⏎` breaks a line inside a cell, `·` is a
 * stray space, `°` one that does not break.
 */
export function written(text: string): Written[][] {
  return text
    .split("\n")
    .filter((one) => one.trim() !== "")
    .map((one) => one.split("|").map((cell) => valueOf(cell.trim())));
}

function valueOf(text: string): Written {
  if (text === "") return null;
  if (text === "~") return undefined;
  if (text.startsWith("'")) return spaced(text.slice(1));
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (/^@\d{4}-\d{2}-\d{2}$/.test(text)) return day(text.slice(1));
  if (/^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!)$/.test(text)) return { error: text } as Written;
  if (text.startsWith("=")) return formulaOf(text.slice(1));
  return spaced(text);
}

function formulaOf(text: string): Written {
  const [formula = "", result = ""] = text.split("⇒").map((part) => part.trim());
  const value = valueOf(result);
  return { formula, result: value } as Written;
}

function spaced(text: string): string {
  return text.replace(/⏎/g, "\n").replace(/·/g, " ").replace(/°/g, "\u00a0");
}
