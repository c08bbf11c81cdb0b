import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cli } from "../support/run-cli.js";
import { startServer } from "../support/start-server.js";

const DIRTY = "samples/s8-dirty.xlsx";
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "estafeta-out-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const inFolder = (name: string) => join(folder, name);

describe("a result", () => {
  it.each([
    ["a symbolic link", symlinkSync],
    ["a hard link", linkSync],
  ])("is never written over its source through %s", async (_, link) => {
    copyFileSync(DIRTY, inFolder("book.xlsx"));
    link(inFolder("book.xlsx"), inFolder("copy.xlsx"));
    for (const command of ["fill", "merge"]) {
      const run = await cli([command, inFolder("book.xlsx"), "-o", inFolder("copy.xlsx")]);
      expect(run).toMatchObject({ code: 2, out: "" });
      expect(run.err).toMatch(/Копию нельзя записать поверх исходной книги/);
    }
    expect(readFileSync(inFolder("book.xlsx")).equals(readFileSync(DIRTY))).toBe(true);
  });

  it("is readable by its owner only, and leaves nothing unfinished beside it", async () => {
    await cli(["fill", DIRTY, "-o", inFolder("filled.xlsx")]);
    expect(statSync(inFolder("filled.xlsx")).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(["filled.xlsx"]);
  });

  it("that does not fit on the disk leaves what stood there as it was, and nothing beside it", () => {
    writeFileSync(inFolder("filled.xlsx"), "прежняя");
    const line = `ulimit -f 2; exec "${process.execPath}" dist/server/main.js fill ${DIRTY} -o "${inFolder("filled.xlsx")}"`;
    const run = spawnSync("bash", ["-c", line], { encoding: "utf8" });
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toMatch(/На диске кончилось место, файл не записан\.\n$/);
    expect(readdirSync(folder)).toEqual(["filled.xlsx"]);
    expect(readFileSync(inFolder("filled.xlsx"), "utf8")).toBe("прежняя");
  });

  it.each([
    ["нет/copy.xlsx", /Такой папки нет/],
    ["copy.xls", /должно кончаться на \.xlsx/],
    ["copy.xlsm", /должно кончаться на \.xlsx/],
    ["папка.xlsx", /Это не файл/],
  ])("named %s is refused before anything is printed or sent", async (out, sentence) => {
    mkdirSync(inFolder("папка.xlsx"));
    const server = await startServer();
    const token = await server.token("curator", await server.addSchool("Урлу-Аспакская ООШ"));
    const push = ["push", DIRTY, "--server", server.url, "--token", token];
    for (const command of [push, ["fill", DIRTY], ["merge", DIRTY]]) {
      const run = await cli([...command, "-o", inFolder(out)]);
      expect(run).toMatchObject({ code: 2, out: "" });
      expect(run.err).toMatch(sentence);
    }
    expect(await server.context.db("pairs")).toHaveLength(0);
    await server.stop();
  });
});
