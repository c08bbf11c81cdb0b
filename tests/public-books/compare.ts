import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync, copyFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { type BookAnswer } from "./book-answer.js";
import { differences } from "./differences.js";
import { readWithLimits } from "./read-with-limits.js";

/**
 * Tries the reader on a folder of workbooks and compares what it gives with openpyxl (.xlsx and its kin), xlrd (.xls) and
 * LibreOffice (the binary formats and .ods, converted to .xlsx):
 *
 *   node --import ./tests/bench/typescript.mjs tests/public-books/compare.ts FOLDER
 *
 * Prints a table and every book that a rival opens and we refuse, or of which the two tell different things. Needs python3
 * with openpyxl and xlrd, and soffice.
 */
const [folder = "."] = process.argv.slice(2);
const PYTHON = process.env["PYTHON"] ?? "python3";
const OOXML = [".xlsx", ".xlsm", ".xltx", ".xltm"];
const SCRIPT = fileURLToPath(new URL("read_with_python.py", import.meta.url));

const books = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const ofKind = (...kinds: string[]): string[] => books.filter((book) => kinds.includes(extname(book).toLowerCase()));

const ours = await readWithLimits(ofKind(...OOXML, ".xls", ".xlsb", ".ods"));
report("openpyxl", readWithPython("openpyxl", ofKind(...OOXML)));
report("xlrd", readWithPython("xlrd", ofKind(".xls")));
report("LibreOffice", readWithLibreOffice(ofKind(".xls", ".xlsb", ".ods")), { computed: false });

function readWithPython(library: string, paths: readonly string[]): Map<string, BookAnswer> {
  const input = paths.map((path) => `${path}\n`).join("");
  const run = spawnSync(PYTHON, [SCRIPT, library], { input, encoding: "utf8", maxBuffer: 2 ** 32 });
  if (run.status !== 0) throw new Error(run.stderr);
  const lines = run.stdout.split("\n").filter((line) => line !== "");
  return new Map(
    lines.map((line) => {
      const [path = "", answer = ""] = line.split("\t");
      return [path, JSON.parse(answer) as BookAnswer];
    }),
  );
}

/** LibreOffice gives its answer as an .xlsx, which openpyxl reads; books are numbered, for names repeat. */
function readWithLibreOffice(paths: readonly string[]): Map<string, BookAnswer> {
  const work = mkdtempSync(join(tmpdir(), "public-books-"));
  const out = join(work, "out");
  mkdirSync(out);
  const converted = new Map<string, string>();
  paths.forEach((path, index) => {
    const copy = join(work, `${String(index)}${extname(path)}`);
    copyFileSync(path, copy);
    const options = ["--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out, copy];
    spawnSync("soffice", [`-env:UserInstallation=file://${work}/profile`, ...options], { timeout: 60_000 });
    const result = join(out, `${String(index)}.xlsx`);
    if (existsSync(result)) converted.set(result, path);
  });
  const answers = readWithPython("openpyxl", [...converted.keys()]);
  return new Map([...answers].map(([result, answer]) => [converted.get(result) ?? result, answer]));
}

/** Where a rival computes formulas anew, only cells without one are compared. */
function report(rival: string, answers: Map<string, BookAnswer>, { computed = true } = {}): void {
  const table = new Map<string, Record<string, number>>();
  const found: string[] = [];
  for (const [path, theirs] of answers) {
    const mine = ours.get(path);
    if (!mine) continue;
    const verdict = verdictOf(mine, theirs, computed);
    const [producer = "."] = relative(folder, path).split(sep);
    const row = table.get(`${producer} ${extname(path)}`) ?? {};
    for (const column of ["books", verdict.word]) row[column] = (row[column] ?? 0) + 1;
    table.set(`${producer} ${extname(path)}`, row);
    if (verdict.detail !== "") found.push(`${verdict.word}\t${path}\t${verdict.detail}`);
  }
  console.log(`\n${rival}: ${String(answers.size)} books`);
  console.table(Object.fromEntries(table));
  const list = `${basename(folder)}-${rival}.txt`;
  writeFileSync(join(tmpdir(), list), found.join("\n"));
  console.log(`${String(found.length)} to look at: ${join(tmpdir(), list)}`);
}

function verdictOf(mine: BookAnswer, theirs: BookAnswer, computed: boolean): { word: string; detail: string } {
  if (!theirs.ok) return { word: mine.ok ? "only ours opens" : "both refuse", detail: "" };
  if (!mine.ok) return { word: "refused by ours", detail: mine.error };
  if (!mine.sheets || !theirs.sheets) return { word: "too large to compare", detail: "" };
  const detail = differences(mine.sheets, theirs.sheets, computed);
  return detail === "" ? { word: "equal", detail } : { word: "different", detail };
}
