import fc from "fast-check";
import { checkWorkbook } from "../../../shared/check/check-workbook.js";
import { defaultDictionary } from "../../../shared/dictionary/default-dictionary.js";
import { applyOverrides } from "../../../shared/dictionary/overrides/apply-overrides.js";
import { readOverrides } from "../../../shared/dictionary/overrides/read-overrides.js";
import type { Overrides } from "../../../shared/dictionary/overrides/schema.js";
import { type Dictionary, dictionarySchema, partyKindSchema } from "../../../shared/dictionary/schema.js";
import { recogniseWorkbook } from "../../../shared/recognise/recognise-workbook.js";
import { type ColumnField, columnFieldSchema } from "../../../shared/register/fields.js";
import { gridOf } from "../../support/grid.js";

const known = defaultDictionary;
const SYLLABLES = ["ба", "ро", "ми", "тан", "кел", "шур", "вин", "гор", "пле", "жук"];

/** Invented words, words of the dictionary, and what a person mistypes. */
const word = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.array(fc.constantFrom(...SYLLABLES), { minLength: 2, maxLength: 5 }).map((parts) => parts.join("")),
  },
  { weight: 1, arbitrary: fc.constantFrom("наставник", "стаж", "Дата", "У-У", "нет", "—", "ФИО", "a", "  ", "(год)") },
  { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
);
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
const wording = fc.oneof(
  phrase,
  fc.tuple(word, word).map(([one, other]) => `${one} – ${other}`),
);
const kindOfPerson = fc.constantFrom(...partyKindSchema.options);
const code = fc.oneof(
  fc.constantFrom(...known.forms.map((form) => form.code)),
  fc.constantFrom("volunteer-pupil", "teacher-pupl"),
);
const newForm = fc.record({
  code: fc.constantFrom("volunteer-pupil", "parent-pupil"),
  name: wording,
  mentor: kindOfPerson,
  mentee: kindOfPerson,
});
const few = <T>(each: fc.Arbitrary<T>) => fc.array(each, { maxLength: 3 });

const sections: fc.Arbitrary<object> = fc.record(
  {
    forms: few(
      fc.oneof(newForm, fc.record({ code, name: wording, spellings: few(wording) }, { requiredKeys: ["code"] })),
    ),
    ambiguousForms: few(fc.record({ spelling: wording, forms: fc.uniqueArray(code, { minLength: 2, maxLength: 3 }) })),
    roleModels: few(
      fc.record({ name: wording, forms: fc.uniqueArray(code, { minLength: 1 }), spellings: few(wording) }),
    ),
    kinds: few(fc.record({ name: wording, spellings: few(wording) }, { requiredKeys: ["name"] })),
    headings: fc.dictionary(fc.constantFrom(...columnFieldSchema.options), few(phrase), { maxKeys: 3 }),
    partyWords: fc.record({ mentor: few(word), mentee: few(word), menteeIfAlone: few(word) }, { requiredKeys: [] }),
    thresholds: fc.record(
      {
        pupilAge: fc.record({ min: fc.integer({ min: 0, max: 30 }), max: fc.integer({ min: 0, max: 30 }) }),
        menteesPerMentor: fc.integer({ min: 0, max: 9 }),
      },
      { requiredKeys: [] },
    ),
    sensitiveWords: few(word),
    remove: fc.record(
      {
        forms: few(code),
        roleModels: few(fc.constantFrom(...known.roleModels.map(({ name }) => name), "нет такой")),
        spellings: few(fc.constantFrom(...known.forms.flatMap(({ spellings }) => spellings))),
        headings: few(fc.constantFrom(...known.headings.flatMap(({ synonyms }) => synonyms), "стаж", "фио")),
        partyWords: few(fc.constantFrom("ментор", "подшефн", "наставник")),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

/** One section or two: what several sections do to each other is seldom good. */
const document = fc
  .tuple(sections, fc.uniqueArray(fc.nat(8), { minLength: 1, maxLength: 2 }))
  .map(([full, chosen]) => Object.fromEntries(Object.entries(full).filter((_, index) => chosen.includes(index))));

/** A register whose order column stands under the given heading. */
function registerWith(heading: string, form = "учитель – учитель") {
  return gridOf([
    ["ФИО наставника", "ФИО наставляемого", "Форма", heading],
    ["Иванова Анна Петровна", "Котова Вера Ильинична", form, "Приказ № 5 от 01.09.2022"],
    ["Иванова Анна Петровна", "Лисина Ольга Егоровна", form, "Приказ № 6 от 01.09.2022"],
  ]);
}

const read = (grid: ReturnType<typeof registerWith>, dictionary: Dictionary) =>
  recogniseWorkbook([grid], { dictionary }).sheets[0];

describe("additions of a district", () => {
  it("that are none give the default", () => {
    expect(applyOverrides(known, {})).toEqual({ ok: true, dictionary: known, notes: [] });
    expect(applyOverrides(known, { headings: {}, remove: {}, forms: [] })).toMatchObject({ dictionary: known });
  });

  it("are applied whole or not at all: a dictionary of the schema, or problems with a place and a sentence", () => {
    const before = structuredClone(known);
    let accepted = 0;
    fc.assert(
      fc.property(document, (overrides) => {
        const result = applyOverrides(known, overrides);
        if (result.ok) {
          accepted += 1;
          expect(dictionarySchema.parse(result.dictionary)).toEqual(result.dictionary);
        } else {
          expect(result).not.toHaveProperty("dictionary");
          expect(result.problems.length).toBeGreaterThan(0);
          for (const { message } of result.problems) expect(message).toMatch(/[.]$/);
        }
      }),
      { numRuns: 60 },
    );
    expect(known).toEqual(before);
    expect(accepted).toBeGreaterThan(5);
  });

  it("applied twice are applied once", () => {
    fc.assert(
      fc.property(document, (overrides) => {
        const once = applyOverrides(known, overrides);
        if (!once.ok) return;
        const twice = applyOverrides(once.dictionary, overrides);
        expect(twice).toMatchObject({ ok: true });
        if (twice.ok) expect(twice.dictionary).toEqual(once.dictionary);
      }),
      { numRuns: 60 },
    );
  });

  it("have a version of their own, the same for the same content", () => {
    fc.assert(
      fc.property(document, (overrides) => {
        const one = applyOverrides(known, overrides);
        const same = applyOverrides(structuredClone(known), structuredClone(overrides));
        if (!one.ok || !same.ok) return;
        expect(one.dictionary.version).toBe(same.dictionary.version);
        const isDefault = JSON.stringify(one.dictionary) === JSON.stringify(known);
        expect(one.dictionary.version === known.version).toBe(isDefault);
      }),
      { numRuns: 40 },
    );
  });

  it("never throw, whatever the document is", () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        const result = applyOverrides(known, anything);
        if (!result.ok) expect(result.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  const field = fc.constantFrom<ColumnField>("order", "note", "programme", "mentorCategory", "menteeReason", "plan");
  it("once accepted are read: a heading maps its column", () => {
    let mapped = 0;
    fc.assert(
      fc.property(phrase, field, (heading, of) => {
        const result = applyOverrides(known, { headings: { [of]: [heading] } });
        if (!result.ok) return;
        mapped += 1;
        const columns = read(registerWith(heading), result.dictionary)?.tables[0]?.columns;
        expect(columns?.[3]).toMatchObject({ field: of, by: "header" });
      }),
      { numRuns: 60 },
    );
    expect(mapped).toBeGreaterThan(20);
  });

  it("once accepted are read: a form is recognised in a cell and counted", () => {
    let formed = 0;
    fc.assert(
      fc.property(wording, (name) => {
        const form = { code: "volunteer-pupil", name, mentor: "student", mentee: "pupil" };
        const result = applyOverrides(known, { forms: [form] });
        if (!result.ok) return;
        formed += 1;
        const pairs = read(registerWith("Приказ", name), result.dictionary)?.pairs ?? [];
        expect(pairs.map(({ fields }) => fields.form)).toEqual(["volunteer-pupil", "volunteer-pupil"]);
      }),
      { numRuns: 60 },
    );
    expect(formed).toBeGreaterThan(20);
  });

  it("change the checks: one mentee a mentor is an overload where the district says so", () => {
    const codes = (dictionary: Dictionary): string[] => {
      const grids = [registerWith("Приказ")];
      const [sheet] = checkWorkbook(recogniseWorkbook(grids, { dictionary }), grids, { dictionary });
      return (sheet?.findings ?? []).map((finding) => finding.code);
    };
    const strict = applyOverrides(known, { thresholds: { menteesPerMentor: 1 } });
    expect(codes(known)).not.toContain("mentor.overload");
    expect(strict.ok && codes(strict.dictionary)).toContain("mentor.overload");
  });
});

describe("a document of additions", () => {
  it("comes back as it was written", () => {
    const written: Overrides = {
      comment: "Решение от 01.09",
      headings: { order: ["Документ"] },
      remove: { forms: [] },
    };
    expect(readOverrides(written)).toEqual({ ok: true, overrides: written });
  });
});
