import type { Grid } from "../grid/grid.js";
import { compoundFileStreams, hasPassword, isCompoundFile } from "./compound-file.js";
import { WORKBOOK_LIMITS } from "./limits.js";
import { readOds } from "./ods/read-ods.js";
import { openPackage, type Package } from "./package/open-package.js";
import { WorkbookRefusal, type WorkbookProblem } from "./problem.js";
import { readXlsbGrids, readXlsGrids } from "./read-with-hucre.js";
import { readXlsx } from "./xlsx/read-xlsx.js";

export type { WorkbookProblem } from "./problem.js";

export type ReadWorkbook = { ok: true; grids: Grid[] } | { ok: false; problem: WorkbookProblem };

/**
 * Reads a workbook file, whatever its name says: .xlsx, .xlsm, .xlsb, .xls or .ods, told apart by what is in it. Never
 * throws for bad bytes: a file that is none, is damaged, under a password or too large gives a problem with the Russian
 * sentence to show.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  try {
    return { ok: true, grids: await readGrids(bytes) };
  } catch (error) {
    if (error instanceof WorkbookRefusal) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** What a file is, by its first bytes and the names inside. */
export type WorkbookFile = { kind: "xls" } | { kind: "xlsx" | "xlsb" | "ods"; workbook: Package };

async function readGrids(bytes: Uint8Array): Promise<Grid[]> {
  const file = identifyWorkbook(bytes);
  if (file.kind === "xls") return readXlsGrids(bytes);
  if (file.kind === "ods") return readOds(file.workbook);
  if (file.kind === "xlsb") return readXlsbGrids(file.workbook);
  return readXlsx(file.workbook);
}

/** Tells what a file is before anything is unpacked; throws a `WorkbookRefusal` for what is no workbook. */
export function identifyWorkbook(bytes: Uint8Array): WorkbookFile {
  if (bytes.length === 0) throw new WorkbookRefusal("empty-file", "workbook.emptyFile");
  if (bytes.length > WORKBOOK_LIMITS.fileBytes) throw tooLarge(bytes.length);
  if (isCompoundFile(bytes)) return identifyCompoundFile(bytes);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw notAWorkbook();
  const workbook = openPackage(bytes);
  if (workbook.find("xl/workbook.bin")) return { kind: "xlsb", workbook };
  if (workbook.find("content.xml")) return { kind: "ods", workbook };
  return { kind: "xlsx", workbook };
}

function identifyCompoundFile(bytes: Uint8Array): WorkbookFile {
  const streams = compoundFileStreams(bytes);
  const main = streams.get("WORKBOOK");
  if (streams.has("ENCRYPTEDPACKAGE") || (main !== undefined && hasPassword(bytes, main))) {
    throw new WorkbookRefusal("password", "workbook.password");
  }
  if (main !== undefined) return { kind: "xls" };
  if (streams.has("BOOK")) throw new WorkbookRefusal("unsupported", "workbook.unsupported.oldExcel");
  throw notAWorkbook();
}

function notAWorkbook(): WorkbookRefusal {
  return new WorkbookRefusal("not-a-workbook", "workbook.notAWorkbook");
}

function tooLarge(size: number): WorkbookRefusal {
  const mebibyte = 1024 * 1024;
  const values = { size: Math.ceil(size / mebibyte), limit: WORKBOOK_LIMITS.fileBytes / mebibyte };
  return new WorkbookRefusal("too-large", "workbook.tooLarge.file", values);
}
