import { IntlMessageFormat } from "intl-messageformat";
import type { MessageKey } from "./catalogue.js";
import type { Locale } from "./locale.js";
import { type Pattern, patternOf } from "./speaker.js";

export type MessageValues = Readonly<Record<string, string | number>>;

const PLAIN = /^(?:[^{}'|#]|\{\w+\})*$/;
const ARGUMENT = /\{(\w+)\}/;

type Sentence = (values: MessageValues) => string;

const sentences: Readonly<Record<Locale, Map<Pattern["text"], Sentence>>> = { ru: new Map(), en: new Map() };

/**
 * A sentence of the catalogue with its values put in: `message("pane.pairs", { count: 12 })` is «12 пар».
 * Plurals follow ICU's `{count, plural, one {…} few {…} many {…} other {…}}`.
 */
export function message(key: MessageKey, values: MessageValues = {}): string {
  const pattern = patternOf(key);
  const known = sentences[pattern.locale];
  let sentence = known.get(pattern.text);
  if (!sentence) known.set(pattern.text, (sentence = sentenceOf(pattern)));
  return sentence(values);
}

/** Most sentences have only names in braces: a register of thousands of findings need not pay for the plural rules. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

function sentenceOf({ text, locale }: Pattern): Sentence {
  if (typeof text === "string" && isPlain(text)) return plainSentence(text);
  const format = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
  return (values) => String(format.format(values));
}

/** Text and the names of values take turns. */
function plainSentence(text: string): Sentence {
  const parts = text.split(ARGUMENT);
  return (values) => {
    let said = "";
    let isName = false;
    for (const part of parts) {
      said += isName ? String(values[part] ?? "") : part;
      isName = !isName;
    }
    return said;
  };
}
