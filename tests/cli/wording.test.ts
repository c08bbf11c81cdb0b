import ExcelJS from "exceljs";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cli } from "../support/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "estafeta-words-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const inFolder = (name: string) => join(folder, name);

async function register(name: string, rows: (string | null)[][]): Promise<string> {
  const book = new ExcelJS.Workbook();
  const header = ["ФИО наставника", "ФИО наставляемого", "Форма наставничества", "Должность наставника"];
  book.addWorksheet("Реестр").addRows([header, ...rows]);
  await book.xlsx.writeFile(inFolder(name));
  return inFolder(name);
}

describe("what the shell says", () => {
  it("of a year that nothing tells is nothing", async () => {
    const book = await register("no-year.xlsx", [["Носова Анна Кирилловна", "Зуев Пётр Ильич", "учитель – учитель"]]);
    expect((await cli(["check", book])).out).toMatch(/^Лист «Реестр»: 1\u00a0пара$/m);
  });

  it("of a workbook without findings fits its sentence", async () => {
    expect((await cli(["check", "samples/s1-flat.xlsx"])).out).toMatch(/^Замечаний нет\.$/m);
    const filled = await cli(["fill", "samples/s1-flat.xlsx", "-o", inFolder("filled.xlsx")]);
    expect(filled.out).toMatch(/Замечаний в ней нет\.$/);
    const merged = await cli(["merge", "samples/s1-flat.xlsx", "-o", inFolder("merged.xlsx")]);
    expect(merged.out).toMatch(/12\u00a0пар; замечаний нет\.$/m);
  });

  it("of bad usage names the command whose help to ask for", async () => {
    expect((await cli(["check"])).err).toBe("Не указано: «книги». Справка: estafeta check --help.");
    expect((await cli(["merge", "a.xlsx", "--jsn"])).err).toMatch(/Справка: estafeta merge --help\.$/);
  });

  it("for --version is the version of the package", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(await cli(["--version"])).toMatchObject({ code: 0, out: version, err: "" });
  });
});

describe("fill", () => {
  it("writes what is mechanical or known, and leaves what an error proposes to a person", async () => {
    const run = await cli(["fill", "samples/s8-dirty.xlsx", "-o", inFolder("s8.xlsx")]);
    // An unknown form, for which the check proposes one, and an empty one, which the role model tells.
    expect(run.out).not.toContain("Реестр!G11: ");
    expect(run.out).toMatch(/^ {2}Реестр!G10: пусто → учитель – учитель \(.+\)$/m);
    expect(run.out).not.toContain(": - →");
  });
});
