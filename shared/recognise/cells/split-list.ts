import { looksLikeName } from "./looks-like-name.js";

const NUMBERED = /(?:^|[\s;,])\d{1,2}\s*[).]\s*(?=\p{L})/u;

/** «Иванова А.П. Петрова М.И.», «Иванова Анна Петровна Петрова Мария Ивановна»: nothing parts the two. */
const SIDE_BY_SIDE =
  /(?<=\p{Lu}\p{Ll}+\s+\p{Lu}\.\s?\p{Lu}\.)\s+(?=\p{Lu}\p{Ll}+\s+\p{Lu}\.)|(?<=\p{L}+\s+\p{L}+\s+\p{Lu}\p{Ll}+(?:вна|вич|чна))\s+(?=\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+(?:вна|вич|чна)(?!\p{L}))/u;

/**
 * The entries of a cell that lists several persons: «1) … 2) …», line breaks, «;», or commas between whole names
 * (design §5). A cell with one person gives one entry, as it stands.
 */
export function splitPersons(text: string): string[] {
  if (!/[\n;,)/]|\d\.|\sи\s/.test(text) && !SIDE_BY_SIDE.test(text)) return [text];
  const entries = entriesOf(text);
  return entries.length > 1 || NUMBERED.test(text) ? entries : [text];
}

function entriesOf(text: string): string[] {
  if (NUMBERED.test(text)) return trimmed(text.split(/(?:^|[\s;,])\d{1,2}\s*[).]\s*(?=\p{L})/u));
  const hard = trimmed(text.split(/[;\n]+/));
  if (hard.length > 1 && hard.filter(looksLikeName).length > 1) return mergeAsides(hard).flatMap(splitAtCommas);
  const apart = trimmed(text.split(/\//.test(text) ? /\s*\/\s*/ : SIDE_BY_SIDE));
  return apart.length > 1 && apart.every(looksLikeName) ? apart : splitAtCommas(text);
}

/** «Иванова А.П., Петрова И.С.» is two persons; «Иванова Анна Петровна, 10 класс» is one. */
function splitAtCommas(text: string): string[] {
  const parts = trimmed(text.split(",").flatMap(splitAtAnd));
  return parts.length > 1 && parts.filter(looksLikeName).length > 1 ? mergeAsides(parts) : [text.trim()];
}

/** «Ивлева О.Ж. и Котова А.А.» is two persons; «учитель химии и биологии» is one post. */
function splitAtAnd(text: string): string[] {
  const parts = text.split(/\s+и\s+/u);
  return parts.length > 1 && parts.every(looksLikeName) ? parts : [text];
}

/** A part that names nobody («10 класс») belongs to the person before it. */
function mergeAsides(parts: readonly string[]): string[] {
  const merged: string[] = [];
  for (const part of parts) {
    if (merged.length === 0 || looksLikeName(part)) merged.push(part);
    else merged.push(`${merged.pop() ?? ""}, ${part}`);
  }
  return merged;
}

function trimmed(parts: readonly string[]): string[] {
  return parts.map((part) => part.replace(/^[\s,;]+|[\s,;]+$/g, "")).filter((part) => part !== "");
}

/**
 * The entries of a cell beside a list of `count` persons: one each when they are as many, else the whole for all.
 * `hasCommas`: one entry may hold commas itself («МБОУ СОШ № 3, 9 класс»), so that they part nothing.
 */
export function splitAlong(text: string, count: number, hasCommas = false): string[] {
  if (count > 1) {
    const byCommas = hasCommas ? [] : [text.split(",")];
    for (const parts of [numbered(text), text.split(/\n+/), text.split(";"), ...byCommas]) {
      const entries = trimmed(parts);
      if (entries.length === count) return entries;
    }
  }
  return Array.from({ length: count }, () => text);
}

function numbered(text: string): string[] {
  return text.split(/(?:^|[\s;,])\d{1,2}\s*\)\s*/);
}
