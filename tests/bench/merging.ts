import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { EXIT } from "../../server/cli/cli-error.js";
import type { Io } from "../../server/cli/io.js";
import { runCli } from "../../server/cli/run-cli.js";
import { registerWorkbook } from "../support/register-workbook.js";
import { against, type Figure, leastTimes } from "./figure.js";

const WORKBOOKS = 40;
const PAIRS = 100;

/** The coordinator's day: forty schools' workbooks into one, against exceljs reading and writing the same cells. */
export async function mergingFigures(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), "estafeta-bench-"));
  try {
    const files = Array.from({ length: WORKBOOKS }, (_, i) => join(folder, `school-${String(i + 1)}.xlsx`));
    for (const [i, path] of files.entries()) await writeFile(path, await registerWorkbook(PAIRS, i * PAIRS, i + 1));
    const out = join(folder, "merged.xlsx");
    const [ours = NaN, theirs = NaN] = await leastTimes(3, [
      () => merge(files, out),
      () => copyWithExceljs(files, out),
    ]);
    const name = `${String(WORKBOOKS)} workbooks read, checked, merged, written / exceljs reads and writes`;
    return [{ name, ratio: ours / theirs, aim: { atMost: 1 }, detail: against(ours, theirs) }];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function merge(files: readonly string[], out: string): Promise<void> {
  const said: string[] = [];
  const io: Io = {
    env: {},
    out: () => undefined,
    err: (line) => said.push(line),
    progress: () => undefined,
    stopped: () => Promise.resolve(),
  };
  const code = await runCli(["merge", ...files, "-o", out], io);
  if (code === EXIT.unusable) throw new Error(said.join("\n"));
}

/** All rows, with their formats, on one sheet. */
async function copyWithExceljs(files: readonly string[], out: string): Promise<void> {
  const merged = new ExcelJS.Workbook();
  const sheet = merged.addWorksheet("Реестр пар");
  for (const file of files) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(file);
    workbook.worksheets[0]?.eachRow((row, number) => {
      if (number < 3) return;
      const copy = sheet.addRow(row.values);
      row.eachCell((cell, column) => (copy.getCell(column).numFmt = cell.numFmt));
    });
  }
  await merged.xlsx.writeFile(out);
}
