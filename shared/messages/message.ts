import { IntlMessageFormat } from "intl-messageformat";
import { CATALOGUE, type MessageKey } from "./catalogue.js";

export type MessageValues = Readonly<Record<string, string | number>>;

const compiled = new Map<MessageKey, IntlMessageFormat>();

/**
 * A sentence of the catalogue with its values put in: `message("pane.pairs", { count: 12 })` is «12 пар».
 * Plurals follow ICU's `{count, plural, one {…} few {…} many {…} other {…}}`.
 */
export function message(key: MessageKey, values: MessageValues = {}): string {
  let format = compiled.get(key);
  if (!format) {
    format = new IntlMessageFormat(CATALOGUE[key], "ru", undefined, { ignoreTag: true });
    compiled.set(key, format);
  }
  return String(format.format(values));
}
