import { readFileSync } from "node:fs";
import { defaultDictionary } from "../../../shared/dictionary/default-dictionary.js";
import { applyOverrides } from "../../../shared/dictionary/overrides/apply-overrides.js";
import { overridesSchema } from "../../../shared/dictionary/overrides/schema.js";
import { partyKindSchema } from "../../../shared/dictionary/schema.js";
import { readForm } from "../../../shared/recognise/cells/read-form.js";
import { columnFieldSchema } from "../../../shared/register/fields.js";

const guide = readFileSync("docs/dictionary.md", "utf8");

describe("the coordinator's guide to the dictionary", () => {
  it("has an example file that is good in every place", () => {
    const example: unknown = JSON.parse(readFileSync("docs/dictionary-example.json", "utf8"));
    const applied = applyOverrides(defaultDictionary, example);
    expect(applied).toMatchObject({ ok: true, notes: [] });
    expect(applied.ok && readForm("Доброволец – ученик", applied.dictionary)).toEqual({ code: "volunteer-pupil" });
  });

  it("uses every section in the example file", () => {
    const example = JSON.parse(readFileSync("docs/dictionary-example.json", "utf8")) as object;
    const sections = Object.keys(overridesSchema.shape).filter((section) => section !== "ambiguousForms");
    expect(Object.keys(example).sort()).toEqual(sections.sort());
  });

  it("has a worked example that is good too", () => {
    const [, json = ""] = /```json\n([\s\S]+?)```/.exec(guide) ?? [];
    expect(applyOverrides(defaultDictionary, JSON.parse(json))).toMatchObject({ ok: true, notes: [] });
  });

  it("quotes a problem in the very words of the program", () => {
    const applied = applyOverrides(defaultDictionary, { headings: { order: ["Дата начала"] } });
    const [problem] = applied.ok ? [] : applied.problems;
    expect(guide).toContain(`${problem?.path ?? ""}: ${problem?.message ?? ""}`);
  });

  it("names every section, every kind of person and every field", () => {
    const words = [...Object.keys(overridesSchema.shape), ...partyKindSchema.options, ...columnFieldSchema.options];
    expect(words.filter((word) => word !== "schema" && !guide.includes(`\`${word}\``))).toEqual([]);
  });
});
