import ExcelJS from "exceljs";
import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cli } from "../support/run-cli.js";

const FLAT = "samples/s1-flat.xlsx";
const folder = mkdtempSync(join(tmpdir(), "estafeta-merge-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const inFolder = (name: string) => join(folder, name);

async function bookOf(name: string, rows: string[][]): Promise<string> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Лист").addRows(rows);
  await book.xlsx.writeFile(inFolder(name));
  return inFolder(name);
}

describe("merge", () => {
  it.each(["2022", "2022-2024", "0000-0000"])("refuses «%s» as a school year", async (year) => {
    const run = await cli(["merge", FLAT, "-o", inFolder("out.xlsx"), "--year", year]);
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toContain(`Учебный год «${year}» не понят`);
  });

  it("names pairs of other years and exits 1", async () => {
    const run = await cli(["merge", FLAT, "-o", inFolder("out.xlsx"), "--year", "2023-2024"]);
    expect(run.code).toBe(1);
    expect(run.out).toContain("12\u00a0пар за 2022–2023 учебный год не вошли: собирается 2023–2024.");
  });

  it("takes two files of one school for one school, and a pair in both once", async () => {
    copyFileSync(FLAT, inFolder("other.xlsx"));
    const run = await cli(["merge", FLAT, inFolder("other.xlsx"), "-o", inFolder("out.xlsx")]);
    expect(run.code).toBe(0);
    expect(run.out).toContain("12\u00a0пар есть и в другой книге школы, учтены один раз.");
    expect(run.out).toContain("12\u00a0пар, 1\u00a0школа.");
  });

  it("names a book without a register, merges the others and exits 1", async () => {
    const plan = await bookOf("plan.xlsx", [["Дорожная карта"]]);
    const run = await cli(["merge", plan, FLAT, "-o", inFolder("out.xlsx")]);
    expect(run.code).toBe(1);
    expect(run.out).toContain("plan.xlsx: Реестра пар в книге не видно");
    expect(run.out).toContain("12\u00a0пар, 1\u00a0школа.");
    const alone = await cli(["merge", plan, "-o", inFolder("nothing.xlsx")]);
    expect(alone.code).toBe(1);
    expect(existsSync(inFolder("nothing.xlsx"))).toBe(false);
  });

  it("writes no invented year where no book tells one", async () => {
    const book = await bookOf("no-year.xlsx", [
      ["ФИО наставника", "ФИО наставляемого", "Форма наставничества"],
      ["Носова Анна Кирилловна", "Зуев Пётр Ильич", "учитель – учитель"],
    ]);
    await cli(["merge", book, "-o", inFolder("out.xlsx")]);
    const merged = new ExcelJS.Workbook();
    await merged.xlsx.readFile(inFolder("out.xlsx"));
    const texts = merged.worksheets.flatMap((sheet) => JSON.stringify(sheet.getSheetValues()));
    expect(texts.join("\n")).not.toContain("0000");
    expect(texts.join("\n")).toContain("не указан учебный год");
  });
});
