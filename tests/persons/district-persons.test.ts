import type { MergedPair } from "../../server/workbook/merged-data.js";
import { countPersons, knowPersons } from "../../shared/persons/district/district-persons.js";
import { findDoubles } from "../../shared/persons/district/doubles.js";
import { notableLoads } from "../../shared/persons/district/mentor-loads.js";
import { Links, type PersonDecision } from "../../shared/persons/district/links.js";
import type { PersonPrint } from "../../shared/privacy/policy.js";
import { Random } from "../support/random.js";
import { aPair, printOf } from "../server/workbook/merged-data-builder.js";

const ONE = "Подгорновская СОШ";
const TWO = "Манжерокская СОШ";

let next = 0;
function mentoredBy(
  mentorName: string,
  school: string,
  print: Partial<PersonPrint> = { name: printOf(mentorName) },
): MergedPair {
  next += 1;
  const menteeName = `Зуева Вера ${next}`;
  return aPair(
    next,
    school,
    { mentorName, menteeName },
    {
      persons: { mentor: { minor: false, ...print }, mentee: { name: printOf(menteeName), minor: false } },
    },
  );
}

function mentors(pairs: readonly MergedPair[]): number {
  return countPersons(pairs, "mentor", knowPersons(pairs));
}

function doubles(pairs: readonly MergedPair[]): string[] {
  return findDoubles(knowPersons(pairs)).map(({ one, other, why }) => `${one.name} / ${other.name}: ${why}`);
}

describe("persons", () => {
  it("are counted once, however many pairs and schools they are in", () => {
    expect(
      mentors([
        mentoredBy("Дёмина Галина Дмитриевна", ONE),
        mentoredBy("Дёмина Галина Дмитриевна", ONE),
        mentoredBy("Дёмина Галина Дмитриевна", TWO),
      ]),
    ).toBe(1);
  });

  it("are told apart by the print, whatever the reduced name says", () => {
    const pairs = [
      mentoredBy("Носова А.", ONE, { name: printOf("Носова Анна Кирилловна") }),
      mentoredBy("Носова А.", ONE, { name: printOf("Носова Алла Игоревна") }),
    ];
    expect(mentors(pairs)).toBe(2);
  });

  it("with one name and two births are two; a row without a birth adds none", () => {
    const name = printOf("Носова Анна Кирилловна");
    const pairs = [
      mentoredBy("Носова А.", ONE, { name, nameAndBirth: printOf("2006") }),
      mentoredBy("Носова А.", ONE, { name, nameAndBirth: printOf("2008") }),
      mentoredBy("Носова А.", ONE, { name }),
    ];
    expect(mentors(pairs)).toBe(2);
  });

  it("known by initials only are one in a school and two in two schools", () => {
    expect(
      mentors([
        mentoredBy("Дёмина О.В.", ONE, {}),
        mentoredBy("Демина О. В.", ONE, {}),
        mentoredBy("Дёмина О.В.", TWO, {}),
      ]),
    ).toBe(2);
  });
});

describe("probable doubles", () => {
  it.each([
    [
      "one full name in two schools",
      [mentoredBy("Дёмина Галина Дмитриевна", ONE), mentoredBy("Дёмина Галина Дмитриевна", TWO)],
      ["Дёмина Галина Дмитриевна / Дёмина Галина Дмитриевна: sameName"],
    ],
    [
      "initials that fit a full name of the same school",
      [mentoredBy("Дёмина Галина Дмитриевна", ONE), mentoredBy("Дёмина Г.Д.", ONE, {})],
      ["Дёмина Г.Д. / Дёмина Галина Дмитриевна: initials"],
    ],
    [
      "full names a letter apart, across schools too",
      [mentoredBy("Кудачинова Анна Ивановна", ONE), mentoredBy("Кудочинова Анна Ивановна", TWO)],
      ["Кудачинова Анна Ивановна / Кудочинова Анна Ивановна: letters"],
    ],
    [
      "a name without its patronymic",
      [mentoredBy("Дёмина Галина Дмитриевна", ONE), mentoredBy("Дёмина Галина", ONE)],
      ["Дёмина Галина / Дёмина Галина Дмитриевна: noPatronymic"],
    ],
  ])("are %s", (_title, pairs, expected) => {
    expect(doubles(pairs)).toEqual(expected);
  });

  it.each([
    ["different patronymics", [mentoredBy("Иванова Анна Петровна", ONE), mentoredBy("Иванова Анна Сергеевна", ONE)]],
    ["initials that do not fit", [mentoredBy("Дёмина Галина Дмитриевна", ONE), mentoredBy("Дёмина О.Д.", ONE, {})]],
    ["initials in another school", [mentoredBy("Дёмина Галина Дмитриевна", ONE), mentoredBy("Дёмина Г.Д.", TWO, {})]],
    [
      "two letters apart in two schools",
      [mentoredBy("Попова Анна Ивановна", ONE), mentoredBy("Котова Анна Ивановна", TWO)],
    ],
    [
      "reduced names with different prints",
      [mentoredBy("Носова А.", ONE, { name: printOf("a") }), mentoredBy("Носова А.", ONE, { name: printOf("b") })],
    ],
    [
      "a child and a grown-up",
      [mentoredBy("Носова Анна Кирилловна", ONE), mentoredBy("Носова А.", ONE, { minor: true })],
    ],
  ])("are not %s", (_title, pairs) => {
    expect(doubles(pairs)).toEqual([]);
  });
});

describe("what a human has said of persons", () => {
  const demina = (school: string, name = "Дёмина Галина Дмитриевна") =>
    mentoredBy(name, school, name.includes(".") ? {} : { name: printOf(name) });
  const said = (
    pairs: readonly MergedPair[],
    ...decisions: [one: number, other: number, answer: "same" | "different"][]
  ) => {
    const before = knowPersons(pairs);
    const key = (index: number) => (pairs[index] ? before.schoolKeyOf(pairs[index], "mentor") : `gone ${index}`);
    const named = decisions.map(([one, other, answer]) => ({ one: key(one), other: key(other), answer }));
    const persons = knowPersons(pairs, named);
    return {
      count: countPersons(pairs, "mentor", persons),
      asked: findDoubles(persons)
        .map(({ why }) => why)
        .sort(),
    };
  };

  it("[12] joins, is asked no more, and goes on from one to the next, through somebody who has gone", () => {
    const pairs = [demina(ONE), demina(ONE, "Дёмина Г.Д."), demina(TWO, "Дёмина Г.Д.")];
    expect(said(pairs)).toEqual({ count: 3, asked: ["initials"] });
    expect(said(pairs, [0, 1, "same"])).toEqual({ count: 2, asked: [] });
    expect(said(pairs, [0, 9, "same"], [9, 2, "same"])).toEqual({ count: 2, asked: ["initials"] });
  });

  it("[12] parts bearers of one name, and whoever is one with either of them", () => {
    const pairs = [demina(ONE), demina(TWO), demina(TWO, "Дёмина Г.Д.")];
    expect(said(pairs)).toEqual({ count: 2, asked: ["initials", "sameName"] });
    expect(said(pairs, [0, 1, "different"])).toEqual({ count: 3, asked: ["initials"] });
    expect(said(pairs, [0, 2, "same"], [0, 1, "different"])).toEqual({ count: 2, asked: [] });
  });

  it("[12] of a third namesake is asked with the first who is not called different", () => {
    const pairs = [demina("А"), demina("Б"), demina("В")];
    expect(said(pairs)).toEqual({ count: 1, asked: ["sameName", "sameName"] });
    expect(said(pairs, [0, 1, "different"])).toEqual({ count: 2, asked: ["sameName"] });
    expect(said(pairs, [0, 1, "different"], [0, 2, "different"])).toEqual({ count: 2, asked: ["sameName"] });
    expect(said(pairs, [0, 1, "different"], [0, 2, "different"], [1, 2, "same"])).toEqual({ count: 2, asked: [] });
  });

  it("of two groups of namesakes a letter apart is asked once", () => {
    const other = "Дёмина Галина Дмитреевна";
    const pairs = [demina(ONE), demina(TWO), demina(ONE, other), demina(TWO, other)];
    expect(said(pairs)).toEqual({ count: 2, asked: ["letters", "sameName", "sameName"] });
  });

  it("never makes one of two who were called different, whatever else is said", () => {
    const random = new Random(5);
    for (let round = 0; round < 300; round += 1) {
      const links = new Links();
      const kept: PersonDecision[] = [];
      for (let step = 0; step < 12; step += 1) {
        const [one, other] = [String(random.below(6)), String(random.below(6))];
        const decision = { one, other, answer: random.below(2) === 0 ? ("same" as const) : ("different" as const) };
        if (!links.allow(decision)) continue;
        kept.push(decision);
        if (decision.answer === "same") links.join(one, other);
        else links.part(one, other);
      }
      const again = new Links(kept.reverse());
      const isKept = (of: Links) =>
        kept.map(({ one, other, answer }) => (answer === "same" ? of.areOne(one, other) : of.areApart(one, other)));
      expect([isKept(links), isKept(again)]).toEqual([kept.map(() => true), kept.map(() => true)]);
    }
  });
});

describe("mentors' loads", () => {
  const load = (count: number, school = ONE): MergedPair[] =>
    Array.from({ length: count }, () => mentoredBy("Дёмина Галина Дмитриевна", school));

  it("are over the limit when there are more mentees, counted across schools by the print", () => {
    const pairs = [...load(2, ONE), ...load(2, TWO)];
    const [overload, ...rest] = notableLoads(pairs, 3, knowPersons(pairs));
    expect(rest).toEqual([]);
    expect(overload).toMatchObject({
      over: true,
      mentor: "Дёмина Галина Дмитриевна",
      schools: [
        { school: ONE, pairs: 2 },
        { school: TWO, pairs: 2 },
      ],
    });
    expect(overload?.mentees).toHaveLength(4);
  });

  it("are told of in several schools though they are small, and in one school only when they are not", () => {
    const pairs = [...load(1, ONE), ...load(1, TWO)];
    expect(notableLoads(pairs, 3, knowPersons(pairs))).toMatchObject([{ over: false, pairs: 2 }]);
    expect(notableLoads(load(3), 3, knowPersons(load(3)))).toEqual([]);
  });

  it("do not count pairs that have ended, nor one mentee twice", () => {
    const pairs = load(4).map((pair, index) =>
      index === 0 ? { ...pair, fields: { ...pair.fields, status: "ended" as const } } : pair,
    );
    const again = { ...(pairs[1] as MergedPair), id: "another" };
    expect(notableLoads([...pairs, again], 3, knowPersons(pairs))).toEqual([]);
  });
});
