import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { cli } from "../support/run-cli.js";

// Books are read and written several times in a test.
jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "estafeta-fill-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const inFolder = (name: string) => join(folder, name);
const DIRTY = "samples/s8-dirty.xlsx";
const NBSP = "\u00a0";

async function book(name: string, title: string, rows: (string | number | null)[][]): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const header = ["ФИО наставника", "Класс наставника", "ФИО наставляемого", "Класс наставляемого", "Форма"];
  workbook.addWorksheet("Реестр").addRows([[title], header, ...rows]);
  await workbook.xlsx.writeFile(inFolder(name));
  return inFolder(name);
}

describe("fill", () => {
  it("with --dry-run shows everything and writes nothing, not even where -o says", async () => {
    const run = await cli(["fill", DIRTY, "--dry-run", "-o", inFolder("dry.xlsx")]);
    expect(run.code).toBe(1);
    expect(run.out).toContain(`7${NBSP}исправлений:`);
    expect(run.out).toMatch(/Ничего не записано\. Осталось бы: .*ошиб/);
    expect(existsSync(inFolder("dry.xlsx"))).toBe(false);
  });

  it("says that a date of the same look was a text", async () => {
    const run = await cli(["fill", "samples/own/noise-dates.xlsx", "--dry-run"]);
    expect(run.out).toContain("даты!E13: «29.02.2024» текстом → дата 29.02.2024");
  });

  it("with --json prints one object, in which each change says where it is known from", async () => {
    const run = await cli(["fill", DIRTY, "--dry-run", "--json"]);
    const report = JSON.parse(run.out) as { fixes: unknown[]; fills: unknown[]; appearing: unknown[]; left: object };
    expect(report.fixes).toHaveLength(7);
    expect(report.fills).toEqual([
      {
        ...{ sheet: "Реестр", cell: "G10", field: "form", after: "учитель – учитель" },
        ...{ source: "по ролевой модели", confidence: 0.9 },
      },
    ]);
    expect(report.left).toMatchObject({ hint: 0 });
  });

  it("takes classes from last year's register, and leaves what is only likely to a person", async () => {
    const last = await book("last.xlsx", "Реестр пар на 2024-2025 учебный год", [
      ["Волков Олег Ильич", "10А", "Белов Иван Львович", "8А", "ученик – ученик"],
    ]);
    const now = await book("now.xlsx", "Реестр пар на 2026-2027 учебный год", [
      ["Котов Пётр Ильич", "11А", "Белов Иван Львович", null, "ученик – ученик"],
    ]);
    const run = await cli(["fill", now, "--last", last, "-o", inFolder("filled.xlsx")]);
    expect(run.out).toContain("1 значение только вероятно и не вписано, решать вам:".replace(" ", NBSP));
    expect(run.out).toContain("Реестр!D3: пусто → 10А (в 2024–2025 учебном году был 8А: строка 3 листа «Реестр»)");
    const again = JSON.parse((await cli(["check", inFolder("filled.xlsx"), "--json"])).out) as {
      sheets: { pairs: { menteeGrade?: string }[] }[];
    };
    expect(again.sheets[0]?.pairs[0]?.menteeGrade).toBeUndefined();
  });

  it("tells of a finding that a change uncovers", async () => {
    const mixed = await book("mixed.xlsx", "Реестр пар на 2026-2027 учебный год", [
      ["Волков Олег Ильич", "5А", "Белов Иван Львович", "8А", "ученик–ученик"],
      ["Носов Илья Олегович", "5А", "Титов Пётр Львович", "8А", null],
    ]);
    const run = await cli(["fill", mixed, "--dry-run"]);
    expect(run.out).toMatch(/^После этого .*станет видно.*:$/m);
  });

  it("with --lists puts drop-downs on the columns and a hidden sheet behind them", async () => {
    const run = await cli(["fill", DIRTY, "-o", inFolder("lists.xlsx"), "--lists"]);
    expect(run.out).toContain(`Списки для выбора: 2${NBSP}столбца.`);
    const copy = new ExcelJS.Workbook();
    await copy.xlsx.readFile(inFolder("lists.xlsx"));
    expect(copy.worksheets.map(({ name, state }) => `${name} ${state}`)).toEqual(["Реестр visible", "Эстафета hidden"]);
    expect(copy.worksheets[0]?.getCell("G5").dataValidation).toMatchObject({ type: "list" });
    expect((await cli(["check", inFolder("lists.xlsx"), "--json"])).out).toContain('"kind": "other"');
  });

  it("needs to know where to write", async () => {
    const run = await cli(["fill", DIRTY]);
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toBe("Нужен параметр «-o, --out <копия>». Справка: estafeta fill --help.");
  });
});

describe("template", () => {
  it("writes a blank register that check has nothing to say of", async () => {
    const run = await cli([
      "template",
      "--school",
      "Подгорновская СОШ",
      "--year",
      "2026-2027",
      "-o",
      inFolder("blank.xlsx"),
    ]);
    expect(run).toMatchObject({ code: 0, err: "" });
    expect(run.out).toMatch(/^Реестр на 2026–2027 учебный год записан: /);
    const check = await cli(["check", inFolder("blank.xlsx")]);
    expect(check).toMatchObject({ code: 0 });
    expect(check.out).toContain("учебный год 2026–2027");
  });

  it("with --from begins with last year's pairs, and names those that do not go on", async () => {
    const last = await book("year.xlsx", "Реестр пар МБОУ «Подгорновская СОШ» на 2025-2026 учебный год", [
      ["Волков Олег Ильич", "10А", "Белов Иван Львович", "8А", "ученик – ученик"],
      ["Котов Пётр Ильич", "11А", "Носов Илья Олегович", "5А", "ученик – ученик"],
    ]);
    const run = await cli(["template", "--from", last, "-o", inFolder("next.xlsx")]);
    expect(run.out.split("\n").map((line) => line.replaceAll(NBSP, " "))).toEqual([
      "1 пара перешла в новый реестр: классы и стаж увеличены, даты, приказы и согласия впишите сами.",
      "1 пара осталась в прошлом году:",
      "  Реестр, строка 4: Котов Пётр Ильич – Носов Илья Олегович – окончен 11 класс",
      `Реестр на 2026–2027 учебный год записан: ${inFolder("next.xlsx")}.`,
    ]);
    const { sheets } = JSON.parse((await cli(["check", inFolder("next.xlsx"), "--json"])).out) as {
      sheets: { pairs: object[] }[];
    };
    expect(sheets[0]?.pairs).toEqual([
      {
        ...{ row: 6, form: "pupil-pupil", mentorName: "Волков Олег Ильич", mentorGrade: "11А" },
        ...{ menteeName: "Белов Иван Львович", menteeGrade: "9А" },
      },
    ]);
  });

  it("never writes over the register that it begins with", async () => {
    const before = readFileSync(DIRTY);
    const run = await cli(["template", "--from", DIRTY, "-o", DIRTY]);
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(readFileSync(DIRTY).equals(before)).toBe(true);
  });
});
