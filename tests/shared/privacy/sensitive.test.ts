import { findSensitiveWord } from "../../../shared/privacy/sensitive.js";
import { aDictionary } from "../../support/build-dictionary.js";

const tag = { evidence: "district" } as const;
const dictionary = aDictionary({
  sensitiveWords: [
    ...["ПДН", "КДН", "ОВЗ", "СОП"].map((word) => ({ word, abbreviation: true, ...tag })),
    ...["инвалид", "эпилепсия", "расстройство", "задержка психического развития"].map((word) => ({
      word,
      abbreviation: false,
      ...tag,
    })),
  ],
});

describe("sensitive words", () => {
  test.each([
    ["состоит на учёте в ПДН", "ПДН"],
    ["ОВЗ", "ОВЗ"],
    ["ребёнок-инвалид", "инвалид"],
    ["Инвалида детства", "Инвалида"],
    ["мать ИНВАЛИД 2 группы", "ИНВАЛИД"],
    ["ОВЗ7.1", "ОВЗ"],
    ["страдает эпилепсией", "эпилепсией"],
    ["задержкой  психического развития", "задержкой  психического развития"],
    ["КДН, затем инвалид", "КДН"],
  ])("«%s» holds «%s»", (text, word) => {
    expect(findSensitiveWord(text, dictionary)).toBe(word);
  });

  test.each([
    "согласие на обработку ПДн",
    "сопровождение",
    "сопка",
    "овз",
    "инвалидность",
    "СОПРОВОЖДЕНИЕ",
    "КДНР",
    "",
  ])("«%s» holds none", (text) => {
    expect(findSensitiveWord(text, dictionary)).toBeNull();
  });

  test.each([
    ["Latin letters", "учёт ПДH, OBЗ"],
    ["a soft hyphen", "ин\u00adвалид"],
    ["a zero-width space", "О\u200bВЗ"],
    ["a decomposed letter", "расстрои\u0306ства"],
  ])("%s hides nothing", (_, text) => {
    expect(findSensitiveWord(text, dictionary)).not.toBeNull();
  });

  test("a dictionary without such words finds none", () => {
    expect(findSensitiveWord("ПДН, инвалид", aDictionary({ sensitiveWords: [] }))).toBeNull();
  });
});
