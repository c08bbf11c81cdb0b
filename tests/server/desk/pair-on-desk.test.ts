import type { PairHistory } from "../../../shared/api/pairs.js";
import { draftedEdit, draftOf, inverseEdit } from "../../../server/desk/state/pair-draft.js";
import { fieldStories, inGroups, sourceWords, versionWords } from "../../../server/desk/state/pair-story.js";
import { anId, somePairFields } from "../../support/build-pairs.js";

type Version = PairHistory["versions"][number];

const version = (of: Partial<Version>): Version => ({
  ...{ version: 1, at: "2023-06-01T09:00:00.000Z", role: "curator", by: "", state: "active", workbookId: "book-a" },
  changes: [],
  ...of,
});
const fields = somePairFields({ order: "Приказ № 8", mentorExperience: 12.5, plan: true });
const pair = {
  ...{ id: anId(1), version: 3, schoolYear: "2022-2023", state: "active" as const, fields },
  ...{ school: { id: "s", name: "Лицей № 6" }, at: "", by: "", openConflicts: 0, locked: [] },
};
const change = (before: string | null, after: string | null) => ({ field: "order" as const, before, after });
const versions = [
  version({ version: 3, role: "coordinator", workbookId: null, changes: [change("Приказ № 7", "Приказ № 8")] }),
  version({ version: 2, workbookId: "book-b", changes: [change(null, "Приказ № 7")] }),
  version({ changes: [{ field: "form", before: null, after: "teacher-teacher" }] }),
];
const history: PairHistory = { pair, findings: [], versions, provenance: [] };

describe("a pair's story on the desk", () => {
  it("has each field's value with the version that brought it, and the earlier ones under it", () => {
    const [form, order] = fieldStories(history);
    expect([form?.now.version.version, form?.earlier]).toEqual([1, []]);
    expect([order?.now.value, order?.earlier.map(({ value }) => value)]).toEqual(["Приказ № 8", ["Приказ № 7"]]);
  });

  it.each([
    [versions[0], "район, правка координатора"],
    [versions[1], "Лицей № 6, из книги школы № 2"],
    [versions[2], "Лицей № 6, из книги школы № 1"],
    [version({ workbookId: null }), "Лицей № 6, выбор в панели"],
    [version({ role: "coordinator" }), "район, из загруженной книги"],
  ])("says where a version comes from", (of, words) => {
    expect(sourceWords(history, of ?? version({}))).toBe(words);
  });

  it("numbers no workbook of a school that has one", () => {
    const one = { ...history, versions: versions.slice(2) };
    expect(sourceWords(one, version({}))).toBe("Лицей № 6, из книги школы");
  });

  it("tells each version as a sentence", () => {
    const left = version({ state: "withdrawn" });
    expect([versionWords(version({}), undefined), versionWords(left, versions[1])]).toEqual([
      "пара появилась",
      "пара выбыла",
    ]);
    expect(versionWords(version({}), left)).toBe("пара вернулась в реестр");
    expect(versionWords(versions[0] ?? left, versions[1])).toBe("изменено: приказ");
  });

  it("sorts fields by the side of the pair that they tell of", () => {
    const groups = inGroups(
      ["order", "menteeName", "startDate", "mentorGrade", "mentorReviewUrl"] as const,
      (one) => one,
    );
    expect(groups.map(({ group, of }) => [group, of])).toEqual([
      ["pair", ["startDate"]],
      ["mentor", ["mentorGrade"]],
      ["mentee", ["menteeName"]],
      ["papers", ["order", "mentorReviewUrl"]],
    ]);
  });
});

describe("the boxes of a pair", () => {
  const typed = (texts: object) => draftedEdit(pair, { ...draftOf(fields), ...texts });

  it("change nothing as they are, or with spaces around", () => {
    expect(typed({ order: " Приказ № 8 " })).toMatchObject({ changed: [], edit: { fields: {}, erased: [] } });
  });

  it("become values of their fields' kinds, and a blank erases", () => {
    const { edit } = typed({ mentorExperience: "3,5", plan: "no", order: "", endDate: "2023-05-31" });
    expect(edit).toEqual({
      ...{ id: pair.id, baseVersion: 3, erased: ["order"] },
      fields: { mentorExperience: 3.5, plan: false, endDate: "2023-05-31" },
    });
  });

  it.each(["много", "-1", "81"])("cannot be read as years: %s", (text) => {
    expect(typed({ mentorExperience: text })).toMatchObject({ unreadable: ["mentorExperience"], edit: { fields: {} } });
  });

  it("are brought back by the inverse of what was saved", () => {
    const { edit } = typed({ order: "", endDate: "2023-05-31" });
    expect(inverseEdit(pair, edit, 4)).toEqual({
      ...{ id: pair.id, baseVersion: 4, fields: { order: "Приказ № 8" } },
      erased: fields.endDate === undefined ? ["endDate"] : [],
    });
    expect(inverseEdit(pair, { id: pair.id, baseVersion: 3, state: "withdrawn" }, 4)).toEqual({
      ...{ id: pair.id, baseVersion: 4, state: "active" },
    });
  });
});
