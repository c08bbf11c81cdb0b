import ExcelJS from "exceljs";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readMemory } from "../../shared/workbook/memory-part.js";
import { cli } from "../support/run-cli.js";
import { startServer } from "../support/start-server.js";

const folder = mkdtempSync(join(tmpdir(), "estafeta-cli-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const inFolder = (name: string) => join(folder, name);

/** One line, in Russian, on stderr; nothing on stdout. */
function expectUnusable(run: { code: number; out: string; err: string }, sentence: RegExp): void {
  expect(run).toMatchObject({ code: 2, out: "" });
  expect(run.err.split("\n")).toHaveLength(1);
  expect(run.err).toMatch(sentence);
}

describe("check", () => {
  it("exits 0 and says what it saw when there is nothing to correct", async () => {
    const run = await cli(["check", "samples/s1-flat.xlsx"]);
    expect(run.code).toBe(0);
    expect(run.out).toContain("12\u00a0пар, учебный год 2022–2023");
    expect(run.err).toBe("");
  });

  it("exits 1 for errors, and names row and cell of each", async () => {
    const run = await cli(["check", "samples/s8-dirty.xlsx"]);
    expect(run.code).toBe(1);
    expect(run.out).toContain("Не уйдут в район: 9\u00a0ошибок");
    expect(run.out).toMatch(/строка 7, J7: Окончание/);
  });

  it("exits 0 for hints and info alone, 1 for a warning", async () => {
    const codes = await Promise.all(
      ["s2-two-row-header", "s3-sections"].map((name) => cli(["check", `samples/${name}.xlsx`])),
    );
    expect(codes.map(({ code }) => code)).toEqual([1, 1]);
  });

  it("prints one JSON object with --json, and nothing else", async () => {
    const run = await cli(["check", "samples/s8-dirty.xlsx", "--json"]);
    const report = JSON.parse(run.out) as { file: string; sheets: { pairs: unknown[] }[] };
    expect(report.file).toBe("s8-dirty.xlsx");
    expect(report.sheets[0]?.pairs).toHaveLength(22);
  });

  it("exits 1 for a workbook without a register, and says so", async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet("План").addRow(["Дорожная карта"]);
    await book.xlsx.writeFile(inFolder("plan.xlsx"));
    const run = await cli(["check", inFolder("plan.xlsx")]);
    expect(run.code).toBe(1);
    expect(run.out).toContain("Реестра пар в книге не видно");
    const json = await cli(["check", inFolder("plan.xlsx"), "--json"]);
    expect([json.code, JSON.parse(json.out)]).toMatchObject([1, { sheets: [{ name: "План", kind: "other" }] }]);
  });
});

describe("bad usage and unreadable files are one line and the exit code 2", () => {
  it.each([
    [[], /^Назовите команду/],
    [["chek"], /^Команды «chek» нет/],
    [["check"], /^Не указано: «книги»/],
    [["fill", "a.xlsx", "b.xlsx", "-o", "c.xlsx"], /^Указано лишнее/],
    [["check", "samples/s1-flat.xlsx", "--jsn"], /^Параметра «--jsn» у этой команды нет/],
    [["fill", "samples/s1-flat.xlsx"], /^Нужен параметр «-o, --out <копия>»/],
    [["fill", "samples/s1-flat.xlsx", "-o"], /^После «-o, --out <копия>» нужно значение/],
    [["fill", "samples/s1-flat.xlsx", "-o", "samples/s1-flat.xlsx"], /Копию нельзя записать поверх/],
    [["check", "нет-такой.xlsx"], /Такого файла нет/],
    [["check", "samples"], /Это папка/],
    [["check", "samples/~$реестр.xlsx"], /служебный файл Excel/],
    [["check", "package.json"], /не книга Excel/],
    [["merge", "samples/s1-flat.xlsx", "-o", "/нет/такой/папки.xlsx"], /Такой папки нет/],
    [["push", "samples/s1-flat.xlsx", "--server", "район", "--token", "x"], /не адрес сервера/],
    [["invite"], /^Укажите, кому нужен код/],
  ] as const)("estafeta %j", async (args, sentence) => {
    expectUnusable(await cli([...args], { DATA_DIR: inFolder("unused") }), sentence);
  });

  it("for an empty file and for one behind a password", async () => {
    writeFileSync(inFolder("empty.xlsx"), "");
    expectUnusable(await cli(["check", inFolder("empty.xlsx")]), /Файл пуст/);
    expectUnusable(await cli(["check", inFolder("empty.xlsx"), "--json"]), /Файл пуст/);
  });

  it("for a setting that makes no sense, and for a network address without https", async () => {
    expectUnusable(await cli(["serve"], { PORT: "много" }), /Настройка PORT/);
    expectUnusable(await cli(["serve"], { HOST: "0.0.0.0" }), /Настройка PUBLIC_URL/);
  });

  it("for a port that somebody has", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    const run = await cli(["serve", "--port", String(port)], { DATA_DIR: inFolder("taken"), LOG_LEVEL: "silent" });
    await new Promise((resolve) => server.close(resolve));
    expectUnusable(run, new RegExp(`^Порт ${port} занят`));
  });
});

describe("--help", () => {
  it.each([
    "",
    "serve",
    "demo",
    "check",
    "fill",
    "push",
    "sign-in",
    "merge",
    "template",
    "district",
    "school",
    "invite",
  ])("of «%s» is Russian and exits 0", async (command) => {
    const run = await cli(command === "" ? ["--help"] : [command, "--help"]);
    expect(run).toMatchObject({ code: 0, err: "" });
    expect(run.out).toContain("Вызов:");
    expect(run.out).not.toMatch(/Usage|Options:|Commands:|Arguments:|display help|\[options\]/);
  });
});

describe("fill", () => {
  it("writes a corrected copy, says each change, and leaves the workbook as it is", async () => {
    const before = readFileSync("samples/s8-dirty.xlsx");
    const run = await cli(["fill", "samples/s8-dirty.xlsx", "-o", inFolder("filled.xlsx")]);
    expect(run.code).toBe(1);
    expect(run.out).toMatch(/Копия записана: .*filled\.xlsx\. Осталось: /);
    expect(readFileSync("samples/s8-dirty.xlsx").equals(before)).toBe(true);
    const again = await cli(["check", inFolder("filled.xlsx"), "--json"]);
    const { sheets } = JSON.parse(again.out) as { sheets: { findings: { code: string; severity: string }[] }[] };
    expect(sheets.flatMap(({ findings }) => findings).filter(({ severity }) => severity === "hint")).toEqual([]);
  });
});

describe("merge", () => {
  it("makes one workbook of many without a server, and names what stayed out", async () => {
    const files = ["s1-flat", "s4-mentee-base", "s8-dirty"].map((name) => `samples/${name}.xlsx`);
    const run = await cli(["merge", ...files, "-o", inFolder("merged.xlsx")]);
    expect(run.code).toBe(1);
    expect(run.out).toContain("32\u00a0пары, 3\u00a0школы.");
    expect(run.out).toContain("9\u00a0строк осталось в книге:");
    expect(existsSync(inFolder("merged.xlsx"))).toBe(true);
  });
});

describe("an administrator's commands", () => {
  it("make a district, a school and codes that let people in", async () => {
    const env = { DATA_DIR: inFolder("admin"), PORT: "0", LOG_LEVEL: "silent" };
    const district = await cli(["district", "Майминский район", "--year", "2022-2023", "--due", "2023-06-15"], env);
    expect(district).toMatchObject({ code: 0, err: "" });
    expect(district.out).toMatch(/Код координатора: [0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\./);
    expectUnusable(await cli(["district", "Майминский район"], env), /уже есть/);
    const school = await cli(["school", "Подгорновская СОШ"], env);
    expect(school.out).toMatch(/Код куратора \(Подгорновская СОШ\): /);
    expect((await cli(["invite", "--school", "Подгорновская СОШ"], env)).code).toBe(0);
    expectUnusable(await cli(["invite", "--school", "Нет такой"], env), /Школы «Нет такой»/);
  });

  it("serve runs until it is asked to stop, and takes the codes", async () => {
    const env = { DATA_DIR: inFolder("admin"), LOG_LEVEL: "silent", PORT: "0" };
    const code = /: ([0-9A-Z-]{14})/.exec((await cli(["invite", "--coordinator"], env)).out)?.[1];
    const run = await cli(["serve"], env, async () => undefined);
    expect(run).toMatchObject({ code: 0, err: "" });
    expect(run.out).toMatch(/Сервер работает: http:\/\/127\.0\.0\.1:\d+/);
    expect(code).toBeDefined();
  });
});

describe("push", () => {
  it("sends the register, prints the receipt, and writes a copy with keys that sends nothing again", async () => {
    const server = await startServer();
    const token = await server.token("curator", await server.addSchool("Урлу-Аспакская ООШ"));
    const args = ["--server", server.url, "--token", token];
    const first = await cli(["push", "samples/s8-dirty.xlsx", ...args, "-o", inFolder("keys.xlsx")]);
    expect(first.code).toBe(1);
    expect(first.out).toMatch(/^Квитанция №\u00a01 от .*, Урлу-Аспакская ООШ: 13\u00a0пар\.\n {2}новых: 13\n/);
    expect(first.out).toContain("9\u00a0строк осталось в книге:");
    expect(Object.keys((await readMemory(readFileSync(inFolder("keys.xlsx"))))?.base ?? {})).toHaveLength(13);
    const again = await cli(["push", inFolder("keys.xlsx"), ...args]);
    expect(again.out).toContain("Отправлять нечего: в районе всё то же самое, 13\u00a0пар.");
    expect(await server.context.db("pairs")).toHaveLength(13);
    await server.stop();
  });

  it("says in one line that the token is no good", async () => {
    const server = await startServer();
    const run = await cli(["push", "samples/s1-flat.xlsx", "--server", server.url, "--token", "a".repeat(43)]);
    await server.stop();
    expectUnusable(run, /^Вы не вошли, или срок входа истёк/);
  });

  it("says in one line that there is no server", async () => {
    const run = await cli(["push", "samples/s1-flat.xlsx", "--server", "http://127.0.0.1:9", "--token", "x"]);
    expectUnusable(run, /^Сервер http:\/\/127\.0\.0\.1:9 не отвечает, ничего не отправлено/);
  });

  it("repeats a push whose answer was lost with its own key: it is taken in once", async () => {
    const server = await startServer();
    const token = await server.token("curator", await server.addSchool("Подгорновская СОШ"));
    const proxy = await startLossyProxy(server.url, 1);
    const run = await cli(["push", "samples/s1-flat.xlsx", "--server", proxy.url, "--token", token]);
    expect(run.out).toContain("новых: 12");
    expect(proxy.lost()).toBe(1);
    expect(await server.context.db("pushes")).toHaveLength(1);
    await proxy.stop();
    await server.stop();
  });

  it("says that the connection broke when no answer comes at all, and a later repetition sends nothing twice", async () => {
    const server = await startServer();
    const token = await server.token("curator", await server.addSchool("Подгорновская СОШ"));
    const proxy = await startLossyProxy(server.url, 99);
    const run = await cli(["push", "samples/s1-flat.xlsx", "--server", proxy.url, "--token", token]);
    expectUnusable(run, /прервалась во время отправки\. Повторите команду/);
    const later = await cli(["push", "samples/s1-flat.xlsx", "--server", server.url, "--token", token]);
    expect(later.out).toContain("Отправлять нечего");
    expect(await server.context.db("pairs")).toHaveLength(12);
    await proxy.stop();
    await server.stop();
  });
});

/** Passes everything on to the server and cuts the line before the answers to the first pushes come back. */
async function startLossyProxy(target: string, losses: number) {
  let lost = 0;
  const proxy = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString("utf8");
    const headers = { authorization: request.headers.authorization ?? "", "content-type": "application/json" };
    const answer = await fetch(target + String(request.url), {
      method: request.method ?? "GET",
      headers,
      ...(body === "" ? {} : { body }),
    });
    const text = await answer.text();
    if (request.url?.endsWith("/push") && lost < losses) {
      lost += 1;
      request.socket.destroy();
      return;
    }
    response.writeHead(answer.status, { "content-type": "application/json" }).end(text);
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    lost: () => lost,
    stop: () => new Promise((resolve) => proxy.close(resolve)),
  };
}

describe("the built program", () => {
  it("runs as a command of its own: result on stdout, one line on stderr, exit code", () => {
    const run = (...args: string[]) =>
      spawnSync(process.execPath, ["dist/server/main.js", ...args], { encoding: "utf8" });
    expect(run("check", "samples/s1-flat.xlsx")).toMatchObject({ status: 0, stderr: "" });
    const bad = run("check", "нет.xlsx");
    expect(bad).toMatchObject({ status: 2, stdout: "", stderr: "нет.xlsx: Такого файла нет.\n" });
  });
});
