import { pullAnswerSchema } from "../../shared/api/pull.js";
import { pushAnswerSchema } from "../../shared/api/push.js";
import { aPair, anId, somePairFields } from "../support/build-pairs.js";
import { aKey, aPush, push } from "../support/pushes.js";
import { startServer, type TestServer } from "../support/start-server.js";

/** Each race is run many times over: what holds 49 times of 50 does not hold. */
const REPEATS = process.env.ESTAFETA_TEST_SCALE === "quick" ? 3 : 50;
const AT_ONCE = 100;
const racers = Array.from({ length: AT_ONCE }, (_, index) => index);

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  // Ten thousand pushes: whether each is on the disk is for other tests.
  await server.context.db.raw("PRAGMA synchronous = OFF");
});
afterAll(() => server.stop());

/** Each race is a school's own, so that the fiftieth has no more to read than the first. */
const signIn = async (name: string) => server.token("curator", await server.addSchool(name));
const count = async (table: string) => (await server.context.db(table).count({ count: "*" }))[0]?.["count"];
const pairOf = (round: number, order: string, baseVersion: number | null) =>
  aPair({ id: anId(round), baseVersion, fields: somePairFields({ order }) });

describe("a hundred at the same moment, each race fifty times", () => {
  it("[6] of one push go in once, and all get one answer", async () => {
    for (let round = 1; round <= REPEATS; round += 1) {
      const curator = await signIn(`СОШ № ${round}`);
      const request = aPush({ key: aKey(round), pairs: [pairOf(round, "Приказ № 1", null)] });
      const answers = await Promise.all(racers.map(() => push(server, curator, request)));
      expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
      expect(answers[0]?.status).toBe(200);
      expect(await Promise.all(["pairs", "pair_versions", "pushes"].map(count))).toEqual([round, round, round]);
    }
    expect(await server.context.db("districts")).toMatchObject([{ revision: REPEATS, receipts: REPEATS }]);
  }, 240_000);

  it("[4] of different edits of one field let one win; the others are in conflicts, and none is lost", async () => {
    for (let round = 1001; round <= 1000 + REPEATS; round += 1) {
      const curator = await signIn(`Гимназия № ${round}`);
      await push(server, curator, aPush({ key: aKey(1000 * round), pairs: [pairOf(round, "Приказ № 1", null)] }));
      const orders = racers.map((racer) => `Приказ № ${racer + 10}`);
      const answers = await Promise.all(
        orders.map((order, racer) => {
          const key = aKey(1000 * round + racer + 1);
          return push(server, curator, aPush({ key, pairs: [pairOf(round, order, 1)] }));
        }),
      );
      const outcomes = answers.map(({ json }) => pushAnswerSchema.parse(json).pairs[0]?.outcome);
      expect(outcomes.filter((outcome) => outcome === "updated")).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === "conflict")).toHaveLength(AT_ONCE - 1);
      const pulled = await server.call("/api/v1/pull?since=0", { token: curator });
      const { pairs, conflicts } = pullAnswerSchema.parse(pulled.json);
      expect(pairs).toMatchObject([{ id: anId(round), version: 2 }]);
      const incoming = conflicts.map((conflict) => conflict.incoming);
      expect([pairs[0]?.fields.order, ...incoming].sort()).toEqual([...orders].sort());
    }
  }, 240_000);
});
