import { defaultDictionary } from "../../../shared/dictionary/default-dictionary.js";
import { applyOverrides } from "../../../shared/dictionary/overrides/apply-overrides.js";
import type { Dictionary } from "../../../shared/dictionary/schema.js";
import { findKind, findRoleModel, readForm } from "../../../shared/recognise/cells/read-form.js";
import { readHeading } from "../../../shared/recognise/read-heading.js";
import { findSensitiveWord } from "../../../shared/privacy/sensitive.js";

function applied(document: unknown): Dictionary {
  const result = applyOverrides(defaultDictionary, document);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.dictionary;
}

/** «place: sentence» of each problem. */
function problems(document: unknown): string[] {
  const result = applyOverrides(defaultDictionary, document);
  return result.ok ? [] : result.problems.map(({ path, message }) => `${path}: ${message}`);
}

describe("a district's additions", () => {
  it("make a new form with its spellings", () => {
    const dictionary = applied({
      forms: [
        {
          code: "volunteer-pupil",
          name: "Волонтёр – ученик",
          mentor: "student",
          mentee: "pupil",
          spellings: ["волонтер-школьник"],
        },
      ],
    });
    expect(readForm("волонтёр — ученик", dictionary)).toEqual({ code: "volunteer-pupil" });
    expect(readForm("Волонтёр – школьник", dictionary)).toEqual({ code: "volunteer-pupil" });
    expect(dictionary.forms.at(-1)).toMatchObject({ name: "волонтёр – ученик", federal: false, evidence: "district" });
  });

  it("rename a form, which is still read under its former name", () => {
    const dictionary = applied({ forms: [{ code: "teacher-teacher", name: "педагог – педагог" }] });
    expect(dictionary.forms[0]).toMatchObject({ name: "педагог – педагог", evidence: "district" });
    expect(readForm("учитель – учитель", dictionary)).toEqual({ code: "teacher-teacher" });
  });

  it("make role models and kinds, and alter known ones by their names in any case", () => {
    const dictionary = applied({
      roleModels: [
        { name: "ученик – наставник – друг", forms: ["pupil-pupil"], peers: true },
        { name: "Равный – Равному", spellings: ["друг – другу"] },
      ],
      kinds: [{ name: "перекрёстное", spellings: ["перекрестная"] }],
    });
    expect(findRoleModel("Ученик - наставник - друг", dictionary)).toBe("ученик – наставник – друг");
    expect(findRoleModel("друг – другу", dictionary)).toBe("равный – равному");
    expect(findKind("Перекрестная", dictionary)).toBe("перекрёстное");
    expect(dictionary.roleModels.filter(({ name }) => name === "равный – равному")).toHaveLength(1);
  });

  it("settle an ambiguous spelling once it is taken out", () => {
    const form = { code: "teacher-teacher", spellings: ["У-У"] };
    expect(problems({ forms: [form] })).toEqual([
      "forms[0].spellings[0]: «У-У» уже значит сразу несколько форм. Напишите иначе или сначала уберите прежнее значение в «remove».",
    ]);
    expect(readForm("У – У", applied({ forms: [form], remove: { ambiguousForms: ["у-у"] } }))).toEqual({
      code: "teacher-teacher",
    });
  });

  it("teach headings: of one field, or of either side when they stand under both twins", () => {
    const dictionary = applied({
      headings: {
        order: ["Документ о закреплении"],
        mentorExperience: ["Выслуга"],
        menteeExperience: ["Выслуга"],
      },
    });
    expect(readHeading(["Документ о закреплении"], dictionary)?.field).toBe("order");
    expect(readHeading(["Наставляемый", "Выслуга"], dictionary)?.field).toBe("menteeExperience");
    expect(readHeading(["Выслуга"], dictionary)?.neutral).toEqual({
      mentor: "mentorExperience",
      mentee: "menteeExperience",
    });
  });

  it("move a heading to another field", () => {
    const dictionary = applied({ remove: { headings: ["Модель"] }, headings: { roleModel: ["Модель"] } });
    expect(readHeading(["Модель"], dictionary)?.field).toBe("roleModel");
  });

  it("name sides, thresholds and words that stay in the school", () => {
    const dictionary = applied({
      partyWords: { mentor: ["шефствующ"] },
      thresholds: { menteesPerMentor: 2, pupilAge: { min: 7, max: 18 } },
      sensitiveWords: ["сирота", "ТПМПК"],
    });
    expect(readHeading(["ФИО шефствующего учителя"], dictionary)?.field).toBe("mentorName");
    expect(dictionary.thresholds).toMatchObject({ menteesPerMentor: 2, pupilAge: { min: 7 }, youngTeacherYears: 3 });
    expect(dictionary.thresholdEvidence).toMatchObject({
      menteesPerMentor: { evidence: "district" },
      youngTeacherYears: { evidence: "seen" },
    });
    expect(findSensitiveWord("Ребёнок – сироты", dictionary)).toBe("сироты");
    expect(findSensitiveWord("заключение ТПМПК", dictionary)).toBe("ТПМПК");
  });

  it("take default entries away", () => {
    const dictionary = applied({
      remove: {
        forms: ["employer-trainee"],
        roleModels: ["лидер – пассивный"],
        kinds: ["скоростное"],
        headings: ["кейс отзыв"],
      },
    });
    expect(readForm("работодатель – студент педвуза", dictionary)).toBeNull();
    expect(findRoleModel("лидер – пассивный", dictionary)).toBeNull();
    expect(findKind("скоростная", dictionary)).toBeNull();
  });

  it("note what they would take out and is not there, with the nearest that is", () => {
    const result = applyOverrides(defaultDictionary, { remove: { roleModels: ["лидер – пасивный"] } });
    expect(result).toEqual({
      ok: true,
      dictionary: defaultDictionary,
      notes: [
        {
          path: "remove.roleModels[0]",
          message:
            "Убирать нечего: «лидер – пасивный» в справочнике нет. Возможно, имелось в виду «лидер – пассивный».",
        },
      ],
    });
  });
});

describe("a bad document is refused with the place", () => {
  it.each<[string, unknown, string, RegExp]>([
    ["no object", [], "", /Нужен объект/],
    ["an unknown key", { headnigs: {} }, "headnigs", /Возможно, нужен «headings»/],
    ["an unknown key deep inside", { roleModels: [{ name: "раз – два", form: [] }] }, "roleModels[0].form", /«forms»/],
    [
      "an unknown field",
      { headings: { mentorExperiense: ["стаж"] } },
      "headings.mentorExperiense",
      /«mentorExperience»/,
    ],
    ["another schema", { schema: 7 }, "schema", /"schema": 1/],
    ["a bad type", { thresholds: { menteesPerMentor: "3" } }, "thresholds.menteesPerMentor", /число/],
    ["a fraction", { thresholds: { youngTeacherYears: 1.5 } }, "thresholds.youngTeacherYears", /целое/],
    ["a number too small", { thresholds: { menteesPerMentor: 0 } }, "thresholds.menteesPerMentor", /не меньше 1/],
    ["a long word", { kinds: [{ name: "я".repeat(201) }] }, "kinds[0].name", /больше 200 знаков/],
    ["too many words", { sensitiveWords: Array.from({ length: 501 }, () => "слово") }, "sensitiveWords", /больше 500/],
    ["a bad code", { forms: [{ code: "УУ" }] }, "forms[0].code", /латинскими/],
    ["a bad kind of person", { forms: [{ code: "a-b", mentor: "shef" }] }, "forms[0].mentor", /Можно: teacher, pupil/],
    [
      "a new form without sides",
      { forms: [{ code: "a-b", name: "раз – два" }] },
      "forms[0]",
      /Не хватает: mentor, mentee/,
    ],
    ["a new role model without forms", { roleModels: [{ name: "раз – два" }] }, "roleModels[0]", /«forms»/],
    [
      "an unknown form",
      { roleModels: [{ name: "раз – два", forms: ["pupil-pupil", "teacher-pupl"] }] },
      "roleModels[0].forms[1]",
      /«teacher-pupil»/,
    ],
    ["one entry twice", { kinds: [{ name: "новое" }, { name: "Новое" }] }, "kinds[1].name", /дважды/],
    [
      "one form twice in a list",
      { ambiguousForms: [{ spelling: "п – п", forms: ["pupil-pupil", "pupil-pupil"] }] },
      "ambiguousForms[0].forms[1]",
      /разными/,
    ],
    [
      "an entry altered and taken out",
      { kinds: [{ name: "прямое" }], remove: { kinds: ["прямое"] } },
      "remove.kinds[0]",
      /что-то одно/,
    ],
    ["a form in use", { remove: { forms: ["student-pupil"] } }, "remove.forms[0]", /ссылается/],
    [
      "a taken wording",
      { forms: [{ code: "pupil-pupil", spellings: ["Педагог-педагог"] }] },
      "forms[0].spellings[0]",
      /уже значит форму «учитель – учитель»/,
    ],
    [
      "a form's wording for a role model",
      { roleModels: [{ name: "учитель – ученик", forms: ["teacher-pupil"] }] },
      "roleModels[0].name",
      /уже значит форму/,
    ],
    [
      "a blank mark for a wording",
      { kinds: [{ name: "прямое", spellings: ["нет"] }] },
      "kinds[0].spellings[0]",
      /прочтёт иначе/,
    ],
    ["a taken heading", { headings: { order: ["Дата начала"] } }, "headings.order[0]", /уже значит: дата начала/],
    [
      "a heading of either side for one",
      { headings: { mentorExperience: ["Стаж"] } },
      "headings.mentorExperience[0]",
      /стаж наставника, стаж наставляемого/,
    ],
    [
      "a heading under two fields",
      { headings: { order: ["Бумага"], plan: ["бумага"] } },
      "headings.order[0]",
      /под разными полями/,
    ],
    [
      "a side's heading for either side",
      { headings: { mentorBirth: ["Рождение наставника"], menteeBirth: ["Рождение наставника"] } },
      "headings.mentorBirth[0]",
      /называет сторону/,
    ],
    ["a heading without words", { headings: { order: ["—"] } }, "headings.order[0]", /прочтёт иначе/],
    [
      "a party word of the other side",
      { partyWords: { mentee: ["наставник"] } },
      "partyWords.mentee[0]",
      /другую сторону/,
    ],
    ["a party word of two letters", { partyWords: { mentor: ["на"] } }, "partyWords.mentor[0]", /не меньше 3/],
    [
      "no words of a side",
      { remove: { partyWords: [...defaultDictionary.partyWords.mentor] } },
      "remove.partyWords",
      /Нельзя убрать все/,
    ],
    [
      "a threshold upside down",
      { thresholds: { pupilAge: { min: 19, max: 10 } } },
      "thresholds.pupilAge",
      /\(19\) больше наибольшего \(10\)/,
    ],
    ["a sensitive letter", { sensitiveWords: ["он"] }, "sensitiveWords[0]", /короткое/],
  ])("%s", (_, document, path, sentence) => {
    const [found] = problems(document);
    expect(found?.split(": ")[0]).toBe(path);
    expect(found).toMatch(sentence);
  });

  it("in sentences that end with a full stop and name no type of the program", () => {
    for (const text of problems({ forms: 1, kinds: [{ name: 2 }], headings: [], thresholds: { pupilAge: { min: 1 } } }))
      expect(text).toMatch(/: [А-ЯЁ«].*\.$/);
  });
});
