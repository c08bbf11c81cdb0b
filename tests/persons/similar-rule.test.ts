import { checkPairs } from "../../shared/check/check-pairs.js";
import { defaultDictionary } from "../../shared/dictionary/default-dictionary.js";
import { knowPersons } from "../../shared/persons/district/district-persons.js";
import { findDoubles } from "../../shared/persons/district/doubles.js";
import type { PairFields } from "../../shared/register/fields.js";
import { aPair, printOf } from "../server/workbook/merged-data-builder.js";

/** Rows with `person.similar`, from 1, with what the finding says. */
function similar(...rows: PairFields[]): [number, string][] {
  const pairs = rows.map((fields, index) => ({
    row: index + 1,
    fields: { form: "teacher-teacher", mentorName: "Орлова Яна Олеговна", ...fields },
  }));
  return checkPairs(pairs, { dictionary: defaultDictionary }).flatMap((findings, index) =>
    findings
      .filter(({ code }) => code === "person.similar")
      .map(({ message }): [number, string] => [index + 1, message]),
  );
}

describe("person.similar", () => {
  it("stands where less of the name is known, once for a name", () => {
    const found = similar(
      { mentorName: "Белова А.И.", menteeName: "Зимин Олег Павлович" },
      { mentorName: "Белова Анна Ивановна", menteeName: "Зимин Олег" },
      { mentorName: "Белова Алла Ивановна", menteeName: "Котов Иван Ильич" },
    );
    expect(found.map(([row]) => row)).toEqual([1, 2]);
    expect(found[0]?.[1]).toContain("«Белова А.И.» и «Белова Анна Ивановна»");
  });

  it("stands on a pair with the same initials on both sides, unless the posts differ", () => {
    const both = { mentorName: "Белова А.И.", menteeName: "Белова А. И." };
    expect(similar(both).map(([row]) => row)).toEqual([1]);
    expect(similar({ ...both, mentorPosition: "учитель физики", menteePosition: "учитель химии" })).toEqual([]);
  });

  it("asks about nobody with another birth, nor about a child and a grown-up", () => {
    const full = { menteeName: "Белова Анна Ивановна", menteeBirth: "1998" };
    expect(similar(full, { menteeName: "Белова А.И.", menteeBirth: "1999-05-01" })).toEqual([]);
    expect(similar(full, { menteeName: "Белова А.И.", menteeBirth: "1998-05-01" })).toHaveLength(1);
    expect(similar(full, { menteeName: "Белова А.И.", menteeGrade: "9А" })).toEqual([]);
  });
});

describe("probable doubles of a district", () => {
  const doubles = (...named: [name: string, school: string, birth?: string][]): string[] => {
    const pairs = named.map(([mentorName, school, mentorBirth], index) =>
      aPair(
        index,
        school,
        { mentorName, menteeName: `Зуева Вера ${index}`, ...(mentorBirth ? { mentorBirth } : {}) },
        {
          persons: {
            mentor: { minor: false, ...(mentorName.includes(".") ? {} : { name: printOf(mentorName) }) },
            mentee: { minor: false },
          },
        },
      ),
    );
    return findDoubles(knowPersons(pairs)).map(({ why }) => why);
  };

  it("share a part of a surname within a school", () => {
    expect(doubles(["Белова-Зимина Анна Ивановна", "А"], ["Зимина Анна Ивановна", "А"])).toEqual(["surname"]);
    expect(doubles(["Белова-Зимина Анна Ивановна", "А"], ["Зимина Анна Ивановна", "Б"])).toEqual([]);
  });

  it("are none with two births", () => {
    expect(doubles(["Белова Анна Ивановна", "А", "1980"], ["Белова А.И.", "А", "1981"])).toEqual([]);
    expect(doubles(["Белова Анна Ивановна", "А", "1980"], ["Белова А.И.", "А", "1980"])).toEqual(["initials"]);
  });
});
