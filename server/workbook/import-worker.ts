import { parentPort } from "node:worker_threads";
import { readImport } from "../../shared/imports/read-import.js";
import { readMemory } from "../../shared/workbook/memory-part.js";
import { readWorkbook } from "../../shared/workbook/read-workbook.js";
import type { ImportAnswer, ImportQuestion } from "./import-door.js";

/** The other side of the door: reads one workbook after another and answers with reduced rows. */
parentPort?.on("message", ({ number, bytes, how }: ImportQuestion) => {
  void answerTo(bytes, how).then((answer) => {
    parentPort?.postMessage({ number, ...answer } satisfies ImportAnswer);
  });
});

async function answerTo(bytes: Uint8Array, how: ImportQuestion["how"]): Promise<Omit<ImportAnswer, "number">> {
  const file = await readWorkbook(bytes);
  if (!file.ok) return { problem: file.problem.message, read: null };
  return { problem: null, read: readImport(file.grids, await readMemory(bytes), how) };
}
