import { anId } from "../support/build-pairs.js";
import { aKey, aPush, push, somePairs } from "../support/pushes.js";
import { startServer, type TestServer } from "../support/start-server.js";

const TABLES = ["districts", "pairs", "pair_versions", "conflicts", "pushes", "push_rows", "audit"];

let server: TestServer;
let token: string;
beforeEach(async () => {
  server = await startServer();
  token = await server.token("curator", await server.addSchool("Подгорновская СОШ"));
});
afterEach(() => server.stop());

const everything = () => Promise.all(TABLES.map((table) => server.context.db(table)));

/** Makes the server's own connection fail at a write to the table, as a fault of the machine would. */
async function breakWrites(table: string): Promise<() => Promise<void>> {
  await server.context.db.raw(
    `CREATE TEMP TRIGGER broken BEFORE INSERT ON main.${table} BEGIN SELECT RAISE(ABORT, 'the machine failed'); END`,
  );
  return async () => {
    await server.context.db.raw("DROP TRIGGER broken");
  };
}

describe("a fault of the server's", () => {
  it.each(["pairs", "pair_versions", "pushes", "push_rows", "audit"])(
    "[7] while it writes to %s takes nothing in, and the same push goes in afterwards",
    async (table) => {
      const before = await everything();
      const mend = await breakWrites(table);
      const request = aPush({ pairs: somePairs(3) });
      const answer = await push(server, token, request);
      expect([answer.status, answer.json["error"]?.["code"]]).toEqual([500, "internal"]);
      expect(answer.json["error"]?.["details"]).toEqual({ requestId: answer.headers.get("x-request-id") });
      await mend();
      expect(await everything()).toEqual(before);
      expect((await push(server, token, request)).json["receipt"]).toMatchObject({ number: 1, counts: { created: 3 } });
    },
  );

  it("is logged by its kind and place, without what was being written", async () => {
    const mend = await breakWrites("pair_versions");
    await push(server, token, aPush());
    await mend();
    const log = server.log.join("");
    expect(log).toContain("request failed");
    expect(log).not.toMatch(/Дёмина|Белова/);
  });

  it("that is a full disk is said so, takes nothing in, and passes when there is room again", async () => {
    const before = await everything();
    const [{ page_count: pages }] = (await server.context.db.raw("PRAGMA page_count")) as [{ page_count: number }];
    await server.context.db.raw(`PRAGMA max_page_count = ${pages}`);
    const request = aPush({ pairs: somePairs(300) });
    const answer = await push(server, token, request);
    expect([answer.status, answer.json["error"]?.["code"]]).toEqual([507, "disk-full"]);
    expect(answer.json["error"]?.["message"]).toBe(
      "На сервере кончилось место, ничего не принято. Сообщите району и повторите позже.",
    );
    expect(await everything()).toEqual(before);
    await server.context.db.raw("PRAGMA max_page_count = 1000000");
    expect((await push(server, token, request)).status).toBe(200);
    expect(await server.context.db.raw("PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
  });

  it("that is a read-only database is said so", async () => {
    await server.context.db.raw("PRAGMA query_only = ON");
    const answer = await push(server, token, aPush());
    expect([answer.status, answer.json["error"]?.["code"]]).toEqual([503, "read-only"]);
    await server.context.db.raw("PRAGMA query_only = OFF");
  });
});

describe("the database", () => {
  it("lets reports read while a push is open", async () => {
    const open = await server.context.db.transaction();
    await open("districts").update({ name: "Другой район" });
    const me = await server.call("/api/v1/me", { token });
    await open.rollback();
    expect(me.status).toBe(200);
  });

  it("has each commit on the disk before it is answered, and readers that cannot write", async () => {
    expect(await server.context.db.raw("PRAGMA synchronous")).toEqual([{ synchronous: 2 }]);
    expect(await server.context.db.raw("PRAGMA journal_mode")).toEqual([{ journal_mode: "wal" }]);
    await expect(server.context.reports("districts").del()).rejects.toThrow(/readonly/);
  });

  it("takes a push of two thousand pairs in as many statements as one of ten", async () => {
    let statements = 0;
    server.context.db.on("query", () => {
      statements += 1;
    });
    await push(server, token, aPush({ pairs: somePairs(10) }));
    const few = statements;
    statements = 0;
    const answer = await push(server, token, aPush({ key: aKey(2), pairs: somePairs(2000, 100) }));
    expect(answer.json["receipt"]).toMatchObject({ counts: { created: 2000 } });
    expect(answer.json["pairs"]?.[1999]?.["id"]).toBe(anId(2099));
    expect(statements).toBe(few);
  }, 30_000);
});
