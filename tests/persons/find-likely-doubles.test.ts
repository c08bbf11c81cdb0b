import { compareKnown } from "../../shared/persons/compare-persons.js";
import { findLikelyDoubles } from "../../shared/persons/find-likely-doubles.js";
import { knowName } from "../../shared/persons/known-name.js";
import { MOST_NEAR } from "../../shared/persons/near-surnames.js";
import { Random } from "../support/random.js";
import { CASES } from "./cases.js";
import { anyPerson, written } from "./person.js";

const SIZE = process.env.ESTAFETA_TEST_SCALE === "quick" ? 200 : 800;

/** A district's names with probable doubles among them. */
function district(size: number): string[] {
  const random = new Random(11);
  const doubled = CASES.filter(({ truth }) => truth === "one");
  const names: string[] = [];
  while (names.length < size) names.push(...(random.pick(doubled).make(anyPerson(random), random) ?? []));
  return names;
}

describe("probable doubles among many names", () => {
  const names = district(SIZE);
  const found = findLikelyDoubles(names);
  const known = names.map(knowName);
  const everyPair = known.flatMap((one, index) =>
    known
      .slice(index + 1)
      .flatMap((other, next) => (compareKnown(one, other).answer === "ask" ? [[index, index + 1 + next]] : [])),
  );

  it("are exactly those that comparing each with each asks about", () => {
    expect(everyPair.length).toBeGreaterThan(SIZE / 10);
    expect(found.map(({ one, other }) => [one, other])).toEqual(everyPair);
  });

  it("do not grow with the square of the names when all share two parts", () => {
    const alike = Array.from({ length: 3_000 }, (_, index) => `Зу${letters(index)}ева Анна Сергеевна`);
    expect(findLikelyDoubles(alike).length).toBeLessThanOrEqual(3_000 * MOST_NEAR);
  });

  it("meet where a slip is in the first letter and hundreds share the other parts", () => {
    const random = new Random(3);
    const others = Array.from({ length: 500 }, () => {
      const { surname } = anyPerson(random);
      return `${surname} Анна Сергеевна`;
    });
    const doubles = findLikelyDoubles([...new Set(others), "Кудачинова Анна Сергеевна", "Гудачинова Анна Сергеевна"]);
    expect(doubles.at(-1)).toMatchObject({ why: "letters", letters: 1 });
  });
});

function letters(index: number): string {
  return [index % 30, Math.floor(index / 30) % 30, Math.floor(index / 900)]
    .map((letter) => String.fromCharCode("а".charCodeAt(0) + letter))
    .join("");
}

describe("what else is known", () => {
  const places = (placesOf: string) => ({ placeOf: (index: number) => placesOf.charAt(index) });
  const counted = (names: readonly string[], placesOf: string) => findLikelyDoubles(names, places(placesOf)).length;

  it("initials and a missing patronymic are asked about within a place only", () => {
    expect(counted(["Дёмина Галина Дмитриевна", "Дёмина Г.Д.", "Дёмина Галина"], "111")).toBe(3);
    expect(counted(["Дёмина Галина Дмитриевна", "Дёмина Г.Д.", "Дёмина Галина"], "123")).toBe(0);
  });

  it("one letter is asked about across places, two only within", () => {
    expect(counted(["Кудачинова Анна Ивановна", "Кудочинова Анна Ивановна"], "12")).toBe(1);
    expect(counted(["Кудачинова Анна Ивановна", "Кудоченова Анна Ивановна"], "12")).toBe(0);
    expect(counted(["Кудачинова Анна Ивановна", "Кудоченова Анна Ивановна"], "11")).toBe(1);
  });

  it("who cannot be one is not asked about", () => {
    expect(findLikelyDoubles(["Дёмина Галина", "Дёмина Г."], { mayBeOne: () => false })).toEqual([]);
  });

  it("every two stand once, in the names' order", () => {
    const random = new Random(2);
    const names = [
      "Иванова А.",
      ...Array.from({ length: 40 }, () => written({ ...anyPerson(random), surname: "Иванова" })),
    ];
    const keys = findLikelyDoubles(names).map(({ one, other }) => [one, other]);
    expect(keys.every(([one = 0, other = 0]) => one < other)).toBe(true);
    expect(new Set(keys.map(String)).size).toBe(keys.length);
  });
});
