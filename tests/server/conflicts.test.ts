import { decideAnswerSchema, type Decision } from "../../shared/api/conflicts.js";
import { type OpenConflict, pullAnswerSchema } from "../../shared/api/pull.js";
import { pushAnswerSchema } from "../../shared/api/push.js";
import type { PairFields } from "../../shared/register/fields.js";
import { aPair, anId, somePairFields } from "../support/build-pairs.js";
import { aKey, aPush, push } from "../support/pushes.js";
import { startServer, type TestServer } from "../support/start-server.js";

let server: TestServer;
let mine: string;
let theirs: string;
let coordinator: string;
beforeEach(async () => {
  server = await startServer();
  mine = await server.token("curator", await server.addSchool("Подгорновская СОШ"));
  theirs = await server.token("curator", await server.addSchool("Бирюлинская СОШ"));
  coordinator = await server.token("coordinator");
});
afterEach(() => server.stop());

const pulled = async (token: string, since = 0) =>
  pullAnswerSchema.parse((await server.call(`/api/v1/pull?since=${since}`, { token })).json);
const decide = async (token: string, ...decisions: Decision[]) =>
  decideAnswerSchema.parse((await server.call("/api/v1/conflicts/decide", { token, body: { decisions } })).json);
const choose = ({ id, current }: OpenConflict, choice: Decision["choice"]): Decision => ({ id, choice, seen: current });
const orderOf = async () => (await pulled(mine)).pairs[0]?.fields.order;

let keys = 1;
/** Two machines change the same fields of one pair on the same base: the second's values are in conflict. */
async function twoEdits(first: PairFields, second: PairFields): Promise<OpenConflict[]> {
  const sent = (fields: PairFields, baseVersion: number | null) =>
    push(server, mine, aPush({ key: aKey(++keys), pairs: [aPair({ baseVersion, fields: somePairFields(fields) })] }));
  await sent({}, null);
  await sent(first, 1);
  await sent(second, 1);
  return (await pulled(mine)).conflicts;
}
const anOrder = () => twoEdits({ order: "Приказ № 7" }, { order: "Приказ № 8" });

/** The second machine again, which last saw the first version. */
const sendAgain = async (fields: PairFields) => {
  const pairs = [aPair({ baseVersion: 1, fields: somePairFields(fields) })];
  return pushAnswerSchema.parse((await push(server, mine, aPush({ key: aKey(++keys), pairs }))).json).pairs[0];
};

async function first(conflicts: Promise<OpenConflict[]>): Promise<OpenConflict> {
  const [conflict] = await conflicts;
  if (!conflict) throw new Error("no conflict came up");
  return conflict;
}

describe("choosing between two values", () => {
  it("[4] makes the school's value a new version when it is taken, by the hand of who chose", async () => {
    const conflict = await first(anOrder());
    const { decided, pairs } = await decide(mine, choose(conflict, "incoming"));
    expect(decided).toEqual([{ id: conflict.id, outcome: "decided" }]);
    expect(pairs).toMatchObject([{ id: anId(1), version: 3, fields: { order: "Приказ № 8" } }]);
    expect(await pulled(mine)).toMatchObject({ conflicts: [], pairs: [{ version: 3 }] });
    const versions = await server.context.db("pair_versions").where({ version: 3 });
    expect(versions).toMatchObject([{ role: "curator", workbook_id: null }]);
  });

  it("[13] leaves the pair as it is when the district's value stays, and never asks about the refused value again", async () => {
    const conflict = await first(anOrder());
    const { pairs } = await decide(mine, choose(conflict, "current"));
    expect(pairs).toMatchObject([{ version: 2, fields: { order: "Приказ № 7" } }]);
    expect((await sendAgain({ order: "Приказ № 8" }))?.outcome).toBe("conflict");
    expect((await pulled(mine)).conflicts).toEqual([]);
    expect((await sendAgain({ order: "Приказ № 9" }))?.outcome).toBe("conflict");
    expect((await pulled(mine)).conflicts).toMatchObject([{ current: "Приказ № 7", incoming: "Приказ № 9" }]);
  });

  it("[4] a value that was taken once may come into conflict again", async () => {
    await decide(mine, choose(await first(anOrder()), "incoming"));
    expect((await sendAgain({ order: "Приказ № 7" }))?.outcome).toBe("conflict");
    expect((await pulled(mine)).conflicts).toMatchObject([{ current: "Приказ № 8", incoming: "Приказ № 7" }]);
  });

  it("tells the next pull of a conflict that is over, though the pair has not changed", async () => {
    const conflict = await first(anOrder());
    const { revision } = await pulled(mine);
    await decide(mine, choose(conflict, "current"));
    expect((await pulled(mine, revision)).pairs.map(({ id }) => id)).toEqual([anId(1)]);
  });

  it("decides nothing when the district's value has moved on since it was looked at", async () => {
    const conflict = await first(anOrder());
    const { decided } = await decide(mine, { id: conflict.id, choice: "incoming", seen: "Приказ № 6" });
    expect(decided).toEqual([{ id: conflict.id, outcome: "moved" }]);
    expect(await orderOf()).toBe("Приказ № 7");
    expect((await pulled(mine)).conflicts).toHaveLength(1);
  });

  it("makes one version of several choices about one pair, and settles one without the other", async () => {
    const [one, other] = await twoEdits(
      { order: "Приказ № 7", programme: "Вместе" },
      { order: "Приказ № 8", programme: "Рядом" },
    );
    if (!one || !other) throw new Error("two conflicts were to come up");
    await decide(mine, choose(one, "incoming"), choose(other, "incoming"));
    expect((await pulled(mine)).pairs).toMatchObject([
      { version: 3, fields: { order: "Приказ № 8", programme: "Рядом" } },
    ]);
  });

  it("brings the person's print along with a name that is taken", async () => {
    const conflict = await first(
      twoEdits({ menteeName: "Белова Галина Петровна" }, { menteeName: "Белова Галина Павловна" }),
    );
    const { pairs } = await decide(mine, choose(conflict, "incoming"));
    const wanted = aPair({ fields: somePairFields({ menteeName: "Белова Галина Павловна" }) });
    expect(pairs[0]).toMatchObject({ fields: { menteeName: "Белова Галина Павловна" }, persons: wanted.persons });
  });

  it("[8] lifts a tombstone when the sheet's pair is chosen, and lets it lie when it is not", async () => {
    await push(server, mine, aPush({ key: aKey(++keys) }));
    const gone = { key: aKey(++keys), pairs: [], withdrawn: [{ id: anId(1), baseVersion: 1 }] };
    await push(server, mine, aPush(gone));
    expect((await sendAgain({ order: "Приказ № 7" }))?.outcome).toBe("conflict");
    const conflict = await first(pulled(mine).then(({ conflicts }) => conflicts));
    expect(conflict).toMatchObject({ field: "status", current: "withdrawn", incoming: "active" });
    const { pairs } = await decide(mine, choose(conflict, "incoming"));
    expect(pairs).toMatchObject([{ state: "active", version: 3 }]);
    expect((await sendAgain({ order: "Приказ № 7" }))?.outcome).toBe("updated");
  });

  it("[9] another school's conflict is as good as none; a coordinator decides for the whole district", async () => {
    const conflict = await first(anOrder());
    expect((await decide(theirs, choose(conflict, "incoming"))).decided).toEqual([
      { id: conflict.id, outcome: "gone" },
    ]);
    expect(await orderOf()).toBe("Приказ № 7");
    await decide(coordinator, choose(conflict, "incoming"));
    expect(await orderOf()).toBe("Приказ № 8");
  });

  it("of twenty choices at once the first counts, and the others learn that it is over", async () => {
    const conflict = await first(anOrder());
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        decide(mine, choose(conflict, index % 2 === 0 ? "incoming" : "current")),
      ),
    );
    const outcomes = answers.flatMap(({ decided }) => decided.map(({ outcome }) => outcome));
    expect(outcomes.filter((outcome) => outcome === "decided")).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === "gone")).toHaveLength(19);
    expect(await server.context.db("pair_versions")).toHaveLength(outcomes[0] === "decided" ? 3 : 2);
  });

  it("leaves an audit entry with counts and no value", async () => {
    await decide(mine, choose(await first(anOrder()), "incoming"));
    const [entry] = (await server.context.db("audit").where({ action: "conflicts.decide" })) as { scope: string }[];
    expect(JSON.parse(entry?.scope ?? "")).toMatchObject({ taken: 1, refused: 0, pairs: 1 });
    expect(entry?.scope).not.toContain("Приказ");
  });

  it.each([
    ["no decision", { decisions: [] }],
    ["one conflict twice", { decisions: [1, 2].map(() => ({ id: anId(1), choice: "current", seen: null })) }],
    ["a third choice", { decisions: [{ id: anId(1), choice: "both", seen: null }] }],
    ["a value that is an object", { decisions: [{ id: anId(1), choice: "current", seen: {} }] }],
  ])("refuses %s", async (_, body) => {
    const answer = await server.call("/api/v1/conflicts/decide", { token: mine, body });
    expect([answer.status, answer.json["error"]?.["code"]]).toEqual([400, "request-invalid"]);
  });
});
