import { auditAnswerSchema } from "../../shared/api/audit.js";
import { districtConflictsSchema } from "../../shared/api/district-conflicts.js";
import { progressSchema } from "../../shared/api/progress.js";
import { settingsSchema } from "../../shared/api/settings.js";
import { meSchema } from "../../shared/api/sign-in.js";
import { aPair, anId, somePairFields } from "../support/build-pairs.js";
import { aKey, aPush, push, somePairs } from "../support/pushes.js";
import { startServer, type TestServer } from "../support/start-server.js";

let server: TestServer;
let coordinator: string;
let curator: string;
let schoolId: string;
beforeEach(async () => {
  server = await startServer();
  coordinator = await server.token("coordinator");
  schoolId = await server.addSchool("Подгорновская СОШ");
  await server.addSchool("Лицей № 6");
  curator = await server.token("curator", schoolId);
});
afterEach(() => server.stop());

const read = async (path: string, token = coordinator) => (await server.call(`/api/v1${path}`, { token })).json;

describe("what the desk's views are made of", () => {
  it("are the open conflicts with their persons and the values of now; looking at them is noted", async () => {
    const send = (order: string, key: number, baseVersion: number | null) =>
      push(
        server,
        curator,
        aPush({ key: aKey(key), pairs: [aPair({ baseVersion, fields: somePairFields({ order }) })] }),
      );
    await send("Приказ № 5", 1, null);
    await send("Приказ № 7", 2, 1);
    await send("Приказ № 8", 3, 1);
    const { conflicts } = districtConflictsSchema.parse(await read("/district/conflicts"));
    expect(conflicts).toMatchObject([
      {
        school: { id: schoolId, name: "Подгорновская СОШ" },
        mentee: somePairFields().menteeName,
        ...{ field: "order", current: "Приказ № 7", incoming: "Приказ № 8" },
      },
    ]);
    expect(await server.context.db("audit").where({ action: "conflicts.read" })).toHaveLength(1);
  });

  it("are conflicts about a withdrawn pair too, which somebody has edited elsewhere", async () => {
    await push(server, curator, aPush({ pairs: [aPair()] }));
    await push(server, curator, aPush({ key: aKey(2), pairs: [], withdrawn: [{ id: anId(1), baseVersion: 1 }] }));
    const edited = aPair({ baseVersion: 1, fields: somePairFields({ order: "Приказ № 8" }) });
    await push(server, curator, aPush({ key: aKey(3), pairs: [edited] }));
    const { conflicts } = districtConflictsSchema.parse(await read("/district/conflicts"));
    expect(conflicts).toMatchObject([
      { mentee: somePairFields().menteeName, field: "status", current: "withdrawn", incoming: "active" },
    ]);
  });

  it("are the days on which schools reported first", async () => {
    await push(server, curator, aPush({ pairs: somePairs(1) }));
    const at = server.clock.now.toISOString();
    server.clock.now = new Date("2023-06-10T09:00:00Z");
    await push(server, curator, aPush({ key: aKey(2), pairs: somePairs(2, 2) }));
    expect(progressSchema.parse(await read("/district/progress"))).toMatchObject({ schools: 2, reportedAt: [at] });
  });

  it("are settings that hold for whatever is sent from then on, and that the curators' panes are told", async () => {
    const settings = { pupilNames: "code", extraFields: ["note"] };
    const put = (body: unknown) =>
      server.call("/api/v1/district/settings", { token: coordinator, method: "PUT", body });
    expect(settingsSchema.parse((await put(settings)).json)).toEqual(settings);
    expect(meSchema.parse(await read("/me", curator)).policy).toMatchObject(settings);
    for (const extraFields of [["mentorName"], ["note", "note"]])
      expect((await put({ pupilNames: "full", extraFields })).status).toBe(400);
    expect(settingsSchema.parse(await read("/district/settings"))).toEqual(settings);
  });

  it("are pages of the log, the newest first, by school and by kind, with the school's name", async () => {
    await push(server, curator, aPush({ pairs: somePairs(3) }));
    await read("/district/merged-workbook");
    await read(`/schools/${schoolId}`);
    const { total, entries } = auditAnswerSchema.parse(await read("/audit"));
    expect([total, entries[0]?.action, entries[0]?.school]).toEqual([10, "school.read", "Подгорновская СОШ"]);
    const actions = async (query: string) =>
      auditAnswerSchema.parse(await read(`/audit?${query}`)).entries.map(({ action }) => action);
    expect(await actions("kind=reads")).toEqual(["school.read", "merged-workbook.read"]);
    expect(await actions(`kind=reads&school=${schoolId}`)).toEqual(["school.read"]);
    expect(await actions(`kind=pushes&school=${schoolId}`)).toEqual(["push"]);
    expect(await actions("page=2")).toEqual([]);
  });
});
