import ExcelJS from "exceljs";
import { checkWorkbook } from "../../shared/check/check-workbook.js";
import { defaultDictionary } from "../../shared/dictionary/default-dictionary.js";
import type { Grid } from "../../shared/grid/grid.js";
import { recogniseWorkbook } from "../../shared/recognise/recognise-workbook.js";
import { patchWorkbook } from "../../shared/workbook/patch-workbook.js";
import { readWorkbook } from "../../shared/workbook/read-workbook.js";
import { registerWorkbook } from "../support/register-workbook.js";
import { against, medians, type Figure } from "./figure.js";

const ROUNDS = 5;
const EDIT = { sheet: "Реестр", row: 9, column: 1, value: "Иванова Анна Петровна" };

/** What the pane and the shell do with one workbook, against the time that exceljs takes to read it. */
export async function readingFigures(): Promise<Figure[]> {
  const file = await registerWorkbook(5000);
  const grids = await readGrids(file);
  const [read = NaN, exceljs = NaN, analysed = NaN, patched = NaN, rewritten = NaN] = await medians(ROUNDS, [
    () => readGrids(file),
    () => loadWithExceljs(file),
    () => Promise.resolve(analyse(grids)),
    () => patchWorkbook(file, { edits: [EDIT] }),
    async () => (await loadWithExceljs(file)).xlsx.writeBuffer(),
  ]);
  return [
    {
      name: "recognise and check 5,000 rows / exceljs reads the file",
      ratio: analysed / exceljs,
      aim: { atMost: 0.2 },
      detail: against(analysed, exceljs),
    },
    {
      name: "read 5,000 rows / exceljs reads them",
      ratio: read / exceljs,
      aim: { atMost: 0.8 },
      detail: against(read, exceljs),
    },
    {
      name: "corrected copy of 5,000 rows / exceljs reads and writes",
      ratio: patched / rewritten,
      aim: { atMost: 0.5 },
      detail: against(patched, rewritten),
    },
    ...(await growthFigures(file, grids)),
  ];
}

/** Ten times the rows should cost some ten times the time. */
async function growthFigures(small: Uint8Array, smallGrids: readonly Grid[]): Promise<Figure[]> {
  const large = await registerWorkbook(50_000);
  const largeGrids = await readGrids(large);
  const [readSmall = NaN, readLarge = NaN, analysedSmall = NaN, analysedLarge = NaN] = await medians(2, [
    () => readGrids(small),
    () => readGrids(large),
    () => Promise.resolve(analyse(smallGrids)),
    () => Promise.resolve(analyse(largeGrids)),
  ]);
  return [
    {
      name: "read 50,000 rows / 5,000 rows",
      ratio: readLarge / readSmall,
      aim: { atMost: 12 },
      detail: against(readLarge, readSmall),
    },
    {
      name: "recognise and check 50,000 rows / 5,000 rows",
      ratio: analysedLarge / analysedSmall,
      aim: { atMost: 12 },
      detail: against(analysedLarge, analysedSmall),
    },
  ];
}

async function readGrids(file: Uint8Array): Promise<Grid[]> {
  const workbook = await readWorkbook(file);
  if (!workbook.ok) throw new Error(workbook.problem.message);
  return workbook.grids;
}

/** Fails when nothing was recognised: a benchmark of doing nothing would look splendid. */
function analyse(grids: readonly Grid[]): void {
  const workbook = recogniseWorkbook(grids, { dictionary: defaultDictionary });
  const pairs = workbook.sheets.flatMap((sheet) => sheet.pairs).length;
  if (pairs < (grids[0]?.values.length ?? 0) - 2) throw new Error(`only ${String(pairs)} pairs were recognised`);
  checkWorkbook(workbook, grids, { dictionary: defaultDictionary });
}

async function loadWithExceljs(file: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file as unknown as ArrayBuffer);
  return workbook;
}
