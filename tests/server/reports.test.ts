import ExcelJS from "exceljs";
import { aPair, anId, somePairFields } from "../support/build-pairs.js";
import { aKey, aPush, push, somePairs } from "../support/pushes.js";
import { startServer, type TestServer } from "../support/start-server.js";

let server: TestServer;
let coordinator: string;
let school: string;
let curator: string;
beforeEach(async () => {
  server = await startServer();
  school = await server.addSchool("Подгорновская СОШ");
  await server.addSchool("Бирюлинская СОШ");
  curator = await server.token("curator", school);
  coordinator = await server.token("coordinator");
});
afterEach(() => server.stop());

const summary = async (query = "") =>
  (await server.call(`/api/v1/district/summary${query}`, { token: coordinator })).json;

describe("the district's summary", () => {
  it("has a row a school, those that have never sent among them", async () => {
    await push(server, curator, aPush({ pairs: somePairs(3) }));
    const silent = {
      pairs: 0,
      mentors: 0,
      mentees: 0,
      forms: {},
      warnings: 0,
      openConflicts: 0,
      lastPushAt: null,
      refused: 0,
    };
    expect(await summary()).toEqual({
      district: { id: server.districtId, name: "Майминский район" },
      schoolYear: "2022-2023",
      collection: {
        ...{ schoolYear: "2022-2023", dueDate: null },
        ...{ openedAt: "2023-06-01T09:00:00.000Z", closedAt: null },
      },
      ownForms: [],
      schools: [
        expect.objectContaining({ name: "Бирюлинская СОШ", ...silent }),
        expect.objectContaining({
          ...{ id: school, pairs: 3, mentors: 3, mentees: 1, forms: { "teacher-teacher": 3 } },
          ...{ lastPushAt: "2023-06-01T09:00:00.000Z", refused: 0 },
        }),
      ],
      totals: { schools: 2, reported: 1, pairs: 3, mentors: 3, mentees: 1 },
    });
  });

  it("follows what changes: refused rows, conflicts, withdrawals, other years", async () => {
    const broken = aPair({ id: anId(90), fields: { form: "teacher-teacher", mentorName: "Дёмина Ирина Олеговна" } });
    await push(server, curator, aPush({ pairs: [aPair(), broken] }));
    expect((await summary())["schools"]?.[1]).toMatchObject({ pairs: 1, refused: 1 });
    const change = (order: string) => aPair({ baseVersion: 1, fields: somePairFields({ order }) });
    await push(server, curator, aPush({ key: aKey(2), pairs: [change("№ 7")] }));
    await push(server, curator, aPush({ key: aKey(3), pairs: [change("№ 8")] }));
    expect((await summary())["schools"]?.[1]).toMatchObject({ openConflicts: 1, refused: 0 });
    await push(server, curator, aPush({ key: aKey(4), pairs: [], withdrawn: [{ id: anId(1), baseVersion: 2 }] }));
    expect((await summary())["schools"]?.[1]).toMatchObject({ pairs: 0, openConflicts: 0 });
    expect((await summary("?schoolYear=2021-2022"))["totals"]).toMatchObject({ pairs: 0 });
  });

  it("counts warnings over all pairs of a school together, whichever push brought them", async () => {
    const four = somePairs(4).map((pair, index) => ({
      ...pair,
      fields: {
        ...pair.fields,
        mentorName: "Дёмина Ирина Олеговна",
        menteeName: String(pair.fields.mentorName),
        order: `№ ${index}`,
      },
      persons: {
        mentor: { name: "a".repeat(64), minor: false },
        mentee: { name: String(index).repeat(64), minor: false },
      },
    }));
    await push(server, curator, aPush({ pairs: four.slice(0, 3) }));
    expect((await summary())["schools"]?.[1]).toMatchObject({ warnings: 0 });
    await push(server, curator, aPush({ key: aKey(2), pairs: four.slice(3) }));
    expect(Number((await summary())["schools"]?.[1]?.["warnings"])).toBeGreaterThan(0);
  });
});

describe("the merged workbook", () => {
  it("comes as a file with a Russian name, holds every pair, and its reading is in the audit", async () => {
    await push(server, curator, aPush({ pairs: somePairs(3) }));
    const response = await fetch(`${server.url}/api/v1/district/merged-workbook`, {
      headers: { Authorization: `Bearer ${coordinator}` },
    });
    const disposition = response.headers.get("content-disposition") ?? "";
    expect(disposition).toMatch(/^attachment; filename="estafeta\.xlsx"; filename\*=UTF-8''[\w%.-]+\.xlsx$/);
    expect(decodeURIComponent(disposition.split("''")[1] ?? "")).toContain("Майминский район");
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(await response.arrayBuffer());
    expect(book.getWorksheet("Реестр пар")?.rowCount).toBeGreaterThanOrEqual(4);
    const entries = (await server.context.db("audit").where({ action: "merged-workbook.read" })) as object[];
    expect(entries).toMatchObject([{ role: "coordinator", scope: '{"schoolYear":"2022-2023","pairs":3}' }]);
  });
});
