import { FINDING_CODES } from "../../../shared/check/finding.js";
import { CATALOGUE } from "../../../shared/messages/catalogue.js";
import { message } from "../../../shared/messages/message.js";
import { FIELD_NAMES } from "../../../shared/register/fields.js";

describe("the catalogue", () => {
  test("has a sentence for every code of a finding", () => {
    const silent = FINDING_CODES.filter(
      (code) => !Object.keys(CATALOGUE).some((key) => key === `finding.${code}` || key.startsWith(`finding.${code}.`)),
    );
    expect(silent).toEqual([]);
  });

  test("has a name for every field", () => {
    expect(FIELD_NAMES.filter((field) => !Object.hasOwn(CATALOGUE, `field.${field}`))).toEqual([]);
  });

  test("speaks Russian: no exclamation marks, no «пожалуйста», no «успешно»", () => {
    expect(Object.values(CATALOGUE).filter((text: string) => /!(?:\s|$)|пожалуйста|успешно/i.test(text))).toEqual([]);
  });

  test.each([
    [1, "1 пара"],
    [2, "2 пары"],
    [5, "5 пар"],
    [21, "21 пара"],
  ])("agrees words with numbers: %i is «%s»", (pairs, words) => {
    expect(message("recognise.register", { tables: 1, pairs })).toContain(words);
  });
});
