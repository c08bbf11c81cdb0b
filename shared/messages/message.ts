import { IntlMessageFormat } from "intl-messageformat";
import { CATALOGUE, type MessageKey } from "./catalogue.js";

export type MessageValues = Readonly<Record<string, string | number>>;

/** Most sentences have only names in braces: a register of thousands of findings need not pay for the plural rules. */
const PLAIN = /^(?:[^{}'|#]|\{\w+\})*$/;
const ARGUMENT = /\{(\w+)\}/g;

const compiled = new Map<MessageKey, IntlMessageFormat>();

/**
 * A sentence of the catalogue with its values put in: `message("pane.pairs", { count: 12 })` is «12 пар».
 * Plurals follow ICU's `{count, plural, one {…} few {…} many {…} other {…}}`.
 */
export function message(key: MessageKey, values: MessageValues = {}): string {
  const pattern: string = CATALOGUE[key];
  if (PLAIN.test(pattern)) return pattern.replace(ARGUMENT, (_, name: string) => String(values[name] ?? ""));
  let format = compiled.get(key);
  if (!format) {
    format = new IntlMessageFormat(pattern, "ru", undefined, { ignoreTag: true });
    compiled.set(key, format);
  }
  return String(format.format(values));
}
