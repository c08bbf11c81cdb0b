import { IntlMessageFormat } from "intl-messageformat";
import type { MessageKey } from "./catalogue.js";
import type { Locale } from "./locale.js";
import { type Pattern, patternOf } from "./speaker.js";

export type MessageValues = Readonly<Record<string, string | number>>;

/** Most sentences have only names in braces: a register of thousands of findings need not pay for the plural rules. */
const PLAIN = /^(?:[^{}'|#]|\{\w+\})*$/;
const ARGUMENT = /\{(\w+)\}/g;

const compiled: Readonly<Record<Locale, Map<MessageKey, IntlMessageFormat>>> = { ru: new Map(), en: new Map() };

/**
 * A sentence of the catalogue with its values put in: `message("pane.pairs", { count: 12 })` is «12 пар».
 * Plurals follow ICU's `{count, plural, one {…} few {…} many {…} other {…}}`.
 */
export function message(key: MessageKey, values: MessageValues = {}): string {
  const pattern = patternOf(key);
  if (PLAIN.test(pattern.text)) return pattern.text.replace(ARGUMENT, (_, name: string) => String(values[name] ?? ""));
  return String(formatOf(key, pattern).format(values));
}

function formatOf(key: MessageKey, { text, locale }: Pattern): IntlMessageFormat {
  let format = compiled[locale].get(key);
  if (!format) {
    format = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
    compiled[locale].set(key, format);
  }
  return format;
}
