import { basename } from "node:path";
import { checkWorkbook, type SheetFindings } from "../../shared/check/check-workbook.js";
import { defaultDictionary } from "../../shared/dictionary/default-dictionary.js";
import type { Grid } from "../../shared/grid/grid.js";
import { message } from "../../shared/messages/message.js";
import { recogniseWorkbook } from "../../shared/recognise/recognise-workbook.js";
import type { RegisterWorkbook } from "../../shared/register/register.js";
import type { WorkbookMemory } from "../../shared/workbook/memory.js";
import { readMemory } from "../../shared/workbook/memory-part.js";
import { readWorkbook } from "../../shared/workbook/read-workbook.js";
import type { Dictionary } from "../../shared/dictionary/schema.js";
import { CliError } from "./cli-error.js";
import { readBytes } from "./files.js";

/** A school's workbook, read, recognised and checked as the pane does it. */
export interface ReadRegister {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly grids: readonly Grid[];
  readonly memory: WorkbookMemory | null;
  readonly workbook: RegisterWorkbook;
  readonly findings: readonly SheetFindings[];
  readonly hasRegister: boolean;
}

export interface ReadOptions {
  readonly dictionary?: Dictionary;
  readonly schoolYear?: string;
  readonly senderSpellings?: readonly string[];
}

/** Throws a `CliError` for a file that cannot be read as a workbook. */
export async function readRegister(file: string, options: ReadOptions = {}): Promise<ReadRegister> {
  return recogniseBytes(basename(file), await readBytes(file), options);
}

/** The same from bytes at hand. */
export async function recogniseBytes(
  name: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<ReadRegister> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new CliError(message("cli.file.problem", { file: name, problem: read.problem.message }));
  const { grids } = read;
  const memory = await readMemory(bytes);
  const { dictionary = defaultDictionary, ...checks } = options;
  const workbook = recogniseWorkbook(grids, { dictionary, ...(memory ? { mappings: memory.mappings } : {}) });
  const findings = checkWorkbook(workbook, grids, { dictionary, ...checks });
  const hasRegister = workbook.sheets.some((sheet) => sheet.kind === "register");
  return { name, bytes, grids, memory, workbook, findings, hasRegister };
}
