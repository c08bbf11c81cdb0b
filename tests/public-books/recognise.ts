import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../shared/check/check-workbook.js";
import { defaultDictionary as dictionary } from "../../shared/dictionary/default-dictionary.js";
import { suggestFills } from "../../shared/fill/suggest.js";
import { questionsOf } from "../../shared/recognise/questions.js";
import { recogniseWorkbook } from "../../shared/recognise/recognise-workbook.js";
import { readWorkbook } from "../../shared/workbook/read-workbook.js";

/**
 * Looks for registers in workbooks that hold none: `node --import ./tests/bench/typescript.mjs
 * tests/public-books/recognise.ts FOLDER`. Prints each sheet that is taken for a register, each fault, each workbook that
 * takes over two seconds, and the counts. What a folder of strangers' workbooks must give is nothing of the three.
 */

const LARGEST = 2_000_000;
const SLOW_MS = 2000;

function* filesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else if (/\.(?:xls[xmb]?|ods)$/i.test(entry.name) && statSync(path).size < LARGEST) yield path;
  }
}

const counts = { books: 0, sheets: 0, registers: 0, faults: 0, slow: 0 };
const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function look(file: string): Promise<void> {
  const read = await readWorkbook(readFileSync(file));
  if (!read.ok) return;
  const began = performance.now();
  const workbook = recogniseWorkbook(read.grids, { dictionary });
  checkWorkbook(workbook, read.grids, { dictionary });
  suggestFills(workbook, read.grids, { dictionary });
  questionsOf(workbook, read.grids, dictionary);
  counts.books += 1;
  counts.sheets += workbook.sheets.length;
  if (performance.now() - began > SLOW_MS) {
    counts.slow += 1;
    say(`slow: ${file}`);
  }
  for (const { name, kind, why } of workbook.sheets) {
    if (kind !== "register") continue;
    counts.registers += 1;
    say(`register: ${file}, «${name}»: ${why}`);
  }
}

for (const file of filesIn(process.argv[2] ?? ".")) {
  try {
    await look(file);
  } catch (error) {
    counts.faults += 1;
    say(`fault: ${file}: ${String(error)}`);
  }
}
say(JSON.stringify(counts));
