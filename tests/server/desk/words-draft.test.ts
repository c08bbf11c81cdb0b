import { blanksOf, documentOf, newFormCode, placeWords, problemsAt } from "../../../server/desk/state/words-draft.js";
import { applyOverrides } from "../../../shared/dictionary/overrides/apply-overrides.js";
import { defaultDictionary } from "../../../shared/dictionary/default-dictionary.js";
import type { Overrides } from "../../../shared/dictionary/overrides/schema.js";

const draft: Overrides = {
  forms: [
    { code: "own-aaaaaaaa", name: "волонтёр – ученик", mentor: "student", mentee: "pupil" },
    { code: "teacher-teacher", name: "", spellings: [" учитель и учитель "] },
  ],
  roleModels: [{ name: "друг – друг", forms: ["own-aaaaaaaa"] }],
  headings: { order: [] },
  thresholds: {},
  partyWords: { mentor: ["шефствующ"] },
};

describe("the district's words as lists", () => {
  it("become a document without what is blank, and with what the lists do not show", () => {
    const document = documentOf(draft);
    expect(document).toEqual({
      forms: [draft.forms?.[0], { code: "teacher-teacher", spellings: ["учитель и учитель"] }],
      roleModels: draft.roleModels,
      partyWords: { mentor: ["шефствующ"] },
    });
    expect(applyOverrides(defaultDictionary, document)).toMatchObject({ ok: true });
    expect(documentOf({ headings: { order: [] }, remove: { forms: [] } })).toEqual({});
  });

  it("say what is blank in an entry of one's own, and nothing of one that refines the dictionary's", () => {
    const blank: Overrides = {
      forms: [
        { code: "teacher-teacher", name: "" },
        { code: newFormCode(), name: " ", mentor: "head", mentee: "teacher" },
      ],
      roleModels: [
        { name: "новая модель", forms: [] },
        { name: "равный – равному", spellings: ["ровня"] },
      ],
      kinds: [{ name: "" }],
    };
    expect(blanksOf(blank).map(({ path }) => path)).toEqual(["forms[1].name", "roleModels[0].forms", "kinds[0].name"]);
    expect(blanksOf(draft)).toEqual([]);
  });

  it("give a form a code that the dictionary takes", () => {
    expect([newFormCode(() => 0), newFormCode(() => 0.999)]).toEqual(["own-aaaaaaaa", "own-zzzzzzzz"]);
  });

  it.each([
    ["forms[0].name", "Формы наставничества → волонтёр – ученик → название"],
    ["forms[1].spellings[0]", "Формы наставничества → учитель – учитель → другие написания"],
    ["roleModels[0].forms[1]", "Ролевые модели → друг – друг → формы"],
    ["kinds[0].name", "Виды наставничества → без названия → название"],
    ["headings.order[2]", "Заголовки столбцов → приказ"],
    ["thresholds.pupilAge.max", "Пороги проверок → Ученику не больше, лет"],
    ["remove.kinds[0]", "Не использовать из справочника"],
    ["comment", "comment"],
  ])("call the place %s «%s»", (path, words) => {
    expect(placeWords(path, draft)).toBe(words);
  });

  it("know an entry's problems from another's whose number begins alike", () => {
    const problems = ["forms[1]", "forms[1].name", "forms[10].name", "forms"].map((path) => ({ path, message: "" }));
    expect(problemsAt("forms[1]", problems).map(({ path }) => path)).toEqual(["forms[1]", "forms[1].name"]);
  });
});
