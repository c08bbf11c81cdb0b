import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import type { Grid } from "../../shared/grid/grid.js";
import { readWorkbook } from "../../shared/workbook/read-workbook.js";
import type { BookAnswer, BookSheet } from "./book-answer.js";

const MOST_CELLS = 300_000;
const MILLISECONDS = 30_000;
const MEGABYTES = 1500;

/** What our reader tells of books, each read in a worker with a limit of time and memory. */
export async function readWithLimits(paths: readonly string[]): Promise<Map<string, BookAnswer>> {
  const answers = new Map<string, BookAnswer>();
  const waiting = [...paths];
  while (waiting.length > 0) await readUntilOneFails(waiting, answers);
  return answers;
}

/** One worker reads book after book; a book that it does not survive is given its error, and a new worker goes on. */
function readUntilOneFails(waiting: string[], answers: Map<string, BookAnswer>): Promise<void> {
  const worker = new Worker(fileURLToPath(import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    execArgv: ["--import", fileURLToPath(new URL("../bench/typescript.mjs", import.meta.url))],
  });
  return new Promise((done) => {
    let timer: NodeJS.Timeout | undefined;
    const finish = (error: string): void => {
      clearTimeout(timer);
      const path = waiting.shift();
      if (path !== undefined) answers.set(path, { ok: false, error });
      void worker.terminate().then(() => done());
    };
    const ask = (): void => {
      timer = setTimeout(() => finish("too long"), MILLISECONDS);
      worker.postMessage(waiting[0]);
    };
    worker.on("error", (error) => finish(String(error)));
    worker.on("message", (answer: BookAnswer) => {
      clearTimeout(timer);
      answers.set(waiting.shift() ?? "", answer);
      if (waiting.length > 0) ask();
      else void worker.terminate().then(() => done());
    });
    ask();
  });
}

if (!isMainThread) {
  parentPort?.on("message", (path: string) => {
    void answerOf(path).then((answer) => parentPort?.postMessage(answer));
  });
}

async function answerOf(path: string): Promise<BookAnswer> {
  const workbook = await readWorkbook(new Uint8Array(readFileSync(path)));
  if (!workbook.ok) return { ok: false, error: workbook.problem.message };
  const sheets = workbook.grids.map(sheetOf);
  const cells = sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  return { ok: true, sheets: cells > MOST_CELLS ? null : sheets };
}

function sheetOf(grid: Grid): BookSheet {
  const cells = grid.values.flatMap((row, i) =>
    row.flatMap((value, j) => (value === null ? [] : [[i, j, value, grid.formats[i]?.[j] ?? "General"] as const])),
  );
  const merges = grid.merges.map(({ top, left, bottom, right }) => [top, left, bottom, right] as const);
  const formulas = [...grid.formulas].map((key) => [Math.floor(key / 16_384), key % 16_384] as const);
  return { name: grid.name, visibility: grid.visibility, cells, merges, hiddenRows: [...grid.hiddenRows], formulas };
}
