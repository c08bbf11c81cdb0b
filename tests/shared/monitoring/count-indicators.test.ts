import { type CountedPair, countIndicators } from "../../../shared/monitoring/count-indicators.js";
import { indicatorFigures, shareOf } from "../../../shared/monitoring/indicator-figures.js";
import type { IndicatorCode } from "../../../shared/monitoring/indicators.js";
import type { PairFields } from "../../../shared/register/fields.js";
import { aDictionary } from "../../support/build-dictionary.js";

const dictionary = aDictionary();

function aPair(fields: PairFields, minors: "none" | "mentee" | "both" = "mentee"): CountedPair {
  const person = (minor: boolean) => ({ name: "0".repeat(64), minor });
  return {
    fields: { form: "teacher-pupil", ...fields },
    persons: { mentor: person(minors === "both"), mentee: person(minors !== "none") },
    mentor: fields.mentorName ?? "наставник",
    mentee: fields.menteeName ?? "наставляемый",
  };
}

function counted(pairs: readonly CountedPair[], code: IndicatorCode) {
  return countIndicators(pairs, { dictionary, schoolYear: "2022-2023", schools: 8, reported: 7 })[code];
}

test("a child with two mentors is one child", () => {
  const pairs = ["А", "Б"].map((mentorName) => aPair({ mentorName, menteeName: "Носова А.", menteeBirth: "2008" }));
  expect(counted(pairs, "menteesOfAge")).toEqual({ part: 1, base: null, unknown: 0 });
});

test.each([
  ["ten on the first of June", { menteeBirth: "2013-06-01" }, 1, 0],
  ["ten a day later", { menteeBirth: "2013-06-02" }, 0, 0],
  ["the year of birth alone", { menteeBirth: "2004" }, 1, 0],
  ["a class from the fifth on", { menteeGrade: "5А" }, 1, 0],
  ["a class before", { menteeGrade: "4" }, 0, 0],
  ["neither birth nor class", {}, 0, 1],
])("age is told by birth, else by class: %s", (_case, fields, part, unknown) => {
  expect(counted([aPair(fields)], "menteesOfAge")).toEqual({ part, base: null, unknown });
});

test("one mention that tells the age is enough", () => {
  const pairs = [aPair({ menteeGrade: "7" }), aPair({}), aPair({})];
  expect(counted(pairs, "menteesOfAge")).toMatchObject({ part: 1, unknown: 0 });
});

test("a pupil who mentors counts from the tenth class on, a teacher never", () => {
  const mentor = (mentorName: string, mentorGrade: string) =>
    aPair({ form: "pupil-pupil", mentorName, mentorGrade }, "both");
  expect(counted([mentor("А", "9"), mentor("Б", "10Б"), aPair({})], "mentorsOfAge").part).toBe(1);
});

test("a teacher is young by experience, and by the role model where no experience is given", () => {
  const teacher = (menteeName: string, fields: PairFields) =>
    aPair({ form: "teacher-teacher", menteeName, ...fields }, "none");
  const roleModel = "опытный учитель – молодой специалист";
  const pairs = [
    teacher("А", { menteeExperience: 3 }),
    teacher("Б", { menteeExperience: 4, roleModel }),
    teacher("В", { roleModel }),
    teacher("Г", {}),
  ];
  expect(counted(pairs, "youngTeachers").part).toBe(2);
});

test("an enterprise counts once, however it is written", () => {
  const employer = (mentorOrganisation: string) =>
    aPair({ form: "employer-pupil", mentorOrganisation, menteeGrade: "9" });
  expect(counted([employer("ООО «Вега»"), employer("ООО Вега"), employer("Музей")], "organisations").part).toBe(2);
});

test("papers are counted of the pairs that need them", () => {
  const pairs = [
    aPair({ consentMentee: true }),
    aPair({}),
    aPair({ form: "teacher-teacher", order: "№ 7", plan: true }, "none"),
  ];
  expect([counted(pairs, "consents"), counted(pairs, "orders"), counted(pairs, "plans")]).toEqual([
    { part: 1, base: 2, unknown: 0 },
    { part: 1, base: 1, unknown: 0 },
    { part: 1, base: 3, unknown: 0 },
  ]);
});

describe("with what a coordinator has typed in", () => {
  const typed = new Map([
    ["menteesOfAge", { part: 999, base: 400, target: null, source: "статистика" }],
    ["menteesSatisfied", { part: 45, base: 50, target: 90, source: "анкеты" }],
  ]);
  const figures = new Map(
    indicatorFigures(
      countIndicators([aPair({ menteeGrade: "7" })], { dictionary, schoolYear: "2022-2023", schools: 8, reported: 7 }),
      typed,
      "2022-2023",
    ).map((each) => [each.code, each]),
  );

  test("a typed number never stands in for a counted one, and an own target goes before the usual", () => {
    expect(figures.get("menteesOfAge")).toMatchObject({ part: 1, base: 400, target: 50 });
    expect(figures.get("menteesSatisfied")).toMatchObject({ part: 45, base: 50, target: 90 });
  });

  test("the share is not known before both figures are", () => {
    expect(shareOf({ part: 1, base: 400 })).toBe(0.0025);
    expect([shareOf({ part: 1, base: null }), shareOf({ part: 0, base: 0 })]).toEqual([null, null]);
  });
});
