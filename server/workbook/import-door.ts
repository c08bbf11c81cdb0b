import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { ImportReading, ReadImport } from "../../shared/imports/read-import.js";
import { message } from "../../shared/messages/message.js";
import { projectRoot } from "../web/project-root.js";

export interface ImportQuestion {
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly how: ImportReading;
}

export interface ImportAnswer {
  readonly number: number;
  /** Why the file could not be read, as a sentence. */
  readonly problem: string | null;
  readonly read: ReadImport | null;
}

export type ReadAnswer =
  { readonly ok: true; readonly read: ReadImport } | { readonly ok: false; readonly problem: string };

/** Where imported workbooks are read: a thread of its own, so that no file makes the schools wait. */
export interface ImportDoor {
  /** Never throws for what is in the file: whatever it does to the reader is answered with a sentence. */
  read(bytes: Uint8Array, how: ImportReading): Promise<ReadAnswer>;
  close(): Promise<void>;
}

/** A register of 40,000 rows takes some ten seconds; a file that takes longer was made to. */
const LONGEST_MS = 90_000;
const MEMORY_MB = 1536;

/** One worker, started with the first file: files are read one after another, so that memory is spent once. */
export function openImportDoor(limits: { readonly longestMs?: number; readonly memoryMb?: number } = {}): ImportDoor {
  const { longestMs = LONGEST_MS, memoryMb = MEMORY_MB } = limits;
  let worker: Worker | null = null;
  let number = 0;
  let queue: Promise<unknown> = Promise.resolve();
  const end = async (): Promise<void> => {
    const ended = worker;
    worker = null;
    await ended?.terminate();
  };
  const ask = async (bytes: Uint8Array, how: ImportReading): Promise<ReadAnswer> => {
    worker ??= startWorker(memoryMb);
    const answer = await answerOf(worker, { number: ++number, bytes, how }, longestMs);
    if (answer === null) {
      await end();
      return { ok: false, problem: message("import.tooHeavy") };
    }
    return answer.read ? { ok: true, read: answer.read } : { ok: false, problem: answer.problem ?? "" };
  };
  return {
    read(bytes, how) {
      const next = queue.then(() => ask(bytes, how));
      queue = next.catch(() => undefined);
      return next;
    },
    close: end,
  };
}

function startWorker(memoryMb: number): Worker {
  const worker = new Worker(workerFile(), { resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
  worker.unref();
  return worker;
}

/** The compiled worker stands beside this file; where this file runs from its source, in the build. */
function workerFile(): string {
  const beside = join(dirname(fileURLToPath(import.meta.url)), "import-worker.js");
  return existsSync(beside) ? beside : join(projectRoot(), "dist", "server", "workbook", "import-worker.js");
}

/** The answer, or `null` where the worker ended without one or took too long. */
function answerOf(worker: Worker, question: ImportQuestion, longestMs: number): Promise<ImportAnswer | null> {
  return new Promise((resolve) => {
    const done = (answer: ImportAnswer | null): void => {
      clearTimeout(timer);
      worker.off("message", done).off("error", fail).off("exit", fail);
      resolve(answer);
    };
    const fail = (): void => {
      done(null);
    };
    const timer = setTimeout(fail, longestMs);
    worker.on("message", done).on("error", fail).on("exit", fail);
    worker.postMessage(question);
  });
}
