import { pullAnswerSchema } from "../../shared/api/pull.js";
import { pushAnswerSchema } from "../../shared/api/push.js";
import { pairFieldsSchema } from "../../shared/register/fields.js";
import type { OutgoingPair } from "../../shared/sync/types.js";
import { aPair, anId, somePairFields } from "../support/build-pairs.js";
import { aKey, aPush, push, somePairs } from "../support/pushes.js";
import { type Answer, startServer, type TestServer } from "../support/start-server.js";

let server: TestServer;
let mine: string;
let theirs: string;
beforeEach(async () => {
  server = await startServer();
  mine = await server.token("curator", await server.addSchool("Подгорновская СОШ"));
  theirs = await server.token("curator", await server.addSchool("Бирюлинская СОШ"));
});
afterEach(() => server.stop());

const pairsOf = (answer: Answer) => pushAnswerSchema.parse(answer.json).pairs;
const outcomes = (answer: Answer) => pairsOf(answer).map((pair) => pair.outcome);
const pulled = async (token: string, since = 0) =>
  pullAnswerSchema.parse((await server.call(`/api/v1/pull?since=${since}`, { token })).json);
const rows = (table: string): Promise<Record<string, unknown>[]> => server.context.db(table);
const count = async (table: string) => (await rows(table)).length;

describe("a push", () => {
  it("[2] makes a version of each pair, says who, when and from which workbook, and gives a receipt", async () => {
    const answer = await push(server, mine, aPush({ pairs: somePairs(3) }));
    expect(answer.json["receipt"]).toMatchObject({ number: 1, at: "2023-06-01T09:00:00.000Z", counts: { created: 3 } });
    expect(pairsOf(answer).map((pair) => [pair.id, pair.version, pair.outcome])).toEqual([
      [anId(1), 1, "created"],
      [anId(2), 1, "created"],
      [anId(3), 1, "created"],
    ]);
    const [version] = await rows("pair_versions");
    expect(version).toMatchObject({ role: "curator", workbook_id: aKey(999), at: "2023-06-01T09:00:00.000Z" });
  });

  it("[2] keeps every version of a pair that changes", async () => {
    await push(server, mine, aPush());
    const changed = aPair({ baseVersion: 1, fields: somePairFields({ order: "Приказ № 7" }) });
    const answer = await push(server, mine, aPush({ key: aKey(2), pairs: [changed] }));
    expect(outcomes(answer)).toEqual(["updated"]);
    const orders = (await rows("pair_versions")).map(
      (row) => pairFieldsSchema.parse(JSON.parse(String(row["fields"]))).order,
    );
    expect(orders).toEqual([undefined, "Приказ № 7"]);
    expect((await pulled(mine)).pairs).toMatchObject([{ id: anId(1), version: 2, fields: changed.fields }]);
  });

  it("says «unchanged» and writes no version when nothing has changed", async () => {
    await push(server, mine, aPush());
    const answer = await push(server, mine, aPush({ key: aKey(2), pairs: [aPair({ baseVersion: 1 })] }));
    expect(outcomes(answer)).toEqual(["unchanged"]);
    expect(await count("pair_versions")).toBe(1);
  });

  it("[4] merges different fields changed on two machines, and brings the row back", async () => {
    await push(server, mine, aPush());
    const one = aPair({ baseVersion: 1, fields: somePairFields({ order: "Приказ № 7" }) });
    await push(server, mine, aPush({ key: aKey(2), pairs: [{ ...one, carried: [...one.carried] }] }));
    const other = aPair({ baseVersion: 1, fields: somePairFields({ programme: "Вместе" }) });
    const carried = [...other.carried, "order" as const];
    const answer = await push(server, mine, aPush({ key: aKey(3), pairs: [{ ...other, carried }] }));
    expect(outcomes(answer)).toEqual(["merged"]);
    expect(pairsOf(answer)[0]).toMatchObject({
      version: 3,
      merged: { order: "Приказ № 7", programme: "Вместе" },
    });
  });

  it("[4] keeps the current value and raises a conflict when one field is changed differently, and tells the next pull", async () => {
    await push(server, mine, aPush());
    const change = (order: string) => aPair({ baseVersion: 1, fields: somePairFields({ order }) });
    await push(server, mine, aPush({ key: aKey(2), pairs: [change("Приказ № 7")] }));
    const { revision } = await pulled(mine);
    const answer = await push(server, mine, aPush({ key: aKey(3), pairs: [change("Приказ № 8")] }));
    const conflict = { field: "order", current: "Приказ № 7", incoming: "Приказ № 8" };
    expect(pairsOf(answer)[0]).toMatchObject({ outcome: "conflict", version: 2, conflicts: [conflict] });
    const since = await pulled(mine, revision);
    expect(since.conflicts).toMatchObject([{ pairId: anId(1), ...conflict, currentBy: { role: "curator" } }]);
    expect(since.pairs).toMatchObject([{ version: 2, fields: { order: "Приказ № 7" } }]);
  });

  it("[13] does not raise a conflict again that stands open", async () => {
    await push(server, mine, aPush());
    const change = (order: string) => aPair({ baseVersion: 1, fields: somePairFields({ order }) });
    await push(server, mine, aPush({ key: aKey(2), pairs: [change("Приказ № 7")] }));
    await push(server, mine, aPush({ key: aKey(3), pairs: [change("Приказ № 8")] }));
    const again = await push(server, mine, aPush({ key: aKey(4), pairs: [change("Приказ № 8")] }));
    const standing = { field: "order", current: "Приказ № 7", incoming: "Приказ № 8" };
    expect(pairsOf(again)).toMatchObject([{ outcome: "conflict", version: 2, conflicts: [standing] }]);
    expect((await push(server, mine, aPush({ key: aKey(4), pairs: [change("Приказ № 8")] }))).json).toEqual(again.json);
    expect(await count("conflicts")).toBe(1);
  });

  it("[13] goes back to each field's own base where the sheet names several", async () => {
    await push(server, mine, aPush());
    const change = (order: string, baseVersion: number) => aPair({ baseVersion, fields: somePairFields({ order }) });
    await push(server, mine, aPush({ key: aKey(2), pairs: [change("Приказ № 7", 1)] }));
    const seen = { ...change("Приказ № 8", 1), bases: { order: 2 } };
    expect(outcomes(await push(server, mine, aPush({ key: aKey(3), pairs: [seen] })))).toEqual(["updated"]);
  });

  it("[5] leaves a field alone that it does not carry, and erases one that it carries blank", async () => {
    const full = somePairFields({ order: "Приказ № 7", programme: "Вместе" });
    await push(server, mine, aPush({ pairs: [aPair({ fields: full })] }));
    const fields = somePairFields();
    const carried = [...aPair({ fields }).carried, "programme" as const];
    const blank = await push(
      server,
      mine,
      aPush({ key: aKey(2), pairs: [aPair({ baseVersion: 1, fields, carried })] }),
    );
    expect(outcomes(blank)).toEqual(["updated"]);
    expect((await pulled(mine)).pairs[0]?.fields).toEqual(somePairFields({ order: "Приказ № 7" }));
  });

  it("[1] recognises a pair without its key and its base, and takes what the sheet now says", async () => {
    await push(server, mine, aPush());
    const fresh = aPair({ id: anId(77), fields: somePairFields({ order: "Приказ № 7" }) });
    const answer = await push(server, mine, aPush({ key: aKey(2), pairs: [fresh] }));
    expect(pairsOf(answer)[0]).toMatchObject({ id: anId(1), version: 2, outcome: "updated" });
    expect(await count("pairs")).toBe(1);
  });

  it("[1] makes a second period of the same persons a pair of its own, though their first is not in the push", async () => {
    const period = (startDate: string, endDate: string) => somePairFields({ startDate, endDate });
    await push(server, mine, aPush({ pairs: [aPair({ fields: period("2022-09-01", "2022-12-31") })] }));
    const second = aPair({ id: anId(2), fields: period("2023-02-01", "2023-05-31") });
    const answer = await push(server, mine, aPush({ key: aKey(2), pairs: [second] }));
    expect(pairsOf(answer)).toMatchObject([{ id: anId(2), outcome: "created" }]);
    const { pairs } = await pulled(mine);
    expect(pairs.map(({ fields }) => fields.startDate)).toEqual(["2022-09-01", "2023-02-01"]);
  });

  it("[7] refuses rows with errors one by one with their findings, and takes the rest", async () => {
    const broken = aPair({ id: anId(2), fields: { form: "teacher-teacher", mentorName: "Дёмина Ирина Олеговна" } });
    const answer = await push(server, mine, aPush({ pairs: [broken, aPair()] }));
    expect(outcomes(answer)).toEqual(["refused", "created"]);
    expect(pairsOf(answer)[0]?.findings[0]).toMatchObject({
      code: "name.missing",
      severity: "error",
      row: 3,
    });
    expect(await count("pairs")).toBe(1);
  });

  it("[7] refuses a row that names another school", async () => {
    const foreign = aPair({ fields: somePairFields({ school: "Бирюлинская СОШ" }) });
    const answer = await push(server, mine, aPush({ pairs: [foreign] }));
    expect(outcomes(answer)).toEqual(["refused"]);
    expect(pairsOf(answer)[0]?.findings[0]).toMatchObject({ code: "school.other" });
  });

  it("[5] drops a field with a sensitive word as if it had not been sent", async () => {
    const pair = aPair({ fields: somePairFields({ programme: "Дети с ОВЗ" }) });
    const answer = await push(server, mine, aPush({ pairs: [pair] }));
    expect(outcomes(answer)).toEqual(["created"]);
    expect((await pulled(mine)).pairs[0]?.fields).toEqual(somePairFields());
  });
});

describe("what the server does not take from anybody", () => {
  it("is a field that the district does not collect: nothing of the push goes in", async () => {
    const pair = aPair({ fields: somePairFields({ menteeContact: "+7 900 000-00-00" }) });
    const answer = await push(server, mine, aPush({ pairs: [pair] }));
    expect([answer.status, answer.json["error"]?.["code"]]).toEqual([400, "field-not-allowed"]);
    expect(await count("pairs")).toBe(0);
  });

  it("is a pupil's full name, even if the sender calls the pupil an adult", async () => {
    const fields = somePairFields({ form: "teacher-pupil", menteeName: "Носова Анна Кирилловна" });
    const persons = { mentor: { minor: false }, mentee: { minor: false } };
    const answer = await push(server, mine, aPush({ pairs: [aPair({ fields, persons })] }));
    expect([answer.status, answer.json["error"]?.["code"]]).toEqual([400, "name-not-reduced"]);
    expect(answer.text).not.toContain("Носова");
  });

  it.each(["mentorBirth", "menteeBirth"] as const)(
    "is the day of a %s, a grown-up's as little as a pupil's",
    async (birth) => {
      const whole = aPair({ id: anId(2), fields: somePairFields({ [birth]: "1988-05-06" }) });
      const answer = await push(server, mine, aPush({ pairs: [aPair(), whole] }));
      expect([answer.status, answer.json["error"]?.["code"]]).toEqual([400, "birth-not-reduced"]);
      expect(answer.text).not.toContain("1988");
      expect(await count("pairs")).toBe(0);
      const year = aPair({ fields: somePairFields({ [birth]: "1988" }) });
      expect(outcomes(await push(server, mine, aPush({ pairs: [year] })))).toEqual(["created"]);
    },
  );

  it.each([
    ["a field that no pair has", { fields: { ...somePairFields(), phone: "1" } }],
    ["a role of the sender's own making", { schoolId: "x" }],
    ["a version that is no number", { baseVersion: "1" }],
  ])("is %s", async (_, change) => {
    const answer = await push(server, mine, aPush({ pairs: [{ ...aPair(), ...(change as Partial<OutgoingPair>) }] }));
    expect([answer.status, answer.json["error"]?.["code"]]).toEqual([400, "request-invalid"]);
  });
});

describe("[6] a push with a key that was used", () => {
  it("gets the same answer byte for byte and changes nothing", async () => {
    const change = (order: string) => aPair({ baseVersion: 1, fields: somePairFields({ order }) });
    await push(server, mine, aPush());
    await push(server, mine, aPush({ key: aKey(2), pairs: [change("Приказ № 7")] }));
    const warned = aPair({ id: anId(5), fields: { ...somePairFields(), roleModel: "небывалая" } });
    const refused = aPair({ id: anId(6), fields: { form: "teacher-teacher", menteeName: "Белова Галина Викторовна" } });
    const merged = aPair({ baseVersion: 1, carried: ["programme", "order"], fields: { programme: "Вместе" } });
    const request = aPush({ key: aKey(3), pairs: [change("Приказ № 8"), warned, refused] });
    const other = aPush({ key: aKey(4), pairs: [{ ...merged, persons: aPair().persons }] });
    for (const body of [request, other]) {
      const first = await push(server, mine, body);
      const before = [await server.context.db("pair_versions"), await server.context.db("districts")];
      server.clock.now = new Date("2023-06-02T09:00:00Z");
      const again = await push(server, mine, body);
      expect(again.text).toBe(first.text);
      expect([await server.context.db("pair_versions"), await server.context.db("districts")]).toEqual(before);
    }
  });

  it("gets the same bytes for rows merged without a change, two conflicts in one row, and withdrawals", async () => {
    const fields = somePairFields({ order: "Приказ № 1", programme: "Вместе", mentorSubject: "физика" });
    await push(server, mine, aPush({ pairs: [aPair({ fields }), ...somePairs(3, 20)] }));
    const moved = somePairFields({ programme: "Рядом", mentorSubject: "химия", order: "Приказ № 2" });
    await push(server, mine, aPush({ key: aKey(2), pairs: [aPair({ baseVersion: 1, fields: moved })] }));
    const disputed = somePairFields({ order: "Приказ № 3", mentorSubject: "биология", programme: "Вместе" });
    const bodies = [
      aPush({ key: aKey(3), pairs: [aPair({ baseVersion: 1, fields })] }),
      aPush({ key: aKey(4), pairs: [aPair({ baseVersion: 1, fields: disputed })] }),
      aPush({ key: aKey(5), pairs: [aPair({ baseVersion: 1, fields: disputed })] }),
      aPush({ key: aKey(6), pairs: [], withdrawn: [20, 77].map((id) => ({ id: anId(id), baseVersion: 1 })) }),
    ];
    const firsts: Answer[] = [];
    for (const body of bodies) firsts.push(await push(server, mine, body));
    expect(firsts.flatMap(outcomes)).toEqual(["merged", "conflict", "conflict", "withdrawn", "refused"]);
    for (const [index, body] of bodies.entries())
      expect((await push(server, mine, body)).text).toBe(firsts[index]?.text);
  });

  it("gets the same answer after the pair has moved on", async () => {
    const first = await push(server, mine, aPush());
    const changed = aPair({ baseVersion: 1, fields: somePairFields({ order: "Приказ № 7" }) });
    await push(server, mine, aPush({ key: aKey(2), pairs: [changed] }));
    expect((await push(server, mine, aPush())).json).toEqual(first.json);
  });

  it("gets it also when the same body was written in another order", async () => {
    const pair = aPair();
    const first = await push(server, mine, aPush({ pairs: [pair] }));
    const fields = Object.fromEntries(Object.entries(pair.fields).reverse());
    const turned = Object.fromEntries(Object.entries({ ...aPush({ pairs: [{ ...pair, fields }] }) }).reverse());
    expect((await server.call("/api/v1/push", { token: mine, body: turned })).json).toEqual(first.json);
  });

  it("is refused with 409 when its body is another", async () => {
    await push(server, mine, aPush());
    const answer = await push(server, mine, aPush({ pairs: somePairs(2) }));
    expect([answer.status, answer.json["error"]?.["code"]]).toEqual([409, "key-reused"]);
    expect(await count("pairs")).toBe(1);
  });

  it("is a first one for another school", async () => {
    await push(server, mine, aPush());
    const answer = await push(server, theirs, aPush({ pairs: [aPair({ id: anId(9) })] }));
    expect([answer.status, outcomes(answer)]).toEqual([200, ["created"]]);
  });
});

describe("[9] another school's pair id", () => {
  it("becomes a new pair of one's own, and the other school's is as it was", async () => {
    await push(server, theirs, aPush());
    const before = await pulled(theirs);
    const taken = aPair({ baseVersion: 1, fields: somePairFields({ order: "Приказ № 7" }) });
    const answer = await push(server, mine, aPush({ pairs: [taken] }));
    expect(pairsOf(answer)[0]).toMatchObject({ outcome: "created", version: 1 });
    expect(pairsOf(answer)[0]?.id).not.toBe(anId(1));
    expect((await pulled(theirs)).pairs).toEqual(before.pairs);
    expect((await pulled(mine)).pairs).toMatchObject([{ fields: taken.fields }]);
  });

  it("cannot be told from an id that nobody has, neither when pushed nor when withdrawn", async () => {
    await push(server, theirs, aPush());
    const ask = async (id: string, key: number) => {
      const [pair] = somePairs(1, key);
      if (!pair) throw new Error("a pair");
      const pairs = [{ ...pair, id, baseVersion: 1 }];
      const answer = await push(server, mine, aPush({ key: aKey(key), pairs, withdrawn: [{ id, baseVersion: 1 }] }));
      return pairsOf(answer).map(({ id: given, ...rest }) => ({ ...rest, isMine: String(given) === id }));
    };
    expect(await ask(anId(1), 11)).toEqual(await ask(anId(4242), 12));
  });

  it("sent twice on one sheet stays with the first row", async () => {
    const [first, second] = somePairs(2);
    if (!first || !second) throw new Error("two pairs");
    const answer = await push(server, mine, aPush({ pairs: [first, { ...second, id: first.id }] }));
    expect(outcomes(answer)).toEqual(["created", "created"]);
    const ids = pairsOf(answer).map((pair) => pair.id);
    expect(ids[0]).toBe(first.id);
    expect(ids[1]).not.toBe(first.id);
  });
});

describe("[8] a withdrawn pair", () => {
  const withdraw = (key: number, baseVersion: number) =>
    push(server, mine, aPush({ key: aKey(key), pairs: [], withdrawn: [{ id: anId(1), baseVersion }] }));

  it("leaves a tombstone that the next pull tells of", async () => {
    await push(server, mine, aPush());
    const answer = await withdraw(2, 1);
    expect(pairsOf(answer)).toMatchObject([{ index: 0, id: anId(1), version: 2, outcome: "withdrawn" }]);
    expect((await pulled(mine, 1)).pairs).toMatchObject([{ id: anId(1), state: "withdrawn", version: 2 }]);
  });

  it("is not brought back by a stale replay", async () => {
    await push(server, mine, aPush());
    await withdraw(2, 1);
    const stale = await push(server, mine, aPush({ key: aKey(3), pairs: [aPair({ baseVersion: 1 })] }));
    expect(outcomes(stale)).toEqual(["withdrawn"]);
    expect((await pulled(mine)).pairs).toMatchObject([{ state: "withdrawn", version: 2 }]);
  });

  it("raises a conflict when it is edited elsewhere meanwhile", async () => {
    await push(server, mine, aPush());
    await withdraw(2, 1);
    const edited = aPair({ baseVersion: 1, fields: somePairFields({ order: "Приказ № 7" }) });
    const answer = await push(server, mine, aPush({ key: aKey(3), pairs: [edited] }));
    expect(pairsOf(answer)[0]).toMatchObject({
      outcome: "conflict",
      conflicts: [{ field: "status", current: "withdrawn", incoming: "active" }],
    });
    expect((await pulled(mine)).pairs).toMatchObject([{ state: "withdrawn" }]);
  });

  it("is not withdrawn on an older version than the district has: a person chooses", async () => {
    await push(server, mine, aPush());
    await push(
      server,
      mine,
      aPush({ key: aKey(2), pairs: [aPair({ baseVersion: 1, fields: somePairFields({ order: "№ 7" }) })] }),
    );
    expect(pairsOf(await withdraw(3, 1))).toMatchObject([{ outcome: "conflict" }]);
    expect((await pulled(mine)).pairs).toMatchObject([{ state: "active", version: 2 }]);
  });

  it("comes back when its row is sent on the tombstone's own version", async () => {
    await push(server, mine, aPush());
    await withdraw(2, 1);
    const back = await push(server, mine, aPush({ key: aKey(3), pairs: [aPair({ baseVersion: 2 })] }));
    expect(pairsOf(back)).toMatchObject([{ outcome: "updated", version: 3 }]);
    expect((await pulled(mine)).pairs).toMatchObject([{ state: "active" }]);
  });
});
