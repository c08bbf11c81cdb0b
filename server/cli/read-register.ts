import { basename } from "node:path";
import { checkWorkbook, type SheetFindings } from "../../shared/check/check-workbook.js";
import { defaultDictionary } from "../../shared/dictionary/default-dictionary.js";
import type { Grid } from "../../shared/grid/grid.js";
import { message } from "../../shared/messages/message.js";
import { type Mappings, mergeMappings } from "../../shared/recognise/learnt-mappings.js";
import { recogniseWorkbook } from "../../shared/recognise/recognise-workbook.js";
import type { RegisterWorkbook } from "../../shared/register/register.js";
import type { WorkbookMemory } from "../../shared/workbook/memory.js";
import { readMemory } from "../../shared/workbook/memory-part.js";
import { patchProblem } from "../../shared/workbook/patch-workbook.js";
import { readWorkbook } from "../../shared/workbook/read-workbook.js";
import type { Dictionary } from "../../shared/dictionary/schema.js";
import { CliError, cliError } from "./cli-error.js";
import { readBytes } from "./files.js";

/** A workbook that could be opened; nothing in it is understood yet. */
export interface OpenBook {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly grids: readonly Grid[];
  readonly memory: WorkbookMemory | null;
}

/** A school's workbook, read, recognised and checked as the pane does it. */
export interface ReadRegister extends OpenBook {
  readonly workbook: RegisterWorkbook;
  readonly findings: readonly SheetFindings[];
  readonly hasRegister: boolean;
}

export interface ReadOptions {
  readonly dictionary?: Dictionary;
  /** What the school has corrected in the recognition of headers, for its books without a memory of their own. */
  readonly mappings?: Mappings;
  readonly schoolYear?: string;
  readonly senderSpellings?: readonly string[];
}

/** Throws a `CliError` for a file that cannot be read as a workbook. */
export async function readRegister(file: string, options: ReadOptions = {}): Promise<ReadRegister> {
  return recogniseBook(await openFile(file), options);
}

/** Excel keeps it beside an open book, with the name of whoever opened it. */
const OWNER_FILE = /^~\$/;

/** The workbook in a file. Throws a `CliError` for a file that cannot be read as one. */
export async function openFile(file: string): Promise<OpenBook> {
  // `школы/*.xlsx` names them too while somebody has a book open.
  if (OWNER_FILE.test(basename(file))) throw cliError("file.ownerFile", { file });
  return openBook(basename(file), await readBytes(file));
}

/** The same from bytes at hand. */
export async function openBook(name: string, bytes: Uint8Array): Promise<OpenBook> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new CliError(message("cli.file.problem", { file: name, problem: read.problem.message }));
  return { name, bytes, grids: read.grids, memory: await readMemory(bytes) };
}

/** Throws a `CliError` for a workbook that no copy can be made of. */
export function refuseUnpatchable({ name, bytes }: OpenBook): void {
  const problem = patchProblem(bytes);
  if (problem) throw new CliError(message("cli.file.problem", { file: name, problem: problem.message }));
}

/** What stands in a workbook, and what is wrong with it. */
export function recogniseBook(book: OpenBook, options: ReadOptions = {}): ReadRegister {
  const { grids, memory } = book;
  const { dictionary = defaultDictionary, mappings = {}, ...checks } = options;
  const workbook = recogniseWorkbook(grids, {
    dictionary,
    mappings: mergeMappings(mappings, memory?.mappings ?? {}),
  });
  const findings = checkWorkbook(workbook, grids, { dictionary, ...checks });
  const hasRegister = workbook.sheets.some((sheet) => sheet.kind === "register");
  return { ...book, workbook, findings, hasRegister };
}
