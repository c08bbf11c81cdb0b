import { reducePair } from "../../../shared/privacy/reduce.js";
import type { PairFields } from "../../../shared/register/fields.js";
import { type MatchRow, matchPairs } from "../../../shared/sync/match.js";
import type { KeptPair } from "../../../shared/sync/types.js";
import { aDictionary } from "../../support/build-dictionary.js";
import { aKeptPair, anId, aPolicy, personsOf, somePairFields, without, YEAR } from "../../support/build-pairs.js";

function aRow(changes: PairFields = {}, rest: Partial<MatchRow> = {}): MatchRow {
  const fields = somePairFields(changes);
  return { id: null, schoolYear: YEAR, persons: personsOf(fields), ...rest, fields };
}

function kept(number: number, changes: PairFields = {}, rest: Partial<KeptPair> = {}): KeptPair {
  return aKeptPair({ id: anId(number), fields: somePairFields(changes), ...rest });
}

/** Which kept pair each row got, as `row: number by`. */
function matched(rows: MatchRow[], pairs: KeptPair[]): Record<number, string> {
  const found = [...matchPairs(rows, pairs)].sort(([one], [other]) => one - other);
  return Object.fromEntries(found.map(([row, { kept: pair, by }]) => [row, `${Number(pair.id.slice(-12))} ${by}`]));
}

const galina = {};
const vera = { menteeName: "Сомова Вера Павловна" };
const other = { mentorName: "Кузнецов Олег Ильич", menteeName: "Попова Анна Сергеевна" };

describe("recognising pairs", () => {
  test("[1] a key is recognised whatever else was edited", () => {
    expect(matched([aRow({ form: "head-teacher", startDate: "2022-11-01" }, { id: anId(1) })], [kept(1)])).toEqual({
      0: "1 id",
    });
  });

  test("[1] without keys the year, form, persons and start date tell", () => {
    const pairs = [kept(1, galina), kept(2, vera), kept(3, galina, { schoolYear: "2021-2022" })];
    expect(matched([aRow(vera), aRow(galina)], pairs)).toEqual({ 0: "2 natural", 1: "1 natural" });
  });

  test("[1] a changed start date is an edit where only one pair can be meant", () => {
    expect(matched([aRow({ startDate: "2022-10-01" })], [kept(1)])).toEqual({ 0: "1 natural" });
    const two = [kept(1), kept(2, { startDate: "2023-01-09" })];
    expect(matched([aRow({ startDate: "2022-10-01" })], two)).toEqual({});
    expect(matched([aRow({ startDate: "2022-10-01" }), aRow({ startDate: "2022-10-02" })], [kept(1)])).toEqual({});
  });

  test("[1] the same persons in another period are another pair: a push that has only that row does not move the first", () => {
    const first = kept(1, { startDate: "2022-09-01", endDate: "2022-12-31" });
    expect(matched([aRow({ startDate: "2023-02-01" })], [first])).toEqual({});
    expect(matched([aRow({ startDate: "2022-12-31" })], [first])).toEqual({ 0: "1 natural" });
    expect(matched([aRow({ startDate: "2022-06-01", endDate: "2022-08-31" })], [first])).toEqual({});
  });

  test("[1] keys that were left behind when the rows were sorted lose against the persons", () => {
    const rows = [aRow(vera, { id: anId(1) }), aRow(galina, { id: anId(2) })];
    expect(matched(rows, [kept(1, galina), kept(2, vera)])).toEqual({ 0: "2 natural", 1: "1 natural" });
  });

  test("[1] a key with one person the same is the same pair with a corrected name", () => {
    expect(matched([aRow(vera, { id: anId(1) })], [kept(1, galina)])).toEqual({ 0: "1 id" });
  });

  test("[9] a key with both persons different is a new pair", () => {
    expect(matched([aRow(other, { id: anId(1) })], [kept(1)])).toEqual({});
  });

  test("[9] a key of another school year is a new pair", () => {
    expect(matched([aRow({}, { id: anId(1) })], [kept(1, {}, { schoolYear: "2021-2022" })])).toEqual({});
  });

  test("[9] of two rows with one key the first keeps it", () => {
    expect(matched([aRow({}, { id: anId(1) }), aRow({}, { id: anId(1) })], [kept(1)])).toEqual({ 0: "1 id" });
    const copied = [aRow(vera, { id: anId(1) }), aRow(galina, { id: anId(1) })];
    expect(matched(copied, [kept(1, galina)])).toEqual({ 1: "1 id" });
  });

  test("[9] an unknown key finds nothing by itself", () => {
    expect(matched([aRow(other, { id: anId(77) })], [kept(1)])).toEqual({});
  });

  test("[8] a withdrawn pair is recognised, an active one first", () => {
    expect(matched([aRow()], [kept(1, {}, { state: "withdrawn" })])).toEqual({ 0: "1 natural" });
    expect(matched([aRow()], [kept(1, {}, { state: "withdrawn" }), kept(2)])).toEqual({ 0: "2 natural" });
  });

  test("[8] a pair made anew with another start date is not taken for a withdrawn one", () => {
    expect(matched([aRow({ startDate: "2023-01-09" })], [kept(1, {}, { state: "withdrawn" })])).toEqual({});
  });

  test("[1] names compare by case, ё and spaces where a side knows initials only", () => {
    const initials = { mentorName: "Дёмина И.О." };
    expect(matched([aRow({ mentorName: "ДЕМИНА  И. О." })], [kept(1, initials)])).toEqual({ 0: "1 natural" });
    expect(matched([aRow({ mentorName: "Дёмина О.В." })], [kept(1, initials)])).toEqual({});
  });

  test("[1] equal reduced names with different prints are different persons", () => {
    const pupils = (mentee: string): PairFields => ({ form: "student-pupil", menteeName: mentee });
    const reduced = (mentee: string) => reducePair(somePairFields(pupils(mentee)), aPolicy(), aDictionary(), YEAR);
    const anna = { ...kept(1), ...reduced("Носова Анна Кирилловна") };
    const alina = { ...aRow(), ...reduced("Носова Алина Игоревна") };
    expect(alina.fields.menteeName).toBe(anna.fields.menteeName);
    expect(matched([alina], [anna])).toEqual({});
    expect(matched([{ ...aRow(), ...reduced("Носова Анна Кирилловна") }], [anna])).toEqual({ 0: "1 natural" });
  });

  test("[1] a row without a name matches by its key and the other person only", () => {
    const fields = without(somePairFields(), "menteeName");
    const row = { ...aRow(), fields, persons: personsOf(fields) };
    expect(matched([row], [kept(1)])).toEqual({});
    expect(matched([{ ...row, id: anId(1) }], [kept(1)])).toEqual({ 0: "1 id" });
  });

  test("five thousand rows of one name are each recognised once", () => {
    const initials = { mentorName: "Дёмина И.О.", menteeName: "Белова Г.В." };
    const pairs = Array.from({ length: 5000 }, (_, index) => kept(index + 1, initials));
    const rows = pairs.map(() => aRow(initials));
    const found = matchPairs(rows, pairs);
    expect(new Set([...found.values()].map((match) => match.kept.id)).size).toBe(5000);
  });
});
