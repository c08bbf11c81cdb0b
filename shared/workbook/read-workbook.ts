import type { Grid } from "../grid/grid.js";
import { isCompoundFile, openCompoundFile } from "./compound-file.js";
import { WORKBOOK_LIMITS } from "./limits.js";
import { readOds } from "./ods/read-ods.js";
import { otherFile } from "./other-files.js";
import { openPackage, type Package } from "./package/open-package.js";
import { WorkbookRefusal, type WorkbookProblem } from "./problem.js";
import { workbookPartName } from "./xlsx/workbook-part.js";
import { readXlsb } from "./xlsb/read-xlsb.js";
import { versionOf } from "./xls/records.js";
import { readXls } from "./xls/read-xls.js";
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
export type WorkbookFile =
  | { kind: "xls"; stream: Uint8Array }
  | { kind: "xlsx" | "ods"; workbook: Package }
  | { kind: "xlsb"; workbook: Package; part: string };

async function readGrids(bytes: Uint8Array): Promise<Grid[]> {
  const file = identifyWorkbook(bytes);
  if (file.kind === "xls") return readXls(file.stream);
  if (file.kind === "ods") return readOds(file.workbook);
  if (file.kind === "xlsb") return readXlsb(file.workbook, file.part);
  return readXlsx(file.workbook);
}

/** Tells what a file is before anything is unpacked; throws a `WorkbookRefusal` for what is no workbook. */
export function identifyWorkbook(bytes: Uint8Array): WorkbookFile {
  if (bytes.length === 0) throw new WorkbookRefusal("empty-file", "workbook.emptyFile");
  if (bytes.length > WORKBOOK_LIMITS.fileBytes) throw tooLarge(bytes.length);
  if (isCompoundFile(bytes)) return identifyCompoundFile(bytes);
  if (isBareStream(bytes)) return { kind: "xls", stream: bytes };
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw otherFile(bytes);
  const workbook = openPackage(bytes);
  if (workbook.find("content.xml") && !workbook.find("xl/workbook.xml")) return { kind: "ods", workbook };
  const binary = binaryPart(workbook);
  if (binary !== undefined) return { kind: "xlsb", workbook, part: binary };
  return { kind: "xlsx", workbook };
}

/** The workbook part of an .xlsb, which a package without relationships has where Excel puts it. */
function binaryPart(workbook: Package): string | undefined {
  const part = workbookPartName(workbook);
  if (part.endsWith(".bin")) return part;
  return workbook.find(part) ? undefined : workbook.find("xl/workbook.bin")?.name;
}

/** A file for Excel 5 and Excel 97 at once has both streams; the later one is the better. */
function identifyCompoundFile(bytes: Uint8Array): WorkbookFile {
  const file = openCompoundFile(bytes);
  if (file.has("ENCRYPTEDPACKAGE")) throw new WorkbookRefusal("password", "workbook.password");
  const stream = file.stream("WORKBOOK") ?? file.stream("BOOK");
  if (!stream)
    throw new WorkbookRefusal(
      "not-a-workbook",
      file.has("WORDDOCUMENT") ? "workbook.isDocument" : "workbook.notAWorkbook",
    );
  return { kind: "xls", stream };
}

/** Excel 2 to 4 wrote their records straight into the file. */
function isBareStream(bytes: Uint8Array): boolean {
  if (bytes.length < 8) return false;
  const word = (at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
  return versionOf(word(0), word(4)) !== null && word(2) >= 4 && word(2) <= 16;
}

function tooLarge(size: number): WorkbookRefusal {
  const mebibyte = 1024 * 1024;
  const values = { size: Math.ceil(size / mebibyte), limit: WORKBOOK_LIMITS.fileBytes / mebibyte };
  return new WorkbookRefusal("too-large", "workbook.tooLarge.file", values);
}
