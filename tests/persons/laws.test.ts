import fc from "fast-check";
import { comparePersons } from "../../shared/persons/compare-persons.js";
import { type KnownName, knowName } from "../../shared/persons/known-name.js";
import { normaliseName } from "../../shared/persons/normalise-name.js";
import { personKey, surnameInitial } from "../../shared/register/person-name.js";
import { Random } from "../support/random.js";
import { CASES } from "./cases.js";
import { anyPerson } from "./person.js";

/** Two names that may be of one person, or of two. */
const pairs = fc.record({ seed: fc.integer(), at: fc.nat(CASES.length - 1) }).map(({ seed, at }) => {
  const random = new Random(seed);
  for (;;) {
    const names = CASES[at]?.make(anyPerson(random), random);
    if (names) return names;
  }
});
const names = pairs.map(([, name]) => name);
/** Whatever a cell may hold, and what looks like a name without being one. */
const anything = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom(...["а", "Ё", "й", "B", "ы", "-", " ", ".", "(", ")", ",", "оглы", "ова ", "\u0301"]),
  }),
  names,
);
const RUNS = { numRuns: 1_000 };

describe("laws of names", () => {
  test("comparing is symmetric", () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => comparePersons(one, other) === comparePersons(other, one)),
      RUNS,
    );
    fc.assert(
      fc.property(anything, anything, (one, other) => comparePersons(one, other) === comparePersons(other, one)),
      RUNS,
    );
  });

  test("every name is the same as itself", () => {
    fc.assert(
      fc.property(anything, (name) => comparePersons(name, name) === "same"),
      RUNS,
    );
  });

  test("normalising twice is normalising once", () => {
    fc.assert(
      fc.property(anything, (name) => {
        expect(normaliseName(normaliseName(name))).toBe(normaliseName(name));
      }),
      RUNS,
    );
  });

  test("reducing twice is reducing once", () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(surnameInitial(surnameInitial(name))).toBe(surnameInitial(name));
      }),
      RUNS,
    );
  });

  test("comparing ignores case, ё and spaces", () => {
    const spoilt = (name: string, which: number): string =>
      [
        name.toUpperCase(),
        name.toLowerCase(),
        name.replace(/ё/g, "е").replace(/Ё/g, "Е"),
        ` ${name.replaceAll(" ", " \u00a0 ")}\n`,
      ][which] ?? name;
    fc.assert(
      fc.property(pairs, fc.nat(3), ([one, other], which) => {
        expect(comparePersons(spoilt(one, which), other)).toBe(comparePersons(one, other));
      }),
      RUNS,
    );
  });

  test("full names are the same exactly when their keys are equal", () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        const [key, otherKey] = [personKey(one), personKey(other)];
        fc.pre(key !== null && otherKey !== null);
        expect(comparePersons(one, other) === "same").toBe(key === otherKey);
      }),
      RUNS,
    );
  });

  test("a name of the common form is known as any other is", () => {
    fc.assert(
      fc.property(names, (name) => {
        const anyName = knowName(` ${name}`);
        const plain = knowName(name);
        // A plain name answers when it is asked: its fields are no properties of its own.
        const asked = Object.keys(anyName).map((field) => [field, plain[field as keyof KnownName]]);
        expect(Object.fromEntries(asked)).toEqual(anyName);
      }),
      RUNS,
    );
  });
});
