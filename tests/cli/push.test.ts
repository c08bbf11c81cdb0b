import { cli } from "../support/run-cli.js";
import { startServer, type TestServer } from "../support/start-server.js";

const FLAT = "samples/s1-flat.xlsx";
let server: TestServer;
let school = "";
beforeEach(async () => {
  server = await startServer();
  school = await server.addSchool("Подгорновская СОШ");
});
afterEach(() => server.stop());

describe("push", () => {
  it("takes a code, and prints the token that it was exchanged for", async () => {
    const code = await server.code("curator", school);
    const run = await cli(["push", FLAT, "--server", server.url, "--code", code]);
    expect(run).toMatchObject({ code: 0, err: "" });
    const token = /^Ключ входа: (\S+)\. Сохраните его/.exec(run.out)?.[1] ?? "";
    expect(run.out).toContain("новых: 12");
    const again = await cli(["push", FLAT, "--server", server.url], { ESTAFETA_TOKEN: token });
    expect(again).toMatchObject({ code: 0, out: "Отправлять нечего: в районе всё то же самое, 12\u00a0пар." });
  });

  it("uses up no code when the copy could not be written", async () => {
    const code = await server.code("curator", school);
    const push = ["push", FLAT, "--server", server.url, "--code", code];
    expect((await cli([...push, "-o", "/нет/copy.xlsx"])).code).toBe(2);
    expect((await cli(push)).code).toBe(0);
  });

  it("wants one way in, and no more", async () => {
    const none = await cli(["push", FLAT, "--server", server.url]);
    expect(none).toMatchObject({ code: 2, out: "" });
    expect(none.err).toMatch(/^Нужен ключ входа/);
    const both = await cli(["push", FLAT, "--server", server.url, "--token", "a", "--code", "b"]);
    expect(both.err).toMatch(/^Укажите одно из двух/);
  });

  it("names pairs of another year, and does not say that the district has them", async () => {
    await server.context.db("districts").update({ school_year: "2023-2024" });
    const token = await server.token("curator", school);
    const run = await cli(["push", FLAT, "--server", server.url, "--token", token]);
    expect(run.code).toBe(1);
    expect(run.out).toBe("12\u00a0пар за 2022–2023 учебный год не отправлены: район собирает другой год.");
  });
});

describe("sign-in", () => {
  it("prints the token and nothing else", async () => {
    const run = await cli(["sign-in", await server.code("curator", school), "--server", server.url]);
    expect(run).toMatchObject({ code: 0, err: "" });
    expect(run.out).toMatch(/^\S{20,}$/);
    expect((await cli(["push", FLAT, "--server", server.url, "--token", run.out])).code).toBe(0);
  });
});

describe("an address", () => {
  it.each([
    ["push", FLAT, "--token", "x"],
    ["sign-in", "code"],
  ])("of plain http is refused to %s for any machine but this one", async (...command) => {
    const run = await cli([...command, "--server", "http://estafeta.example.ru"]);
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toContain("только https");
    const here = await cli([...command, "--server", "http://[::1]:9"]);
    expect(here.err).toContain("не отвечает");
  });
});
