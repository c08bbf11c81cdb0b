import type { ImportReport } from "../../shared/api/imports.js";
import { doorForAllTests } from "../support/import-district.js";
import { cli } from "../support/run-cli.js";
import { startServer, type TestServer } from "../support/start-server.js";

const FLAT = "samples/s1-flat.xlsx";
let server: TestServer;
let way: string[];
const importDoor = doorForAllTests();
beforeAll(async () => {
  server = await startServer({}, { importDoor });
  await server.addSchool("Подгорновская СОШ");
  way = ["--server", server.url, "--token", await server.token("coordinator")];
});
afterAll(() => server.stop());

const pairs = async () => server.context.db("pairs");

describe("import", () => {
  it("says what would happen, changes nothing and leaves no file on the server", async () => {
    const run = await cli(["import", FLAT, ...way]);
    expect(run).toMatchObject({ code: 0, err: "" });
    expect(run.out).toBe(
      "s1-flat.xlsx: Подгорновская СОШ: новых: 12\n" +
        "Проверено, в районе ничего не изменилось: новых: 12. Чтобы внести, добавьте --apply.",
    );
    expect([await pairs(), await server.context.db("imports")]).toEqual([[], []]);
  });

  it("takes in with --apply what the try has said, and tells programs in JSON", async () => {
    const tried = await cli(["import", FLAT, ...way, "--json"]);
    const run = await cli(["import", FLAT, ...way, "--apply", "--json"]);
    const report = (text: string) => (JSON.parse(text) as { report: ImportReport }).report;
    expect(report(run.out).counts).toEqual(report(tried.out).counts);
    expect(await pairs()).toHaveLength(12);
    expect((await cli(["import", FLAT, ...way, "--apply"])).out).toContain("Внесено: без изменений: 12.");
  });

  it("answers 1 where a book is not taken, and names why", async () => {
    const run = await cli(["import", FLAT, "package.json", ...way]);
    expect(run.code).toBe(1);
    expect(run.out).toMatch(/^package\.json: не взята\. [А-Я]/m);
  });

  it("is refused to a curator and for more than forty books, and then nothing is sent", async () => {
    const token = await server.token("curator", await server.addSchool("Бирюлинская СОШ"));
    expect((await cli(["import", FLAT, "--server", server.url, "--token", token])).code).toBe(2);
    const run = await cli(["import", ...Array.from({ length: 41 }, () => FLAT), ...way]);
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toContain("не больше 40");
  });
});
