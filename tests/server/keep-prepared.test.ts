import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Databases, openDatabases } from "../../server/store/database.js";

let folder: string;
let databases: Databases;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "estafeta-"));
  databases = await openDatabases(join(folder, "a.sqlite"));
  await databases.db.schema.createTable("notes", (table) => {
    table.integer("id").primary();
    table.text("text").notNullable();
  });
  await databases.db("notes").insert([1, 2, 3].map((id) => ({ id, text: `note ${id}` })));
});
afterEach(async () => {
  await databases.reports.destroy();
  await databases.db.destroy();
  rmSync(folder, { recursive: true });
});

describe("a statement that is kept compiled", () => {
  it("answers each query by its own values, also of several at once", async () => {
    const ids = Array.from({ length: 50 }, (_, index) => 1 + (index % 3));
    const found = await Promise.all(ids.map((id) => databases.reports("notes").where({ id }).first("text")));
    expect(found).toEqual(ids.map((id) => ({ text: `note ${id}` })));
  });

  it("tells of each change how many rows it was, though others come at once", async () => {
    const change = (id: number) => databases.db("notes").where("id", "<=", id).update({ text: "changed" });
    expect(await Promise.all([3, 1, 0, 2].map(change))).toEqual([3, 1, 0, 2]);
  });

  it("that cannot be compiled is refused to each who asks, and the connection goes on", async () => {
    const ask = () => databases.db("no_such_table").where({ id: 1 });
    for (const { status } of await Promise.allSettled([ask(), ask(), ask()])) expect(status).toBe("rejected");
    expect(await databases.db("notes").count({ count: "*" })).toEqual([{ count: 3 }]);
  });

  it("that has failed holds nothing: the transaction goes on, and so does the statement", async () => {
    await databases.db.transaction(async (trx) => {
      const add = (id: number) => trx("notes").insert({ id, text: "new" });
      await expect(add(1)).rejects.toThrow(/UNIQUE/);
      await add(4);
      await expect(add(4)).rejects.toThrow(/UNIQUE/);
      await add(5);
    });
    expect(await databases.reports("notes").count({ count: "*" })).toEqual([{ count: 5 }]);
  });

  it("follows a change of the schema", async () => {
    const first = () => databases.db("notes").where({ id: 1 }).first();
    expect(await first()).toEqual({ id: 1, text: "note 1" });
    await databases.db.schema.alterTable("notes", (table) => table.text("by").defaultTo("me"));
    expect(await first()).toEqual({ id: 1, text: "note 1", by: "me" });
  });
});

it("of more statements than are kept all are answered, and the connection closes", async () => {
  for (let number = 0; number < 700; number += 1)
    expect(await databases.db.raw(`SELECT ${number} AS number`)).toEqual([{ number }]);
  expect(await databases.db.raw("SELECT 0 AS number")).toEqual([{ number: 0 }]);
});

it("a setting that is set again is set again", async () => {
  for (const wanted of [2000, 3000, 2000]) {
    await databases.db.raw(`PRAGMA busy_timeout = ${wanted}`);
    expect(await databases.db.raw("PRAGMA busy_timeout")).toEqual([{ timeout: wanted }]);
  }
});
