import ExcelJS from "exceljs";
import { checkWhole, Recheck } from "../../shared/check/recheck.js";
import { defaultDictionary } from "../../shared/dictionary/default-dictionary.js";
import type { Grid } from "../../shared/grid/grid.js";
import { patchWorkbook } from "../../shared/workbook/patch-workbook.js";
import { readWorkbook } from "../../shared/workbook/read-workbook.js";
import { personName, registerWorkbook } from "../support/register-workbook.js";
import { against, type Figure, leastTimes } from "./figure.js";

const ROUNDS = 9;
const GROWTH_ROUNDS = 4;
/** Half a second each, of which collections are a part that differs from round to round. */
const ANALYSIS_ROUNDS = 10;
const OPTIONS = { dictionary: defaultDictionary };
const EDIT = { sheet: "Реестр", row: 9, column: 1, value: "Иванова Анна Петровна" };

/** What the pane and the shell do with one workbook, against the time that exceljs takes to read it. */
export async function readingFigures(): Promise<Figure[]> {
  const file = await registerWorkbook(5000);
  const grids = await readGrids(file);
  const recheck = new Recheck(checkWhole(grids, OPTIONS), OPTIONS);
  const [read = NaN, exceljs = NaN, analysed = NaN, retyped = NaN] = await leastTimes(ROUNDS, [
    () => readGrids(file),
    () => loadWithExceljs(file),
    () => Promise.resolve(analyse(grids)),
    () => Promise.resolve(retype(recheck)),
  ]);
  const [patched = NaN, rewritten = NaN] = await leastTimes(GROWTH_ROUNDS, [
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
      name: "re-check one edited row of 5,000 / recognise and check all",
      ratio: retyped / RETYPED.length / analysed,
      aim: { atMost: 0.01 },
      detail: against(retyped / RETYPED.length, analysed),
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
    ...(await growthFigures()),
  ];
}

const PARTS = 10;
const ROWS_OF_PART = 5000;

/**
 * Ten times the rows should cost some ten times the time. The small registers are the large one's rows in ten parts, read
 * one after another: so both hold the same persons, and both pay for the collections of what they leave behind.
 */
async function growthFigures(): Promise<Figure[]> {
  const parts: Uint8Array[] = [];
  for (let part = 0; part < PARTS; part += 1) parts.push(await registerWorkbook(ROWS_OF_PART, part * ROWS_OF_PART));
  const large = await registerWorkbook(PARTS * ROWS_OF_PART);
  const partGrids: Grid[][] = [];
  for (const part of parts) partGrids.push(await readGrids(part));
  const largeGrids = await readGrids(large);
  const [readParts = NaN, readLarge = NaN] = await leastTimes(GROWTH_ROUNDS, [
    async () => {
      for (const part of parts) await readGrids(part);
    },
    () => readGrids(large),
  ]);
  const [analysedParts = NaN, analysedLarge = NaN] = await leastTimes(ANALYSIS_ROUNDS, [
    () => Promise.resolve(partGrids.forEach(analyse)),
    () => Promise.resolve(analyse(largeGrids)),
  ]);
  const [readSmall, analysedSmall] = [readParts / PARTS, analysedParts / PARTS];
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
  const { workbook } = checkWhole(grids, OPTIONS);
  const pairs = workbook.sheets.flatMap((sheet) => sheet.pairs).length;
  if (pairs < (grids[0]?.values.length ?? 0) - 2) throw new Error(`only ${String(pairs)} pairs were recognised`);
}

/** What a curator types, row by row: other persons, another class, another date. */
const RETYPED = Array.from({ length: 100 }, (_, index) => {
  const typed = [
    { column: 1, value: personName(index) },
    { column: 5, value: `Белова Анна Иванов${index % 2 === 0 ? "н" : ""}а` },
    { column: 6, value: "7А" },
    { column: 10, value: 44_810 + index },
  ];
  return { row: 100 + 37 * index, ...(typed[index % typed.length] ?? { column: 6, value: "7А" }) };
});

/** Fails when the whole was checked again: that is no re-check of a row. */
function retype(recheck: Recheck): void {
  for (const change of RETYPED)
    if (recheck.change("Реестр", [change]).whole) throw new Error(`row ${String(change.row)} took a whole check`);
}

async function loadWithExceljs(file: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file as unknown as ArrayBuffer);
  return workbook;
}
