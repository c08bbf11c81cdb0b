import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { convertWithSoffice } from "../support/soffice.js";
import { BOOKS } from "./books.js";
import { finishPages } from "./page.js";
import type { SampleBook } from "./paper.js";

/**
 * Makes the workbooks of `samples/own` (by hand: `node --import ./tests/bench/typescript.mjs tests/sample-books/make.ts
 * [part of a name]`). The truths beside them are written by people and never touched here.
 */
const here = path.dirname(fileURLToPath(import.meta.url));
const folder = path.join(here, "../../samples/own");
const MADE = new Date("2024-10-07T09:30:00Z");
const [only = ""] = process.argv.slice(2);

async function make({ file, author, draw }: SampleBook): Promise<void> {
  const book = new ExcelJS.Workbook();
  Object.assign(book, { creator: author, lastModifiedBy: author, created: MADE, modified: MADE });
  draw(book);
  finishPages(book);
  const bytes = settled(new Uint8Array(await book.xlsx.writeBuffer()));
  const ending = path.extname(file).slice(1);
  const converted = ending !== "xlsx" || file.endsWith("-libreoffice.xlsx");
  writeFileSync(path.join(folder, file), converted ? convertWithSoffice(bytes, "xlsx", ending) : bytes);
}

/** The same bytes at every run: the moment of writing is taken out of the archive. */
function settled(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => {
    if (name !== "docProps/core.xml") return [name, part];
    const text = strFromU8(part).replace(
      /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
      `$1${MADE.toISOString().slice(0, 19)}Z`,
    );
    return [name, strToU8(text)];
  });
  return zipSync(Object.fromEntries(parts), { mtime: MADE });
}

/** What openpyxl writes is laid out otherwise inside the file: inline styles, tables, the 1904 flag. */
function makeWithOpenpyxl(): void {
  const python = process.env["PYTHON"] ?? "/usr/bin/python3";
  execFileSync(python, [path.join(here, "openpyxl-books.py"), folder], { stdio: "inherit" });
  for (const name of readdirSync(folder).filter((one) => one.endsWith("-openpyxl.xlsx"))) {
    const file = path.join(folder, name);
    writeFileSync(file, settled(readFileSync(file)));
  }
}

mkdirSync(folder, { recursive: true });
for (const book of BOOKS.filter(({ file }) => file.includes(only))) await make(book);
makeWithOpenpyxl();
