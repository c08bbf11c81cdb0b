import { IntlMessageFormat } from "intl-messageformat";
import { findingOf, findingSentence } from "../../../shared/check/finding-text.js";
import { CATALOGUE, type MessageKey, SCREEN_MESSAGES } from "../../../shared/messages/catalogue.js";
import { ENGLISH } from "../../../shared/messages/en/catalogue.js";
import { languageOf } from "../../../shared/messages/language-of.js";
import { localeFor } from "../../../shared/messages/locale.js";
import { message } from "../../../shared/messages/message.js";
import { refusalSentence } from "../../../shared/messages/refusal-sentence.js";
import { speakIn } from "../../../shared/messages/speaker.js";

const keys = Object.keys(SCREEN_MESSAGES) as (keyof typeof SCREEN_MESSAGES)[];

/** The names in braces of a pattern, in every branch of its plurals and choices. */
function argumentsOf(pattern: string): string[] {
  const names = new Set<string>();
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) return part.forEach(visit);
    if (typeof part !== "object" || part === null) return;
    if ("type" in part && "value" in part && part.type !== 0 && typeof part.value === "string") names.add(part.value);
    if ("options" in part && typeof part.options === "object") Object.values(part.options ?? {}).forEach(visit);
    if ("value" in part) visit(part.value);
  };
  visit(new IntlMessageFormat(pattern, "ru", undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

describe("the English catalogue", () => {
  test("has a sentence for every Russian one on a screen, and no other", () => {
    expect(Object.keys(ENGLISH).sort()).toEqual([...keys].sort());
  });

  test("takes the same values as the Russian one", () => {
    expect(argumentsOf("{count, plural, one {# of {total}} other {#}} {name}")).toEqual(["count", "name", "total"]);
    const differing = keys.filter(
      (key) => argumentsOf(SCREEN_MESSAGES[key]).join() !== argumentsOf(ENGLISH[key]).join(),
    );
    expect(differing).toEqual([]);
  });

  test("says nothing in Russian but words to be written in a sheet, in «»", () => {
    expect(keys.filter((key) => /[А-яЁё]/.test(ENGLISH[key].replace(/«[^«»]*»/g, "")))).toEqual([]);
  });

  test("has no exclamation marks, no “please” and no “successfully”", () => {
    expect(keys.filter((key) => /!(?:\s|$)|please|successful/i.test(ENGLISH[key]))).toEqual([]);
  });
});

describe("the speaker", () => {
  afterEach(() => speakIn("ru"));

  test("speaks Russian until a page says otherwise", () => {
    expect(message("pane.pairs", { count: 2 })).toBe("2\u00a0пары");
  });

  test("speaks English with English plurals, and Russian again", async () => {
    await speakIn("en");
    expect([1, 2, 5, 21].map((count) => message("pane.pairs", { count }))).toEqual(
      [1, 2, 5, 21].map((count) => `${String(count)}\u00a0${count === 1 ? "pair" : "pairs"}`),
    );
    await speakIn("ru");
    expect(message("pane.pairs", { count: 5 })).toBe("5\u00a0пар");
  });

  test("writes Russian documents in every language", async () => {
    await speakIn("en");
    const documents = (Object.keys(CATALOGUE) as MessageKey[]).filter((key) => !Object.hasOwn(SCREEN_MESSAGES, key));
    expect(documents.filter((key) => /^(?:pane|desk|finding)\./.test(key))).toEqual([]);
    expect(message("column.mentorName")).toBe("ФИО наставника");
    expect(message("cli.count.error", { count: 2 })).toBe("2\u00a0ошибки");
  });
});

describe("the language of a page", () => {
  test.each([
    [null, ["ru-RU", "en-US"], "ru"],
    [null, ["en-GB"], "en"],
    [null, ["tt", "de-DE", "en-US", "ru"], "en"],
    [null, ["kk-KZ"], "ru"],
    [null, [], "ru"],
    ["ru", ["en-US"], "ru"],
    ["en", ["ru-RU"], "en"],
    ["rubbish", ["en-US"], "en"],
  ] as const)("kept %s, preferred %j: %s", (kept, preferred, locale) => {
    expect(localeFor(kept, preferred)).toBe(locale);
  });
});

describe("what the server says", () => {
  afterEach(() => speakIn("ru"));
  const used = { code: "code-used", message: "Этот код уже использован." };

  test("stays as it came for a reader of Russian", () => {
    expect(refusalSentence(used)).toBe(used.message);
    expect(languageOf(used.message)).toBeUndefined();
  });

  test("is said by its code in English, and as it came where only the server knows its values", async () => {
    await speakIn("en");
    expect(refusalSentence(used)).toBe(ENGLISH["api.code-used"]);
    const wait = { code: "too-many", message: "Слишком много попыток. Подождите 5 минут." };
    expect(refusalSentence(wait)).toBe(wait.message);
    expect(refusalSentence({ code: "of-a-newer-server", message: "Новое." })).toBe("Новое.");
  });

  test("of a finding is said anew in English of what its sentence was made of", async () => {
    const finding = findingOf(
      { code: "duration.range", field: "endDate", variant: "duration.range.long", values: { min: 3, max: 12 } },
      { row: null, cell: null },
    );
    const cellError = { ...finding, code: "cell.error" as const, variant: undefined, values: { raw: "#REF!" } };
    const newer = { ...finding, variant: "of-a-newer-server", message: "Новое." };
    expect(findingSentence(finding)).toBe("Пара работает больше 12\u00a0месяцев. Проверьте даты");
    await speakIn("en");
    expect(findingSentence(finding)).toBe("The pair works more than 12 months. Check the dates");
    expect(findingSentence(cellError)).toContain(`Field “${ENGLISH["field.endDate"]}” holds the Excel error #REF!`);
    expect(findingSentence(newer)).toBe("Новое.");
  });

  test("is marked as Russian on a page in English, unlike an English sentence with a Russian name in it", async () => {
    await speakIn("en");
    expect(languageOf("Подождите 5 минут.")).toBe("ru");
    expect(languageOf("You are signed in: Урлу-Аспакская ООШ.")).toBeUndefined();
  });
});
