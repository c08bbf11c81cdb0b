import fc from "fast-check";
import { defaultDictionary } from "../../../shared/dictionary/default-dictionary.js";
import { learntHeading, learntHeadingSchema } from "../../../shared/recognise/learnt-heading.js";

describe("the heading that leaves with a correction", () => {
  it.each([
    ["Регалии наставника", "регалии наставника"],
    ["Наставник / Регалии, «звания»", "наставник / регалии звания"],
    ["Ф.И.О. ребёнка", "фио ребенка"],
    ["Приказ 2022-2023", null],
    ["Дата приказа (2023)", "дата приказа (2023)"],
  ])("of «%s» is its reduced text: %s", (header, expected) => {
    expect(learntHeading(header)).toBe(expected);
  });

  it.each([
    "Носова Анна Кирилловна",
    "Пара Ивановой А.П.",
    "Иванова А. П. и её ученики",
    "Ученики Анны",
    "Кирилловна",
    "Подопечные Марии Кирилловны",
    "Белова Г.",
    "Белова С. и другие",
    "+7 900 123-45-67",
    "Писать на school@mail.ru",
    "www.school.ru",
    "Паспорт 8400 123456",
    "я".repeat(200),
    "—",
    "",
  ])("is none for «%s»", (header) => {
    expect(learntHeading(header)).toBeNull();
    expect(learntHeadingSchema.safeParse(header.toLowerCase()).success).toBe(false);
  });

  it("is none where it names somebody of the workbook, in any case", () => {
    expect(learntHeading("Ученики Тырышкиной")).toBe("ученики тырышкиной");
    expect(learntHeading("Ученики Тырышкиной", ["Тырышкина Е."])).toBeNull();
  });

  it("is what it was for every heading of the dictionary", () => {
    const known = [...defaultDictionary.headings, ...defaultDictionary.attributes].flatMap(({ synonyms }) => synonyms);
    expect(known.filter((synonym) => learntHeading(synonym) === null)).toEqual([]);
  });

  it("stays as it is once reduced, and is what the server takes", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."абвг дё/.«№2()-") }), (header) => {
        const heading = learntHeading(header);
        if (heading === null) return;
        expect(learntHeading(heading)).toBe(heading);
        expect(learntHeadingSchema.parse(heading)).toBe(heading);
      }),
    );
  });
});
