import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { localFault } from "../../server/cli/local-fault.js";
import { cli } from "../support/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "estafeta-admin-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const inFolder = (name: string) => join(folder, name);

describe("district and school", () => {
  it.each([
    [["district", "Район", "--year", "2022-2024"], /^Учебный год «2022-2024» не понят/],
    [["district", "Район", "--due", "2023-02-31"], /^Такой даты нет: «2023-02-31»/],
    [["district", "Район", "--due", "31.02.2023"], /^Такой даты нет/],
    [["district", " \u00a0 "], /^Назовите район/],
    [["school", "  "], /^Назовите школу/],
  ])("refuse %j, and make no data folder", async (args, sentence) => {
    const run = await cli(args, { DATA_DIR: inFolder("unused") });
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toMatch(sentence);
    expect(existsSync(inFolder("unused"))).toBe(false);
  });

  it("take a date as people write it, and names without stray spaces", async () => {
    const env = { DATA_DIR: inFolder("data") };
    const made = await cli(["district", "  Майминский  район ", "--year", "2022–2023", "--due", "15.06.2023"], env);
    expect(made.out).toContain("Район «Майминский район» заведён, учебный год 2022–2023.");
    expect((await cli(["school", " Подгорновская СОШ "], env)).out).toContain("Школа «Подгорновская СОШ» заведена");
    expect((await cli(["invite", "--school", "Подгорновская СОШ"], env)).code).toBe(0);
  });

  it("move the due date of the year, close it and open it again", async () => {
    const env = { DATA_DIR: inFolder("collection") };
    await cli(["district", "Майминский район", "--year", "2022-2023"], env);
    const said = async (...args: string[]) => (await cli(["district", ...args], env)).out;
    expect(await said("--due", "15.06.2023")).toBe(
      "Район «Майминский район», 2022–2023: сбор открыт, срок 15.06.2023.",
    );
    expect(await said("Майминский район", "--close")).toContain("сбор закрыт, срок 15.06.2023.");
    expect(await said("--reopen")).toContain("сбор открыт");
    expect((await cli(["district", "--close", "--reopen"], env)).code).toBe(2);
    expect((await cli(["district"], env)).err).toMatch(/^Назовите район/);
  });
});

describe("district --year --current", () => {
  const env = { DATA_DIR: inFolder("years") };
  const said = async (...args: string[]) => (await cli(["district", ...args], env)).out;

  it("begins the next year, which closes the one before; going back opens it with its due date", async () => {
    await cli(["district", "Майминский район", "--year", "2022-2023", "--due", "15.06.2023"], env);
    expect(await said("--year", "2023–2024", "--current", "--due", "01.06.2024")).toBe(
      "Район «Майминский район», 2023–2024: сбор открыт, срок 01.06.2024.",
    );
    // A change without a year is of the current one.
    expect(await said("--due", "10.06.2024")).toContain("2023–2024: сбор открыт, срок 10.06.2024.");
    expect(await said("--year", "2022-2023", "--due", "16.06.2023")).toContain("2022–2023: сбор закрыт");
    expect(await said("--year", "2022-2023", "--current")).toContain("2022–2023: сбор открыт, срок 16.06.2023.");
    expect(await said("--due", "17.06.2023")).toContain("2022–2023: сбор открыт, срок 17.06.2023.");
  });

  it.each([
    ["no year", ["--current"]],
    ["a closing", ["--year", "2022-2023", "--current", "--close"]],
  ])("refuses %s with it", async (_, args) => {
    expect(await cli(["district", ...args], env)).toMatchObject({ code: 2, out: "" });
  });
});

describe("erase", () => {
  const name = "Белова Галина Викторовна";
  it.each([
    [["--dry-run"], /^Укажите одно из трёх/],
    [["--year", "2022-2023", "--expired", "--dry-run"], /^Укажите одно из трёх/],
    [["--person", name], /^Укажите в -o/],
    [["--person", "  ", "--dry-run"], /^Назовите человека/],
    [["--person", "Белова Г.", "--dry-run"], /нужна школа/],
    [["--person", name, "--birth", "10", "--dry-run"], /^Год рождения «10»/],
    [["--year", "2022-2023", "--school", "Подгорновская СОШ", "--dry-run"], /^--school нужен только/],
    [["--person", name, "-o", "акт.txt"], /должно кончаться на \.html/],
  ])("refuses %j, and makes no data folder", async (args, sentence) => {
    const run = await cli(["erase", ...args], { DATA_DIR: inFolder("unused") });
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toMatch(sentence);
    expect(existsSync(inFolder("unused"))).toBe(false);
  });
});

describe("a fault of this machine", () => {
  it.each([
    ["a file", () => writeFileSync(inFolder("file"), ""), "file", /не папка/],
    ["below a file", () => writeFileSync(inFolder("above"), ""), "above/data", /не папка/],
    [
      "without a usable database",
      () => mkdirSync(inFolder("broken/estafeta.sqlite"), { recursive: true }),
      "broken",
      /не открывается/,
    ],
  ])("is told of DATA_DIR that is %s", async (_, make, name, sentence) => {
    make();
    const run = await cli(["district", "Район"], { DATA_DIR: inFolder(name) });
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toMatch(sentence);
    expect(run.err).toContain(`«${inFolder(name)}»`);
  });

  it.each([
    ["ENOSPC", /кончилось место/],
    ["SQLITE_FULL", /кончилось место/],
    ["EROFS", /Нет прав на запись/],
    ["SQLITE_READONLY", /Нет прав на запись/],
    ["SQLITE_BUSY", /занята другой командой/],
  ])("%s is said in the shell's words", (code, sentence) => {
    expect(localFault({ code }, "data")?.message).toMatch(sentence);
  });

  it("is none when nobody foresaw it", () => {
    expect(localFault(new TypeError("x"), "data")).toBeNull();
  });
});

describe("a bad setting", () => {
  it("is told of by itself", async () => {
    const run = await cli(["school", "Школа"], { INVITE_DAYS: "много", DATA_DIR: inFolder("unused") });
    expect(run.code).toBe(2);
    expect(run.err).toContain("Настройка INVITE_DAYS");
    expect(run.err).not.toContain("PUBLIC_URL");
  });
});
