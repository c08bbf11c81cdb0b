import { defaultDictionary } from "../../../shared/dictionary/default-dictionary.js";
import { type Mappings, mappingsToLearn, mergeMappings } from "../../../shared/recognise/learnt-mappings.js";
import { recogniseWorkbook } from "../../../shared/recognise/recognise-workbook.js";
import { gridOf } from "../../support/grid.js";

const workbook = recogniseWorkbook(
  [
    gridOf([
      ["ФИО наставника", "ФИО наставляемого", "Форма", "Регламентный документ", "Бумаги Тырышкиной"],
      ["Тырышкина Анна Петровна", "Котова Вера Ильинична", "учитель – учитель", "5-к", "есть"],
    ]),
  ],
  { dictionary: defaultDictionary },
);
const fingerprint = workbook.sheets[0]?.tables[0]?.fingerprint ?? "";
const toLearn = (own: Mappings[string], school: Mappings[string] = {}, letter?: string) =>
  mappingsToLearn(workbook, {
    own: { [fingerprint]: own },
    school: { [fingerprint]: school },
    corrected: letter === undefined ? undefined : { fingerprint, letter },
  });

describe("mappings", () => {
  it("of the workbook stand above the school's, column by column", () => {
    const school: Mappings = { a: { D: "order", E: "note" }, b: { C: null } };
    const own: Mappings = { a: { D: "plan" }, c: { F: "kind" } };
    expect(mergeMappings(school, own)).toEqual({ a: { D: "plan", E: "note" }, b: { C: null }, c: { F: "kind" } });
    expect(mergeMappings({}, own)).toEqual(own);
    expect(mergeMappings(school, {})).toEqual(school);
  });

  it("that the school does not know are to be learnt, with their reduced headings", () => {
    expect(toLearn({ D: "order" })).toEqual([
      { fingerprint, columns: [{ letter: "D", field: "order", heading: "регламентный документ" }] },
    ]);
    expect(toLearn({ D: "order" }, { D: "order" })).toEqual([]);
  });

  it("go without a heading that names somebody of the workbook", () => {
    expect(toLearn({ E: "plan" })[0]?.columns).toEqual([{ letter: "E", field: "plan", heading: null }]);
  });

  it("that the school knows otherwise are left to it, but for the one that was corrected just now", () => {
    expect(toLearn({ D: "order" }, { D: "programme" })).toEqual([]);
    expect(toLearn({ D: "order", E: "plan" }, { D: "programme", E: "note" }, "D")[0]?.columns).toMatchObject([
      { letter: "D", field: "order" },
    ]);
  });

  it("of headers that the workbook no longer has stay where they are", () => {
    const own: Mappings = { ["f".repeat(16)]: { D: "order" } };
    expect(mappingsToLearn(workbook, { own, school: {} })).toEqual([]);
  });
});
