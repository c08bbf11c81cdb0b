import { defaultDictionary } from "../../../shared/dictionary/default-dictionary.js";
import { applyOverrides } from "../../../shared/dictionary/overrides/apply-overrides.js";
import { withHeading } from "../../../shared/dictionary/overrides/with-heading.js";
import { readHeading } from "../../../shared/recognise/read-heading.js";
import type { ColumnField } from "../../../shared/register/fields.js";

const headingsWith = (heading: string, field: ColumnField) =>
  withHeading({}, { heading, field }, defaultDictionary).headings;

describe("a district's additions with a corrected heading", () => {
  it.each<[string, ColumnField, object]>([
    ["регламентный документ", "order", { order: ["регламентный документ"] }],
    ["наставник / выслуга", "mentorExperience", { mentorExperience: ["выслуга"], menteeExperience: ["выслуга"] }],
    ["выслуга", "menteeExperience", { mentorExperience: ["выслуга"], menteeExperience: ["выслуга"] }],
    ["выслуга наставника", "mentorExperience", { mentorExperience: ["выслуга наставника"] }],
    ["наставник / регалии", "mentorAchievements", { mentorAchievements: ["регалии"] }],
    ["распоряжение / дата", "consentDate", { consentDate: ["распоряжение дата"] }],
    ["кто ведёт", "mentorName", { mentorName: ["кто ведёт"] }],
  ])("knows «%s» for %s under the fields that it serves", (heading, field, expected) => {
    expect(headingsWith(heading, field)).toEqual(expected);
  });

  it("reads the heading in the place where it was corrected", () => {
    for (const [heading, field] of [
      ["наставник / выслуга", "mentorExperience"],
      ["регламентный документ", "order"],
      ["распоряжение / дата", "consentDate"],
      ["выслуга наставляемого", "menteeExperience"],
    ] as const) {
      const applied = applyOverrides(defaultDictionary, { headings: headingsWith(heading, field) });
      expect(applied.ok && readHeading(heading.split(" / "), applied.dictionary)?.field).toBe(field);
    }
  });

  it("keeps what there was, and names a heading once", () => {
    const before = { sensitiveWords: ["сирота"], headings: { order: ["бумага"] } };
    const once = withHeading(before, { heading: "регламент", field: "order" }, defaultDictionary);
    expect(once).toEqual({ sensitiveWords: ["сирота"], headings: { order: ["бумага", "регламент"] } });
    expect(withHeading(once, { heading: "регламент", field: "order" }, defaultDictionary)).toEqual(once);
  });
});
