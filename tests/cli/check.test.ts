import { EventEmitter } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import ExcelJS from "exceljs";
import { runCli } from "../../server/cli/run-cli.js";
import { letReaderGo, screenOf } from "../../server/cli/io.js";
import { wrapped } from "../../server/cli/terminal.js";
import { cli } from "../support/run-cli.js";

const DIRTY = "samples/s8-dirty.xlsx";
const NBSP = "\u00a0";

// Books are read and written several times in a test.
jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "estafeta-check-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Two columns of names whose headings do not tell whose they are. */
async function doubtfulBook(): Promise<string> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Список").addRows([
    ["№", "ФИО", "Должность", "ФИО", "Форма", "Дата", "Категория"],
    [1, "Дёмина Ольга Викторовна", "учитель физики", "Котова Нина Ильинична", "У-У", "01.09.2022", "высшая"],
    [2, "Титова Вера Львовна", "учитель химии", "Носова Анна Олеговна", "У-У", "01.09.2022", "первая"],
  ]);
  const file = join(folder, "doubtful.xlsx");
  await book.xlsx.writeFile(file);
  return file;
}

async function onTerminal(args: string[], screen: { width?: number; isColoured?: boolean }): Promise<string[]> {
  const lines: string[] = [];
  const nothing = (): void => undefined;
  await runCli(args, {
    ...{ env: {}, ...screen, err: nothing, progress: nothing, stopped: () => Promise.resolve() },
    out: (line) => lines.push(...line.split("\n")),
  });
  return lines;
}

describe("check", () => {
  it("says what each column was taken for, why, and how surely where it is not certain", async () => {
    const { out } = await cli(["check", DIRTY]);
    expect(out).toMatch(/^ {4}B {3}Ф\.И\.О\. наставника +ФИО наставника, по заголовку$/m);
    expect(out).toMatch(
      new RegExp(`^ {4}F {3}Год рождения +дата рождения наставляемого, по заголовку, \\d+${NBSP}%$`, "m"),
    );
  });

  it("groups findings of one kind under its name and their number", async () => {
    const lines = (await cli(["check", DIRTY])).out.split("\n");
    const at = lines.indexOf("    Дата записана текстом: 2");
    expect(lines.slice(at + 1, at + 3).map((line) => line.slice(0, 20))).toEqual([
      "      строка 9, I9: ",
      "      строка 9, J9: ",
    ]);
  });

  it("of several books gives a table first, then each, and answers the worst", async () => {
    const run = await cli(["check", "samples/s1-flat.xlsx", DIRTY]);
    expect(run.code).toBe(1);
    expect(run.out).toMatch(/│ Книга +│ Учебный год │ Пар │/);
    expect(run.out).toMatch(/│ Всего +│ +│ +34 │/);
    expect(run.out.indexOf("\ns1-flat.xlsx\n")).toBeGreaterThan(run.out.indexOf("Всего"));
  });

  it("of several books checks those that can be read, and names the others", async () => {
    const run = await cli(["check", "нет-такой.xlsx", "samples/s1-flat.xlsx"]);
    expect(run).toMatchObject({ code: 2, err: "нет-такой.xlsx: Такого файла нет." });
    expect(run.out).toContain("s1-flat.xlsx");
    const json = await cli(["check", "нет-такой.xlsx", "samples/s1-flat.xlsx", DIRTY, "--json"]);
    expect((JSON.parse(json.out) as { file: string }[]).map(({ file }) => file)).toEqual([
      "s1-flat.xlsx",
      "s8-dirty.xlsx",
    ]);
  });

  it("asks what only a person knows, and says what was taken for now", async () => {
    const { out } = await cli(["check", await doubtfulBook()]);
    expect(out).toMatch(/^Уточните.* – ответить можно в панели, книга это запомнит:$/m);
    expect(out).toMatch(/^ {2}Лист «Список»: .*\?$/m);
    expect(out).toMatch(/^ {4}– .+$/m);
    expect((await cli(["check", "samples/s1-flat.xlsx"])).out).not.toContain("Уточните");
  });

  it("keeps to the terminal's width and loses no word by it", async () => {
    const [wide, narrow] = [await onTerminal(["check", DIRTY], {}), await onTerminal(["check", DIRTY], { width: 72 })];
    expect(Math.max(...narrow.map((line) => line.length))).toBeLessThanOrEqual(72);
    const words = (lines: string[]) => lines.join(" ").split(/ +/);
    expect(words(narrow)).toEqual(words(wide));
  });

  it("is coloured on a terminal only, and says the same without colours", async () => {
    const coloured = await onTerminal(["check", DIRTY], { isColoured: true });
    expect(coloured.join("")).toContain("\u001b[");
    expect(coloured.map(stripVTControlCharacters)).toEqual(await onTerminal(["check", DIRTY], {}));
    expect((await cli(["check", DIRTY])).out).not.toContain("\u001b");
  });

  it.each([
    [{ isTTY: false, columns: 80 }, {}, {}],
    [{ isTTY: true, columns: 80 }, {}, { width: 80, isColoured: true }],
    [{ isTTY: true, columns: 80 }, { NO_COLOR: "1" }, { width: 80, isColoured: false }],
    [{ isTTY: true, columns: 80 }, { TERM: "dumb" }, { width: 80, isColoured: false }],
    [{ isTTY: true, columns: 10 }, {}, { isColoured: true }],
  ])("knows its screen: %j with %j", (stream, env, screen) => {
    expect(screenOf(stream, env)).toEqual(screen);
  });
});

test("a wrapped line continues under its own beginning", () => {
  expect(wrapped("  строка 9: дата записана текстом", 20, 2)).toEqual(["  строка 9: дата", "    записана текстом"]);
  expect(wrapped("  словобезпробеловдлиннее", 10, 2)).toEqual(["  словобезпробеловдлиннее"]);
});

it.each(["check", "fill", "merge", "template"])("the help of %s has examples", async (command) => {
  expect((await cli([command, "--help"])).out).toMatch(new RegExp(`Примеры:\\n {2}estafeta ${command} `));
});

describe("a reader that goes before the end", () => {
  it("is no fault, while any other is", () => {
    const stream = new EventEmitter();
    letReaderGo(stream as unknown as NodeJS.WriteStream);
    const fault = (code: string) => () => stream.emit("error", Object.assign(new Error(code), { code }));
    expect(fault("EPIPE")).not.toThrow();
    expect(fault("EIO")).toThrow("EIO");
  });
});
