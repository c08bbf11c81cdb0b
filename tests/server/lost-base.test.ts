import { pullAnswerSchema } from "../../shared/api/pull.js";
import { pushAnswerSchema } from "../../shared/api/push.js";
import type { PairFields } from "../../shared/register/fields.js";
import { aPair, anId, somePairFields } from "../support/build-pairs.js";
import { aKey, aPush, push } from "../support/pushes.js";
import { startServer, type TestServer } from "../support/start-server.js";

/** A workbook without its memory: a format that keeps none, a file that a shell sends, a part that another program dropped. */

let server: TestServer;
let mine: string;
let otherLaptop: string;
beforeEach(async () => {
  server = await startServer();
  const school = await server.addSchool("Подгорновская СОШ");
  mine = await server.token("curator", school);
  otherLaptop = await server.token("curator", school);
});
afterEach(() => server.stop());

let keys = 0;
const sendWithoutMemory = async (token: string, fields: PairFields) => {
  const pairs = [aPair({ baseVersion: null, fields: somePairFields(fields) })];
  const answer = await push(server, token, aPush({ key: aKey(++keys), pairs }));
  return pushAnswerSchema.parse(answer.json).pairs[0]?.outcome;
};
const pulled = async () => pullAnswerSchema.parse((await server.call("/api/v1/pull?since=0", { token: mine })).json);
const kept = async () => (await pulled()).pairs[0]?.fields;

describe("[13] a push of a workbook without its memory", () => {
  it("changes what the same sign-in has brought in itself", async () => {
    await sendWithoutMemory(mine, { order: "Приказ № 7" });
    expect(await sendWithoutMemory(mine, { order: "Приказ № 8" })).toBe("updated");
    expect(await kept()).toMatchObject({ order: "Приказ № 8" });
  });

  it("is in conflict with what another machine has brought in, for it may never have shown that", async () => {
    await sendWithoutMemory(mine, { order: "Приказ № 7" });
    expect(await sendWithoutMemory(otherLaptop, { order: "Приказ № 8" })).toBe("conflict");
    expect(await kept()).toMatchObject({ order: "Приказ № 7" });
  });

  it("does not undo what another machine has changed since, where it still shows what it sent", async () => {
    await sendWithoutMemory(mine, { order: "Приказ № 7" });
    const pairs = [aPair({ baseVersion: 1, fields: somePairFields({ order: "Приказ № 8" }) })];
    await push(server, otherLaptop, aPush({ key: aKey(++keys), pairs }));
    expect(await sendWithoutMemory(mine, { order: "Приказ № 7" })).toBe("merged");
    expect(await kept()).toMatchObject({ order: "Приказ № 8" });
  });

  it("does not undo what its own person has chosen in a conflict, where it still shows the value of before", async () => {
    await sendWithoutMemory(mine, { order: "Приказ № 7" });
    await sendWithoutMemory(otherLaptop, { order: "Приказ № 8" });
    const { conflicts } = await pulled();
    const decisions = conflicts.map(({ id, current }) => ({ id, choice: "incoming", seen: current }));
    await server.call("/api/v1/conflicts/decide", { token: mine, body: { decisions } });
    expect(await sendWithoutMemory(mine, { order: "Приказ № 7" })).toBe("merged");
    expect(await kept()).toMatchObject({ order: "Приказ № 8" });
  });

  it("erases nothing with its blanks", async () => {
    await sendWithoutMemory(mine, { order: "Приказ № 7" });
    const pairs = [
      aPair({
        baseVersion: null,
        fields: somePairFields(),
        carried: ["form", "mentorName", "menteeName", "startDate", "order"],
      }),
    ];
    await push(server, mine, aPush({ key: aKey(++keys), pairs }));
    expect(await kept()).toMatchObject({ order: "Приказ № 7" });
  });
});

describe("[9] a base that came with another pair's id, as in a copy of another school's workbook", () => {
  const copied = (baseVersion: number) => {
    const carried = ["form", "mentorName", "menteeName", "startDate", "order"] as const;
    return aPair({ id: anId(50), baseVersion, fields: somePairFields(), carried: [...carried] });
  };

  it("is no base of the pair that the row is: its blanks erase nothing", async () => {
    await sendWithoutMemory(mine, { order: "Приказ № 7" });
    const answer = await push(server, mine, aPush({ key: aKey(++keys), pairs: [copied(1)] }));
    expect(pushAnswerSchema.parse(answer.json).pairs).toMatchObject([{ id: anId(1), outcome: "merged" }]);
    expect(await kept()).toMatchObject({ order: "Приказ № 7" });
  });

  it("brings no withdrawn pair back", async () => {
    await sendWithoutMemory(mine, { order: "Приказ № 7" });
    const withdrawn = [{ id: anId(1), baseVersion: 1 }];
    await push(server, mine, aPush({ key: aKey(++keys), pairs: [], withdrawn }));
    await push(server, mine, aPush({ key: aKey(++keys), pairs: [copied(2)] }));
    expect((await pulled()).pairs).toMatchObject([{ id: anId(1), version: 2, state: "withdrawn" }]);
  });
});
