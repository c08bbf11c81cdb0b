import fc from "fast-check";
import type { PrivacyPolicy } from "../../../shared/privacy/policy.js";
import { reduceFields, reducePair } from "../../../shared/privacy/reduce.js";
import type { PairFields } from "../../../shared/register/fields.js";
import { aDictionary } from "../../support/build-dictionary.js";
import { aPolicy, YEAR } from "../../support/build-pairs.js";

const dictionary = aDictionary();
const HEX = /^[0-9a-f]{64}$/;

function reduce(fields: PairFields, changes: Partial<PrivacyPolicy> = {}) {
  return reducePair(fields, aPolicy(changes), dictionary, YEAR);
}

const pupils: PairFields = {
  form: "student-pupil",
  mentorName: "Чернов Лев Аркадьевич",
  mentorBirth: "2003-05-14",
  menteeName: "Носова Анна Кирилловна",
  menteeBirth: "2008-11-30",
  menteeGrade: "8Б",
  startDate: "2022-09-01",
};

describe("what leaves the workbook", () => {
  test("an adult's name leaves whole, a minor's as surname and initial", () => {
    expect(reduce(pupils).fields).toMatchObject({ mentorName: "Чернов Лев Аркадьевич", menteeName: "Носова А." });
  });

  test.each([
    ["a student without a birth", { mentorBirth: undefined }, "Чернов Л."],
    ["a student of 17", { mentorBirth: "2005-01-10" }, "Чернов Л."],
    ["a student who may be 17 by the year alone", { mentorBirth: "2004" }, "Чернов Л."],
    [
      "a teacher's side with a class",
      { form: "teacher-pupil", mentorBirth: undefined, mentorGrade: "10А" },
      "Чернов Л.",
    ],
    ["a teacher", { form: "teacher-pupil", mentorBirth: undefined }, "Чернов Лев Аркадьевич"],
    [
      "a student of 19, on the year's first day where no start is known",
      { startDate: undefined },
      "Чернов Лев Аркадьевич",
    ],
  ])("a minor is told by any sign, on either side: %s", (_, changes, name) => {
    expect(reduce({ ...pupils, ...changes }).fields.mentorName).toBe(name);
  });

  test("a district may take whole names, or codes that tell nothing", () => {
    expect(reduce(pupils, { pupilNames: "full" }).fields.menteeName).toBe("Носова Анна Кирилловна");
    expect(reduce(pupils, { pupilNames: "code" }).fields.menteeName).toMatch(/^Ученик [0-9A-F]{6}$/);
  });

  test("a code is one for a person everywhere, another for another person and another key", () => {
    const code = (name: string, changes: Partial<PrivacyPolicy> = {}) =>
      reduce({ ...pupils, menteeName: name }, { pupilNames: "code", ...changes }).fields.menteeName;
    expect(code("НОСОВА  Анна Кирилловна")).toBe(code("Носова Анна Кирилловна"));
    expect(code("Носова Алина Кирилловна")).not.toBe(code("Носова Анна Кирилловна"));
    expect(code("Носова А.К.")).toBe(code("Носова А. К."));
    expect(code("Носова А.К.")).not.toBe(code("Носова А.К.", { fingerprintKey: "77".repeat(32) }));
  });

  test("a birth leaves as the year, of adults too", () => {
    expect(reduce(pupils).fields).toMatchObject({ mentorBirth: "2003", menteeBirth: "2008" });
  });

  test("contacts, requests, results and notes stay unless the district has turned one on", () => {
    const filled: PairFields = {
      ...pupils,
      menteeContact: "8 900 000-00-00",
      result: "грамота",
      note: "без пропусков",
    };
    expect(reduce(filled).fields).toEqual(reduce(pupils).fields);
    expect(reduce(filled, { extraFields: ["result"] }).fields).toEqual({ ...reduce(pupils).fields, result: "грамота" });
  });

  test("[5] a field with a sensitive word is held back and named", () => {
    const { fields, heldFields } = reduce({ ...pupils, programme: "группа риска, учёт в ПДН", order: "12-о" });
    expect(heldFields).toEqual(["programme"]);
    expect(fields).toMatchObject({ order: "12-о" });
    expect(fields).not.toHaveProperty("programme");
  });

  test("a surname that reads like a sensitive word is a surname", () => {
    const odd = aDictionary({ sensitiveWords: [{ word: "сирота", abbreviation: false, evidence: "district" }] });
    const name = (mentorName: string) => reducePair({ ...pupils, mentorName }, aPolicy(), odd, YEAR);
    expect(name("Сирота Лев Аркадьевич").heldFields).toEqual([]);
    expect(name("Чернов Лев сирота").heldFields).toEqual(["mentorName"]);
  });

  test("a text that names a minor is held back, one that shares a single word is not", () => {
    const held = (order: string) => reduce({ ...pupils, order }).heldFields;
    expect(held("Приказ № 4 о закреплении за Носовой Анной")).toEqual(["order"]);
    expect(held("Приказ № 4, Анне Кирилловне")).toEqual(["order"]);
    expect(held("Приказ гимназии имени Анны Ахматовой")).toEqual([]);
    expect(held("Приказ о Чернове Льве Аркадьевиче")).toEqual([]);
  });

  test("a value that no schema takes stays, and the rest leaves", () => {
    const { fields } = reduce({ ...pupils, mentorExperience: 1999, order: "x".repeat(2001), kind: "групповое" });
    expect(fields).toEqual({ ...reduce(pupils).fields, kind: "групповое" });
  });
});

describe("prints of persons", () => {
  test("a full name gives a print, and a second one with the birth year", () => {
    expect(reduce(pupils).persons).toEqual({
      mentor: {
        name: expect.stringMatching(HEX) as string,
        nameAndBirth: expect.stringMatching(HEX) as string,
        minor: false,
      },
      mentee: {
        name: expect.stringMatching(HEX) as string,
        nameAndBirth: expect.stringMatching(HEX) as string,
        minor: true,
      },
    });
  });

  test("initials, a lone word, a reduced name and a code give none", () => {
    const print = (menteeName: string) => reduce({ ...pupils, menteeName }).persons.mentee;
    for (const name of ["Носова А.К.", "Носова А.", "Носова", "Ученик 3F9A1C"])
      expect(print(name)).toEqual({ minor: true });
  });

  test("a print is the same for a name in any writing, and another under another key", () => {
    const print = (menteeName: string, changes: Partial<PrivacyPolicy> = {}) =>
      reduce({ ...pupils, menteeName }, changes).persons.mentee.name;
    expect(print("СЕМЁНОВА-ДРОЗД Анна")).toBe(print("Семенова – Дрозд  анна"));
    expect(print("Носова Анна")).not.toBe(print("Носова Алина"));
    expect(print("Носова Анна")).not.toBe(print("Носова Анна", { fingerprintKey: "77".repeat(32) }));
  });

  test("the year alone goes into the second print", () => {
    const born = (menteeBirth: string) => reduce({ ...pupils, menteeBirth }).persons.mentee.nameAndBirth;
    expect(born("2008-11-30")).toBe(born("2008"));
    expect(born("2009")).not.toBe(born("2008"));
  });
});

const surname = fc.constantFrom("Носова", "Чернова", "Семёнова-Дрозд", "Ли");
const given = fc.constantFrom("Анна", "Ия", "Вероника", "Любовь");
const patronymic = fc.constantFrom("Кирилловна", "Львовна", "Ильинична");
const somePupils: fc.Arbitrary<PairFields> = fc
  .record({
    parts: fc.tuple(surname, given, patronymic),
    text: fc.constantFrom("учёба", "спорт"),
    birth: fc.constantFrom("2008", "2009-02-03"),
  })
  .chain(({ parts, text, birth }) => {
    const name = parts.join(" ");
    const texts = fc.constantFrom(
      text,
      name,
      `${text}: ${name}, 9А`,
      `${parts[0]} ${parts[1]}`,
      name.toUpperCase(),
      `${parts[1]} ${parts[2]}`,
    );
    return fc.record({
      form: fc.constant("teacher-pupil"),
      mentorName: fc.constant("Дёмин Олег Игоревич"),
      menteeName: fc.constant(name),
      menteeBirth: fc.constant(birth),
      order: texts,
      programme: texts,
      menteeOrganisation: texts,
      note: texts,
      roleModel: texts,
      startDate: fc.constant("2022-09-01"),
    });
  });
const somePolicy = fc.constantFrom(aPolicy(), aPolicy({ pupilNames: "code" }), aPolicy({ extraFields: ["note"] }));

describe("laws of reduction", () => {
  test("no word of a minor's given name or patronymic is anywhere in what leaves", () => {
    fc.assert(
      fc.property(somePupils, somePolicy, (fields, policy) => {
        const sent = JSON.stringify(reducePair(fields, policy, dictionary, YEAR)).toLowerCase();
        const [, ...words] = (fields.menteeName ?? "").toLowerCase().split(" ");
        for (const word of words) expect(sent).not.toContain(word);
      }),
    );
  });

  test("a policy of codes sends no surname either", () => {
    fc.assert(
      fc.property(somePupils, (fields) => {
        const sent = JSON.stringify(
          reducePair(fields, aPolicy({ pupilNames: "code" }), dictionary, YEAR),
        ).toLowerCase();
        expect(sent).not.toContain((fields.menteeName ?? "").toLowerCase().split(" ")[0]);
      }),
    );
  });

  test("reduced twice is reduced once", () => {
    fc.assert(
      fc.property(somePupils, somePolicy, (fields, policy) => {
        const once = reducePair(fields, policy, dictionary, YEAR);
        const twice = reduceFields(once.fields, once.persons, policy, dictionary);
        expect(twice).toEqual({ fields: once.fields, heldFields: [] });
      }),
    );
  });

  test("[13] a code follows from a reduced name and its print as from the full name", () => {
    fc.assert(
      fc.property(somePupils, (fields) => {
        const code = aPolicy({ pupilNames: "code" });
        const before = reducePair(fields, aPolicy(), dictionary, YEAR);
        const after = reduceFields(before.fields, before.persons, code, dictionary);
        expect(after.fields.menteeName).toBe(reducePair(fields, code, dictionary, YEAR).fields.menteeName);
      }),
    );
  });
});
