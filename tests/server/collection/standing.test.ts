import { districtSummarySchema } from "../../../shared/api/district.js";
import { receiptSchema, receiptsAnswerSchema } from "../../../shared/api/receipts.js";
import { aPair, anId } from "../../support/build-pairs.js";
import { aKey, aPush, push } from "../../support/pushes.js";
import { aDistrict, type District, refusal } from "./a-district.js";

let district: District;
beforeEach(async () => {
  district = await aDistrict();
});
afterEach(() => district.server.stop());

const stateOf = async (token?: string) => (await district.pulled(token)).state;
const declare = (token = district.otherCurator) => district.server.call("/api/v1/no-pairs", { method: "PUT", token });
const receipts = async (token = district.curator) =>
  receiptsAnswerSchema.parse((await district.server.call("/api/v1/receipts", { token })).json).receipts;
const board = async () => {
  const { json } = await district.server.call("/api/v1/district/summary", { token: district.coordinator });
  return districtSummarySchema.parse(json);
};

describe("a school's state", () => {
  it("[C3] goes from silent through sent, returned and sent again to accepted", async () => {
    const seen = [await stateOf()];
    await district.send();
    seen.push(await stateOf());
    await district.sendBack();
    seen.push(await stateOf());
    await district.send("№ 2");
    seen.push(await stateOf());
    await district.accept(2);
    seen.push(await stateOf());
    expect(seen).toEqual(["silent", "sent", "returned", "sent", "accepted"]);
  });

  it("[C7] is accepted as it was seen: not silent, not with open returns, not when it has sent meanwhile", async () => {
    expect(refusal(await district.accept(null))).toEqual([409, "nothing-sent"]);
    await district.send();
    await district.sendBack();
    expect(refusal(await district.accept(1))).toEqual([409, "returns-open"]);
    await district.send("№ 2");
    expect(refusal(await district.accept(1))).toEqual([409, "school-moved"]);
    expect((await district.accept(2)).json).toEqual({ schoolYear: "2022-2023", state: "accepted" });
    expect((await district.accept(2)).json).toMatchObject({ state: "accepted" });
  });

  it("[C7] loses its acceptance by a push that changes something, by a return and by taking back, not by a repetition", async () => {
    await district.send();
    await district.accept(1);
    await district.send("№ 1");
    expect(await stateOf()).toBe("accepted");
    await district.send("№ 2");
    expect(await stateOf()).toBe("sent");
    await district.accept(3);
    expect((await district.accept(null, false)).json).toMatchObject({ state: "sent" });
    await district.accept(3);
    await district.sendBack();
    expect(await stateOf()).toBe("returned");
  });

  it("[C8] is «no pairs» with a receipt of its own, which is the same again, and counts as reported", async () => {
    const first = await declare();
    expect(receiptSchema.parse(first.json)).toMatchObject({ number: 1, kind: "none", schoolYear: "2022-2023" });
    expect((await declare()).text).toBe(first.text);
    const { schools, totals } = await board();
    expect(schools[0]).toMatchObject({ state: "none", lastReceipt: 1, declaredNoneAt: "2023-06-01T09:00:00.000Z" });
    expect(totals.reported).toBe(1);
    expect(await district.audit("no-pairs.declare")).toHaveLength(1);
  });

  it("[C8] is not «no pairs» while there is one, and no longer when one comes", async () => {
    await declare();
    const pair = aPair({ id: anId(5) });
    await push(district.server, district.otherCurator, aPush({ pairs: [pair] }));
    expect(await stateOf(district.otherCurator)).toBe("sent");
    const refused = await declare();
    expect(refusal(refused)).toEqual([409, "pairs-exist"]);
    expect(refused.json["error"]?.["message"]).toContain("1 пара");
    const withdrawn = [{ id: anId(5), baseVersion: 1 }];
    await push(district.server, district.otherCurator, aPush({ key: aKey(2), pairs: [], withdrawn }));
    expect((await declare()).status).toBe(200);
    expect((await receipts(district.otherCurator)).map(({ kind }) => kind)).toEqual(["none", "push", "push", "none"]);
  });

  it("[C8] «no pairs» may be accepted, or sent back and settled by a push", async () => {
    await declare();
    const school = { schoolId: district.otherSchool, pairId: null, comment: "В прошлом году пары были" };
    await district.sendBack(school);
    expect(await stateOf(district.otherCurator)).toBe("returned");
    await push(district.server, district.otherCurator, aPush());
    expect(await stateOf(district.otherCurator)).toBe("sent");
  });

  it("[C7] is accepted by the first of a push and an acceptance at once, never both unseen", async () => {
    await district.send();
    const [accepted] = await Promise.all([district.accept(1), district.send("№ 2")]);
    expect([200, 409]).toContain(accepted.status);
    expect(await stateOf()).toBe("sent");
  });

  it("[C10] leaves in the audit who moved it on", async () => {
    await district.send();
    await district.accept(1);
    await district.accept(1, false);
    const scope = `{"school":"${district.school}","schoolYear":"2022-2023","receipt":1}`;
    expect(await district.audit("school.accept")).toEqual([{ role: "coordinator", scope }]);
    expect(await district.audit("school.unaccept")).toEqual([{ role: "coordinator", scope }]);
  });

  it("is nobody's who is not in the district", async () => {
    const path = `/api/v1/district/schools/${aKey(7)}/acceptance`;
    const body = { accepted: true, seen: 1 };
    const answer = await district.server.call(path, { method: "PUT", token: district.coordinator, body });
    expect(refusal(answer)).toEqual([404, "unknown-id"]);
  });
});

describe("receipts", () => {
  it("[C9] are had again with counts and what was held back, the newest first, by their own school alone", async () => {
    const heldBack = { rows: 2, codes: { "name.missing": 2, "date.unreadable": 1 } };
    await district.send("№ 1", { heldBack });
    await district.send("№ 2");
    expect(await receipts()).toEqual([
      expect.objectContaining({ number: 2, kind: "push", counts: { updated: 1 }, heldBack: { rows: 0, codes: {} } }),
      {
        number: 1,
        at: "2023-06-01T09:00:00.000Z",
        schoolYear: "2022-2023",
        kind: "push",
        counts: { created: 1 },
        heldBack,
      },
    ]);
    expect(await receipts(district.otherCurator)).toEqual([]);
  });

  it("[C9] what is held back is a note: the same push with another note is the same push", async () => {
    const first = await push(district.server, district.curator, aPush());
    const heldBack = { rows: 1, codes: { "name.missing": 1 } };
    expect((await push(district.server, district.curator, aPush({ heldBack }))).text).toBe(first.text);
    expect((await board()).schools[1]).toMatchObject({ heldBack: 0 });
  });
});
