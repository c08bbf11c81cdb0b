import { aPair, anId, somePairFields } from "../../support/build-pairs.js";
import { aKey, aPush, push } from "../../support/pushes.js";
import { aDistrict, type District, refusal } from "./a-district.js";

let district: District;
beforeEach(async () => {
  district = await aDistrict();
  await district.send();
});
afterEach(() => district.server.stop());

const answer = (text: string, token = district.curator, id = aKey(1)) =>
  district.server.call(`/api/v1/returns/${id}/answer`, { token, body: { answer: text } });
const takeBack = (id = aKey(1)) =>
  district.server.call(`/api/v1/district/returns/${id}/take-back`, { method: "POST", token: district.coordinator });
const states = async () => (await district.returns()).map(({ state }) => state);

describe("a return", () => {
  it("[C5] reaches its own school alone, with the coordinator's words", async () => {
    const { json } = await district.sendBack({ comment: "  Проверьте\n приказ " });
    expect(json).toMatchObject({
      id: aKey(1),
      pairId: anId(1),
      comment: "Проверьте приказ",
      state: "open",
      answer: null,
    });
    expect(await district.pulled()).toMatchObject({
      state: "returned",
      returns: [{ id: aKey(1), pairId: anId(1), comment: "Проверьте приказ" }],
    });
    expect(await district.pulled(district.otherCurator)).toMatchObject({ state: "silent", returns: [] });
  });

  it("[C6] is corrected by a push that changes its pair, and by no other", async () => {
    await district.sendBack();
    await district.send("№ 1");
    const other = aPair({ id: anId(2), fields: somePairFields({ mentorName: "Носова Анна Петровна" }) });
    await push(district.server, district.curator, aPush({ key: aKey(2), pairs: [other] }));
    const broken = aPair({ baseVersion: 1, fields: { ...somePairFields(), menteeName: "" } });
    await push(district.server, district.curator, aPush({ key: aKey(3), pairs: [{ ...broken, carried: ["form"] }] }));
    expect(await states()).toEqual(["open"]);
    await district.send("№ 2");
    expect(await states()).toEqual(["corrected"]);
    expect(await district.pulled()).toMatchObject({ state: "sent", returns: [] });
  });

  it("[C6] of a withdrawn pair is over, and no other can be made of it", async () => {
    await district.sendBack();
    await push(
      district.server,
      district.curator,
      aPush({ key: aKey(2), pairs: [], withdrawn: [{ id: anId(1), baseVersion: 1 }] }),
    );
    expect(await states()).toEqual(["corrected"]);
    expect(refusal(await district.sendBack({ id: aKey(5) }))).toEqual([404, "unknown-id"]);
  });

  it("[C6] of a whole school is corrected by any change of the year", async () => {
    await district.sendBack({ pairId: null, comment: "Не хватает пар 9 классов" });
    await district.send("№ 1");
    expect(await states()).toEqual(["open"]);
    const other = aPair({ id: anId(2), fields: somePairFields({ mentorName: "Носова Анна Петровна" }) });
    await push(district.server, district.curator, aPush({ key: aKey(2), pairs: [other] }));
    expect(await states()).toEqual(["corrected"]);
  });

  it("[C6] is answered with a word, which the coordinator sees; the same word again changes nothing", async () => {
    await district.sendBack();
    const first = await answer("Приказ верный, сверила с оригиналом");
    expect(first.json).toMatchObject({ state: "answered", answer: "Приказ верный, сверила с оригиналом" });
    expect((await answer("Приказ верный, сверила с оригиналом")).text).toBe(first.text);
    expect(refusal(await answer("Другое"))).toEqual([409, "return-over"]);
    expect(await district.returns()).toMatchObject([
      { state: "answered", answer: "Приказ верный, сверила с оригиналом" },
    ]);
    expect(await district.pulled()).toMatchObject({ state: "sent", returns: [] });
  });

  it("[C6] can be taken back, once", async () => {
    await district.sendBack();
    expect((await takeBack()).json).toMatchObject({ state: "takenBack" });
    expect((await takeBack()).json).toMatchObject({ state: "takenBack" });
    expect(await district.pulled()).toMatchObject({ state: "sent", returns: [] });
    expect(await district.audit("return.take-back")).toHaveLength(1);
  });

  it("[C12] made twice is one; its id with another text is refused", async () => {
    const first = await district.sendBack();
    expect((await district.sendBack()).text).toBe(first.text);
    expect(refusal(await district.sendBack({ comment: "Другое" }))).toEqual([409, "key-reused"]);
    expect(await states()).toEqual(["open"]);
  });

  it("[C11] of another school, or of a pair that is not the school's, is as good as none", async () => {
    await district.sendBack();
    expect(refusal(await answer("Верно", district.otherCurator))).toEqual([404, "unknown-id"]);
    expect(refusal(await answer("Верно", district.curator, "нет такого"))).toEqual([404, "unknown-id"]);
    expect(refusal(await district.sendBack({ id: aKey(2), schoolId: district.otherSchool }))).toEqual([
      404,
      "unknown-id",
    ]);
    expect(refusal(await district.sendBack({ id: aKey(2), pairId: anId(77) }))).toEqual([404, "unknown-id"]);
    expect(refusal(await takeBack(aKey(9)))).toEqual([404, "unknown-id"]);
  });

  it("[C4] cannot go to a school that has sent nothing", async () => {
    const nothing = await district.sendBack({ schoolId: district.otherSchool, pairId: null });
    expect(refusal(nothing)).toEqual([409, "nothing-sent"]);
  });

  it("[C5] with a sensitive word or a pupil's full name is refused, and so is such an answer", async () => {
    const pupil = aPair({
      id: anId(2),
      fields: {
        form: "teacher-pupil",
        mentorName: "Дёмина Ирина Олеговна",
        menteeName: "Белова Г.",
        menteeGrade: "9А",
      },
    });
    await push(district.server, district.curator, aPush({ key: aKey(2), pairs: [pupil] }));
    const about = (comment: string) => district.sendBack({ id: aKey(3), pairId: anId(2), comment });
    expect(refusal(await about("Ученик с ОВЗ, уточните"))).toEqual([422, "comment-sensitive"]);
    expect(refusal(await about("Белову Галину перевели?"))).toEqual([422, "comment-names-minor"]);
    expect((await about("Белову Г. перевели?")).status).toBe(200);
    expect(refusal(await answer("Галина Белова уехала", district.curator, aKey(3)))).toEqual([
      422,
      "comment-names-minor",
    ]);
  });

  it("[C5] stands with its words in no log and no audit entry", async () => {
    await district.sendBack({ comment: "Проверьте непременно" });
    await answer("Сверила непременно");
    const kept = JSON.stringify(await district.server.context.db("audit"));
    expect(kept).toContain("return.answer");
    expect(kept + district.server.log.join("")).not.toContain("непременно");
  });

  it.each([
    ["an empty comment", { comment: " \n " }],
    ["a long one", { comment: "а".repeat(501) }],
    ["no id", { id: 7 }],
  ])("refuses %s", async (_, changes) => {
    expect(refusal(await district.sendBack(changes))).toEqual([400, "request-invalid"]);
  });
});
