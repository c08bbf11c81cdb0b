import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { dictionarySchema } from "../../shared/dictionary/schema.js";
import { cli } from "../support/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "estafeta-dictionary-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const env = { DATA_DIR: join(folder, "data") };
function fileOf(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === "string" || content instanceof Buffer ? content : JSON.stringify(content));
  return file;
}
const good = fileOf("good.json", {
  headings: { order: ["Документ о закреплении"] },
  thresholds: { menteesPerMentor: 1 },
});
const bad = fileOf("bad.json", { kinds: [{ name: "прямое", spelings: [] }], headngs: {} });

describe("dictionary check", () => {
  it("says that a good file is good", async () => {
    expect(await cli(["dictionary", "check", good])).toEqual({
      code: 0,
      out: "good.json: Дополнения в порядке.",
      err: "",
    });
  });

  it("names every place of a bad one, and answers 1", async () => {
    const run = await cli(["dictionary", "check", bad]);
    expect(run).toMatchObject({ code: 1, err: "" });
    expect(run.out.split("\n")).toEqual([
      "kinds[0].spelings: Ключа «spelings» здесь нет. Возможно, нужен «spellings».",
      "headngs: Ключа «headngs» здесь нет. Возможно, нужен «headings».",
      "bad.json: Найдены 2 ошибки. Дополнения не применены.",
    ]);
  });

  it("notes what has no effect and is still content", async () => {
    const run = await cli(["dictionary", "check", fileOf("notes.json", { remove: { kinds: ["прмое"] } })]);
    expect(run.code).toBe(0);
    expect(run.out).toMatch(/^remove\.kinds\[0\]: Убирать нечего: «прмое».*«прямое»/);
  });

  it.each([
    ["a file that is not there", join(folder, "absent.json"), /absent\.json: Такого файла нет\.$/],
    [
      "a file that is no JSON",
      fileOf("broken.json", '{\n  "forms": [],\n}'),
      /broken\.json: Это не JSON, ошибка в строке\u00a03\./,
    ],
    ["a list with one comma too many", fileOf("comma.json", '{\n"kinds": [\n,]\n}'), /ошибка в строке\u00a03\./],
    ["a file cut short", fileOf("cut.json", '{\n"kinds": ['), /ошибка в строке\u00a02\./],
    ["a comma left out", fileOf("no-comma.json", '{\n"a": 1\n"b": 2}'), /ошибка в строке\u00a03\./],
    ["an empty file", fileOf("empty.json", ""), /ошибка в строке\u00a01\./],
    [
      "a file of another encoding",
      fileOf("cp1251.json", Buffer.from([0x7b, 0xef, 0xf0, 0x7d])),
      /не в кодировке UTF-8/,
    ],
  ])("answers 2 for %s", async (_, file, sentence) => {
    const run = await cli(["dictionary", "check", file]);
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toMatch(sentence);
  });
});

describe("dictionary show", () => {
  it("prints forms, role models, kinds and thresholds, each with where it comes from", async () => {
    const { code, out } = await cli(["dictionary", "show"]);
    expect(code).toBe(0);
    expect(out).toContain("  ученик – ученик (pupil-pupil) – источник 6\n");
    expect(out).toContain("  лидер – пассивный – не проверено\n");
    expect(out).toContain("  наставляемых у наставника: не больше 3 – не проверено\n");
  });

  it("prints the whole of it as JSON", async () => {
    const { out } = await cli(["dictionary", "show", "--json"]);
    expect(dictionarySchema.parse(JSON.parse(out)).forms.length).toBeGreaterThan(5);
  });
});

describe("dictionary set", () => {
  it("gives the district its additions, version by version, and nothing of a bad file", async () => {
    await cli(["district", "Майминский район", "--year", "2022-2023"], env);
    expect((await cli(["dictionary", "set", bad], env)).code).toBe(1);
    const run = await cli(["dictionary", "set", good], env);
    expect(run).toMatchObject({ code: 0, err: "" });
    expect(run.out).toContain("Району «Майминский район» заданы дополнения, версия 1.");
    expect((await cli(["dictionary", "set", good], env)).out).toContain("версия 2");
    const shown = await cli(["dictionary", "show", "--district", "Майминский район"], env);
    expect(shown.out).toContain("наставляемых у наставника: не больше 1 – дополнение района");
  });
});

describe("--dictionary", () => {
  const book = join(folder, "book.xlsx");
  beforeAll(async () => {
    const rows = ["Котова Вера Ильинична", "Лисина Ольга Егоровна"].map((mentee) => [
      ...["Иванова Анна Петровна", mentee, "учитель – учитель", "Приказ № 5"],
    ]);
    const workbook = new ExcelJS.Workbook();
    const headings = ["ФИО наставника", "ФИО наставляемого", "Форма", "Документ о закреплении"];
    workbook.addWorksheet("Реестр").addRows([headings, ...rows]);
    await workbook.xlsx.writeFile(book);
  });

  it("makes check read and judge as the district does", async () => {
    const usual = await cli(["check", book, "--json"]);
    const own = await cli(["check", book, "--json", "--dictionary", good]);
    expect(usual.out).not.toContain("mentor.overload");
    expect(own.out).toContain("mentor.overload");
    expect(own.out).toContain('"order": "Приказ № 5"');
  });

  it("makes merge do so too", async () => {
    const run = await cli(["merge", book, "-o", join(folder, "merged.xlsx"), "--dictionary", good]);
    expect(run.out).toContain("merged.xlsx");
    expect(run.err).toBe("");
  });

  it("with a bad file stops the command before anything is done", async () => {
    for (const command of [
      ["check", book],
      ["merge", book, "-o", join(folder, "none.xlsx")],
    ]) {
      const run = await cli([...command, "--dictionary", bad]);
      expect(run).toMatchObject({ code: 2, out: "" });
      expect(run.err).toMatch(/^bad\.json: В дополнениях 2 ошибки\./);
    }
  });
});

describe("help", () => {
  it("stands behind each command of the dictionary", async () => {
    const { out } = await cli(["dictionary", "check", "--help"]);
    expect(out).toContain("estafeta dictionary check <файл> [параметры]");
    expect((await cli(["dictionary", "chek", bad])).err).toMatch(/estafeta/);
  });
});
