import { districtSummarySchema } from "../../../shared/api/district.js";
import { aPair, anId, somePairFields } from "../../support/build-pairs.js";
import { aKey, aPush, push } from "../../support/pushes.js";
import { aDistrict, type District, refusal } from "./a-district.js";

let district: District;
beforeEach(async () => {
  district = await aDistrict();
});
afterEach(() => district.server.stop());

const me = async () => (await district.server.call("/api/v1/me", { token: district.curator })).json["district"];
const summary = async (query = "") =>
  districtSummarySchema.parse(
    (await district.server.call(`/api/v1/district/summary${query}`, { token: district.coordinator })).json,
  );

describe("a year's collection", () => {
  it("[C1] has a due date that every school's pane is told, and that changes nothing when it is past", async () => {
    const { json } = await district.collection({ dueDate: "2023-05-15" });
    expect(json).toMatchObject({ schoolYear: "2022-2023", dueDate: "2023-05-15", closedAt: null });
    expect(await me()).toMatchObject({ dueDate: "2023-05-15", closed: false });
    expect((await district.send()).status).toBe(200);
    await district.collection({ dueDate: null });
    expect((await summary()).collection.dueDate).toBeNull();
  });

  it("[C2] takes nothing in when it is closed, and stands where it stood when it is opened again", async () => {
    await district.send();
    await district.sendBack();
    await district.collection({ closed: true });
    expect(await me()).toMatchObject({ closed: true });
    const answer = (token: string) =>
      district.server.call(`/api/v1/returns/${aKey(1)}/answer`, { token, body: { answer: "Всё верно" } });
    const noPairs = { method: "PUT", token: district.otherCurator };
    const refused = [
      await district.send("№ 2"),
      await push(district.server, district.curator, aPush({ pairs: [], withdrawn: [{ id: anId(1), baseVersion: 1 }] })),
      await district.sendBack({ id: aKey(2) }),
      await answer(district.curator),
      await district.accept(1),
      await district.server.call("/api/v1/no-pairs", noPairs),
    ];
    expect(refused.map(refusal)).toEqual(refused.map(() => [409, "year-closed"]));
    expect(refused[0]?.json["error"]?.["message"]).toContain("2022–2023");
    await district.collection({ closed: false });
    expect(await district.pulled()).toMatchObject({ state: "returned", returns: [{ id: aKey(1) }] });
    expect((await district.send("№ 2")).status).toBe(200);
  });

  it("[C13] is followed by the next one, which closes it and loses nothing; going back opens it again", async () => {
    await district.send();
    const before = await summary();
    await district.collection({ schoolYear: "2023-2024", current: true, dueDate: "2024-06-01" });
    expect(await me()).toMatchObject({ schoolYear: "2023-2024", closed: false, dueDate: "2024-06-01" });
    expect((await summary()).totals).toMatchObject({ pairs: 0, reported: 0 });
    const old = await summary("?schoolYear=2022-2023");
    expect([old.totals, old.collection.closedAt]).toEqual([before.totals, expect.any(String)]);
    expect(refusal(await district.send("№ 2"))).toEqual([409, "year-closed"]);
    await district.collection({ schoolYear: "2022-2023", current: true });
    expect(await summary()).toMatchObject({ schoolYear: "2022-2023", totals: before.totals });
    expect((await district.send("№ 2")).status).toBe(200);
    expect((await summary("?schoolYear=2023-2024")).collection.closedAt).not.toBeNull();
  });

  it("[C13] becomes current only by its name, and never closed in the same breath", async () => {
    expect((await district.collection({ current: true })).status).toBe(400);
    expect((await district.collection({ schoolYear: "2023-2024", current: true, closed: true })).status).toBe(400);
  });

  it("[C2] answers a push that it took in before the same again, and lets other years go on", async () => {
    const first = await push(district.server, district.curator, aPush());
    await district.collection({ closed: true });
    const again = await push(district.server, district.curator, aPush());
    expect([again.status, again.text]).toEqual([200, first.text]);
    const lastYear = aPair({ id: anId(2), schoolYear: "2021-2022" });
    const answer = await push(district.server, district.curator, aPush({ key: aKey(2), pairs: [lastYear] }));
    expect(answer.status).toBe(200);
  });

  it("[C2] keeps the first time when it is closed twice, and lets nobody choose between two values", async () => {
    await district.send();
    const change = (order: string) => [aPair({ baseVersion: 1, fields: somePairFields({ order }) })];
    await push(district.server, district.curator, aPush({ key: aKey(1), pairs: change("№ 7") }));
    await push(district.server, district.curator, aPush({ key: aKey(2), pairs: change("№ 8") }));
    const { json } = await district.server.call("/api/v1/pull?since=0", { token: district.curator });
    const first = await district.collection({ closed: true });
    district.server.clock.now = new Date("2023-07-01T09:00:00Z");
    expect((await district.collection({ closed: true })).json).toEqual(first.json);
    const decisions = [{ id: json["conflicts"]?.["0"]?.["id"], choice: "incoming", seen: "№ 7" }];
    const body = { decisions };
    const decided = await district.server.call("/api/v1/conflicts/decide", { token: district.coordinator, body });
    expect(refusal(decided)).toEqual([409, "year-closed"]);
  });

  it("[C3] counts a school for the year that its push is of", async () => {
    const lastYear = aPair({ schoolYear: "2021-2022" });
    await push(district.server, district.curator, aPush({ pairs: [lastYear] }));
    expect((await summary()).totals.reported).toBe(0);
    expect((await summary("?schoolYear=2021-2022")).schools.map(({ state }) => state)).toEqual(["silent", "sent"]);
  });

  it("[C10] leaves in the audit who changed what", async () => {
    await district.collection({ dueDate: "2023-06-15", closed: true });
    expect(await district.audit("collection.change")).toEqual([
      { role: "coordinator", scope: '{"schoolYear":"2022-2023","dueDate":"2023-06-15","closed":true}' },
    ]);
  });

  it.each([[{}], [{ dueDate: "31.02.2023" }], [{ closed: "yes" }], [{ dueDate: "2023-02-31" }]])(
    "refuses %j",
    async (change) => {
      expect(refusal(await district.collection(change))).toEqual([400, "request-invalid"]);
    },
  );
});
